import type { ReadonlySignal, Signal } from '@preact/signals';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import type { Correction } from '../state/corrections.ts';
import type { Entry } from '../state/entries.ts';
import { Chip } from './chip.tsx';
import { focusOn } from './focus.ts';

interface Props {
  entries: ReadonlySignal<readonly Entry[]>;
  /** Which one is open for correcting. */
  open: Signal<FindingId | undefined>;
  onCorrect(id: FindingId, change: Partial<Correction>): void;
  onPutBack(id: FindingId): void;
}

/** What was read or added, each correctable. */
export function Findings({ entries, open, onCorrect, onPutBack }: Props) {
  const remove = ({ id, words }: Entry): void => {
    if (words) {
      onCorrect(id, { assertion: 'removed' });
      return;
    }
    const at = entries.value.findIndex((entry) => entry.id === id);
    const next = entries.value[at + 1] ?? entries.value[at - 1];
    onPutBack(id);
    focusOn(next ? `chip-${next.id}` : 'entry');
  };

  if (entries.value.length === 0) return null;
  return (
    <ul class="chips" aria-label="Findings">
      {entries.value.map((entry) => (
        <Chip
          key={entry.id}
          entry={entry}
          isOpen={open.value === entry.id}
          onOpen={(isOpen) => {
            open.value = isOpen ? entry.id : undefined;
          }}
          onCorrect={(change) => onCorrect(entry.id, change)}
          onRemove={() => remove(entry)}
          onPutBack={() => onPutBack(entry.id)}
        />
      ))}
    </ul>
  );
}
