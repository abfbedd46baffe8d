import type { ReadonlySignal, Signal } from '@preact/signals';
import type { TestId } from '../rules/engine/presentation.ts';
import { testUnits } from '../rules/findings/read-measurement.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import type { Correction } from '../state/corrections.ts';
import type { Entry } from '../state/entries.ts';
import { measurementInWords } from '../state/measurements.ts';
import type { Panel } from '../state/panel.ts';
import { Chip, goneWords } from './chip.tsx';
import { focusOn } from './focus.ts';

interface Props {
  entries: ReadonlySignal<readonly Entry[]>;
  /** What was added from the page and no longer stands there. */
  gone: ReadonlySignal<ReadonlySet<FindingId | TestId>> | undefined;
  measurements: Panel['measurements'];
  /** Which one is open for correcting. */
  open: Signal<FindingId | undefined>;
  onCorrect(id: FindingId, change: Partial<Correction>): void;
  onPutBack(id: FindingId): void;
}

/** What was read or added, each correctable. */
export function Findings({ entries, gone, measurements, open, onCorrect, onPutBack }: Props) {
  const fields = measurements.fields.filter(({ measurement }) => measurement.value);
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

  if (entries.value.length + fields.length === 0) return null;
  return (
    <ul class="chips" aria-label="Findings">
      {entries.value.map((entry) => (
        <Chip
          key={entry.id}
          entry={entry}
          isGone={gone?.value.has(entry.id) ?? false}
          isOpen={open.value === entry.id}
          onOpen={(isOpen) => {
            open.value = isOpen ? entry.id : undefined;
          }}
          onCorrect={(change) => onCorrect(entry.id, change)}
          onRemove={() => remove(entry)}
          onPutBack={() => onPutBack(entry.id)}
        />
      ))}
      {fields.map(({ test, measurement }) => (
        <li key={test} class="chip-row">
          <button type="button" class="chip present" onClick={() => focusOn(`result-${test}`)}>
            <span aria-hidden="true">● </span>
            {testUnits[test].label} {measurement.value && measurementInWords(measurement.value)}
            {gone?.value.has(test) && goneWords}
          </button>
        </li>
      ))}
    </ul>
  );
}
