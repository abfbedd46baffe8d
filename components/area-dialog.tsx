import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { Board } from '../packs/boards.ts';
import type { Choice, Choosing } from '../state/route/choosing.ts';
import type { Library } from '../state/route/library.ts';
import { Dialog } from './dialog.tsx';

interface Props {
  choosing: Choosing;
  library: Library;
  /** Also after it was left without choosing. */
  onClosed(): void;
}

const mostShown = 50;

const packsWords = ({ hasPack, asks }: Choice): string => (hasPack || asks.length > 0 ? '' : 'No pack published for this area');

function ChoiceLine({ area, chosen, highlighted, at }: { area: Choice; chosen: boolean; highlighted: boolean; at: number }) {
  return (
    <>
      <strong>{area.name}</strong>
      {chosen && ' (chosen)'}
      {highlighted && at === 0 && <span class="quiet"> Enter</span>}
      <span class="quiet area-note">{[area.note, packsWords(area)].filter(Boolean).join(' · ')}</span>
    </>
  );
}

/** Chooses the area by name, code, former board or trust. What is typed is kept nowhere. */
function Chooser({ choosing, library, onDone }: Pick<Props, 'choosing' | 'library'> & { onDone(): void }) {
  const typed = useSignal('');
  const at = useSignal(0);
  /** A closed board was parted: which one is meant is asked. */
  const asked = useSignal<{ of: string; boards: readonly Board[] } | undefined>(undefined);
  /** Enter was pressed before the list was there: it chooses once it is. */
  const chooses = useSignal(false);
  const { area, other, lockedBy } = choosing;
  const pick = (chosen: Choice | undefined): void => {
    if (!chosen) return;
    if (chosen.asks.length > 0) {
      asked.value = { of: chosen.name, boards: chosen.asks };
      at.value = 0;
      return;
    }
    choosing.choose(chosen);
    onDone();
  };
  useSignalEffect(() => {
    if (!chooses.value || !library.england.value) return;
    chooses.value = false;
    pick(choosing.find(typed.value)[0]);
  });
  if (lockedBy.value !== undefined)
    return (
      <p>
        {area.value?.name ?? 'The area'} is set by {lockedBy.value} and cannot be changed here.
      </p>
    );
  const found = asked.value ? choosing.choicesOf(asked.value.boards) : choosing.find(typed.value).slice(0, mostShown);
  const keyed = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) at.value = Math.max(0, Math.min(found.length - 1, at.value + step));
    else if (event.key !== 'Enter') return;
    else if (library.england.value) pick(found[at.value]);
    else chooses.value = true;
    event.preventDefault();
    document.getElementById(`area-${at.value}`)?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <label class="field" for="area-search">
        Name or ODS code of the board
        <input
          id="area-search"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls="area-choices"
          aria-activedescendant={found[at.value] ? `area-${at.value}` : undefined}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            asked.value = undefined;
            chooses.value = false;
            at.value = 0;
          }}
          onKeyDown={keyed}
        />
      </label>
      <p class="quiet" role="status">
        {!library.england.value && (library.failed.value ? 'The list of areas could not be loaded.' : 'Loading areas…')}
        {asked.value && `${asked.value.of} was parted: which of these is the practice’s board now?`}
        {library.england.value && found.length === 0 && 'No area found. Waymark knows areas in England only.'}
      </p>
      <div id="area-choices" class="area-choices" role="listbox" aria-label="Areas">
        {found.map((each, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Up, Down and Enter choose from within the field
          <div
            key={each.id}
            id={`area-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at.value}
            onClick={() => pick(each)}
            onMouseDown={(event) => event.preventDefault()}
          >
            <ChoiceLine area={each} chosen={each.id === area.value?.id} highlighted={place === at.value} at={place} />
          </div>
        ))}
      </div>
      {other.value && (
        <p class="quiet">
          Before: {other.value.name}, by Alt + S.{' '}
          <button type="button" class="button-plain" onClick={choosing.forgetOther}>
            Forget {other.value.name}
          </button>
        </p>
      )}
    </>
  );
}

/** A dialog that chooses the area. */
export function AreaDialog({ choosing, library, onClosed }: Props) {
  useLayoutEffect(() => void library.load(), [library]);
  return (
    <Dialog id="areas" title="Area" kind="areas" begins="area-search" onClosed={onClosed}>
      {(close) => <Chooser choosing={choosing} library={library} onDone={close} />}
    </Dialog>
  );
}
