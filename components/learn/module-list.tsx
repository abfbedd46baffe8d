import { useSignal } from '@preact/signals';
import type { Shelved } from '../../learning/shelves.ts';
import { ModuleRow } from './module-row.tsx';

const atFirst = 10;
const more = 50;

interface Props {
  heading: string;
  modules: readonly Shelved[];
  onOpen(id: string): void;
}

/** A shelf: the first few, the rest when asked for. Nothing where it is empty. */
export function ModuleList({ heading, modules, onOpen }: Props) {
  const shown = useSignal(atFirst);
  if (modules.length === 0) return null;
  const left = modules.length - shown.value;
  return (
    <section aria-label={heading}>
      <h2>
        {heading} <span class="quiet">{modules.length}</span>
      </h2>
      <ul class="module-list">
        {modules.slice(0, shown.value).map((each) => (
          <ModuleRow key={each.id} of={each} onOpen={onOpen} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button-plain" onClick={() => (shown.value += more)}>
          {left} more
        </button>
      )}
    </section>
  );
}
