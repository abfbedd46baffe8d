import { isOnlyAsked } from '../rules/reading/recognition.ts';
import type { Correction } from '../state/corrections.ts';
import type { Entry } from '../state/entries.ts';
import { chipWords } from '../state/words/chip.ts';
import { whyLines } from '../state/words/evidence.ts';
import { findingLabel } from '../state/words/labels.ts';
import { ChipEditor } from './chip-editor.tsx';
import { focusOn } from './focus.ts';

/** ◐ the text is not sure; ◇ Waymark is not. */
const marks = { present: '●', absent: '○', uncertain: '◐', unsettled: '◇', suggested: '◇', removed: '◌' } as const;

/** Of what was added from a page that says it no longer. */
export const goneWords = ' – no longer on the page';

interface Props {
  entry: Entry;
  isGone: boolean;
  isOpen: boolean;
  /** Whether yes and no stand beside it. */
  answers: boolean;
  onOpen(isOpen: boolean): void;
  onCorrect(change: Partial<Correction>): void;
  onRemove(): void;
  onPutBack(): void;
}

/** One finding. Enter opens it; y, n and Delete answer it. */
export function Chip({ entry, isGone, isOpen, answers, onOpen, onCorrect, onRemove, onPutBack }: Props) {
  const { id, assertion } = entry;
  // The chip may stand elsewhere once it is answered, or be folded among the denials.
  const answered = (as: 'present' | 'absent'): void => {
    onCorrect({ assertion: as });
    setTimeout(() => focusOn(document.getElementById(`chip-${id}`) ? `chip-${id}` : 'denied'));
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'y') answered('present');
    else if (event.key === 'n') answered('absent');
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else return;
    event.preventDefault();
  };
  return (
    <li class={isOpen ? 'chip-row is-open' : 'chip-row'}>
      <button
        type="button"
        id={`chip-${id}`}
        class={`chip ${assertion}`}
        aria-expanded={isOpen}
        title={whyLines(entry).join('\n') || 'Added here'}
        onClick={() => onOpen(!isOpen)}
        onKeyDown={keyed}
      >
        <span aria-hidden="true">{marks[assertion]} </span>
        {chipWords(entry)}
        {isGone && goneWords}
      </button>
      {answers && isOnlyAsked(assertion) && !isOpen && (
        <span class="chip-answers">
          <button type="button" class="button-small" aria-label={`${findingLabel(id)}: yes`} onClick={() => answered('present')}>
            Yes
          </button>
          <button type="button" class="button-small" aria-label={`${findingLabel(id)}: no`} onClick={() => answered('absent')}>
            No
          </button>
        </span>
      )}
      {isOpen && (
        <ChipEditor
          entry={entry}
          onCorrect={onCorrect}
          onRemove={onRemove}
          onPutBack={onPutBack}
          onClose={() => {
            onOpen(false);
            document.getElementById(`chip-${id}`)?.focus();
          }}
        />
      )}
    </li>
  );
}
