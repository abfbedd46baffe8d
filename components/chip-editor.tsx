import { type QualifierId, qualifiers as qualifierEntries } from '../rules/findings/qualifiers.ts';
import { askedOf } from '../state/asked-of.ts';
import type { Answer, Correction } from '../state/corrections.ts';
import type { Entry } from '../state/entries.ts';
import { whyLines } from '../state/words/evidence.ts';
import { findingLabel, qualifierLabel } from '../state/words/labels.ts';

interface Props {
  entry: Entry;
  onCorrect(change: Partial<Correction>): void;
  onRemove(): void;
  onPutBack(): void;
  onClose(): void;
}

const answerTo = (entry: Entry, qualifier: QualifierId): Answer => {
  if (entry.denied.includes(qualifier)) return 'no';
  return entry.qualifiers.includes(qualifier) ? 'yes' : 'unsaid';
};

const following: Readonly<Record<Answer, Answer>> = { unsaid: 'yes', yes: 'no', no: 'unsaid' };
const answerWords: Readonly<Record<Answer, string>> = { unsaid: 'not asked', yes: 'yes', no: 'no' };
const pressed = { unsaid: 'mixed', yes: 'true', no: 'false' } as const;

function QualifierToggle({ entry, qualifier, onCorrect }: Pick<Props, 'entry' | 'onCorrect'> & { qualifier: QualifierId }) {
  const now = answerTo(entry, qualifier);
  return (
    <button
      type="button"
      class="button-small"
      aria-pressed={pressed[now]}
      title={qualifierEntries[qualifier].meaning}
      onClick={() => onCorrect({ qualifiers: { [qualifier]: following[now] } })}
    >
      {qualifierLabel(qualifier)}: {answerWords[now]}
    </button>
  );
}

function Weeks({ entry, onCorrect }: Pick<Props, 'entry' | 'onCorrect'>) {
  return (
    <label class="field" for={`weeks-${entry.id}`}>
      For how many weeks
      <input
        id={`weeks-${entry.id}`}
        type="number"
        min="0"
        step="any"
        value={entry.durationWeeks === undefined ? '' : Math.round(entry.durationWeeks * 10) / 10}
        onChange={({ currentTarget: { value, valueAsNumber } }) =>
          onCorrect({ durationWeeks: value === '' || !(valueAsNumber >= 0) ? null : valueAsNumber })
        }
      />
    </label>
  );
}

/** Corrects one finding in place: whether, what of it, and for how long. */
export function ChipEditor({ entry, onCorrect, onRemove, onPutBack, onClose }: Props) {
  const { id, assertion, words, corrected } = entry;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out among the chips
    <div
      class="chip-editor"
      role="group"
      aria-label={`Correct ${findingLabel(id)}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="quiet">
        {whyLines(entry).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div class="row">
        <button
          type="button"
          class="button-small"
          aria-pressed={assertion === 'present'}
          onClick={() => onCorrect({ assertion: 'present' })}
        >
          Yes
        </button>
        <button type="button" class="button-small" aria-pressed={assertion === 'absent'} onClick={() => onCorrect({ assertion: 'absent' })}>
          No
        </button>
        <button type="button" class="button-small" aria-pressed={assertion === 'removed'} onClick={onRemove}>
          Do not count
        </button>
      </div>
      {assertion === 'present' && (
        <div class="row">
          {[...askedOf(id).qualifiers].map((qualifier) => (
            <QualifierToggle key={qualifier} entry={entry} qualifier={qualifier} onCorrect={onCorrect} />
          ))}
        </div>
      )}
      {assertion === 'present' && <Weeks entry={entry} onCorrect={onCorrect} />}
      <div class="row">
        {corrected && (
          <button type="button" class="button-plain" onClick={onPutBack}>
            {words ? 'As typed' : 'Take out'}
          </button>
        )}
        <button type="button" class="button-plain" onClick={onClose}>
          Done
        </button>
      </div>
    </div>
  );
}
