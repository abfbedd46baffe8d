import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import type { TestId } from '../rules/engine/presentation.ts';
import { testUnits } from '../rules/findings/read-measurement.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import { isOnlyAsked } from '../rules/reading/recognition.ts';
import type { Entry } from '../state/entries.ts';
import { measurementInWords } from '../state/measurements.ts';
import type { Panel } from '../state/panel.ts';
import type { Prompts } from '../state/prompts.ts';
import { tellingDenials } from '../state/telling-denials.ts';
import { findingLabel, within } from '../state/words/labels.ts';
import { Chip, goneWords } from './chip.tsx';
import { focusOn } from './focus.ts';

interface Props {
  panel: Panel;
  /** What was added from the page and no longer stands there. */
  gone: ReadonlySignal<ReadonlySet<FindingId | TestId>> | undefined;
  /** Which one is open for correcting. */
  open: Signal<FindingId | undefined>;
  /** How many of those that are asked about may show their answers, and which an answer asks about already. */
  prompts: Pick<Prompts, 'asked' | 'onCards'>;
  onField(id: string): void;
}

/** What was read or added, each correctable: what is there, what is asked, and in one line what is not. */
export function Findings({ panel, gone, open, prompts, onField }: Props) {
  const { entries, measurements, correct, putBack } = panel;
  const allDenied = useSignal(false);
  const allAsked = useSignal(false);
  const telling = useComputed(() => tellingDenials(panel.presentation.value));
  const fields = measurements.fields.filter(({ measurement }) => measurement.value);
  if (entries.value.length + fields.length === 0) return null;

  // What the GP said no to by its chip stays where it was.
  const folds = ({ id, assertion, corrected, words }: Entry): boolean =>
    assertion === 'absent' && !(corrected && words) && !telling.value.has(id) && open.value !== id;
  const asked = entries.value.filter(({ id, assertion }) => isOnlyAsked(assertion) && !prompts.onCards.has(id));
  const denied = entries.value.filter(folds);
  const plain = entries.value.filter((entry) => !asked.includes(entry) && !denied.includes(entry));
  const askedShown = allAsked.value ? asked : asked.slice(0, prompts.asked);
  const remove = (removed: Entry): void => {
    const at = plain.findIndex((entry) => entry.id === removed.id);
    const next = plain[at + 1] ?? plain[at - 1];
    panel.remove(removed);
    if (!removed.words) focusOn(next ? `chip-${next.id}` : 'entry');
  };
  const chip = (entry: Entry, answers = false) => (
    <Chip
      key={entry.id}
      entry={entry}
      isGone={gone?.value.has(entry.id) ?? false}
      isOpen={open.value === entry.id}
      answers={answers}
      onOpen={(isOpen) => {
        open.value = isOpen ? entry.id : undefined;
      }}
      onCorrect={(change) => correct(entry.id, change)}
      onRemove={() => remove(entry)}
      onPutBack={() => putBack(entry.id)}
    />
  );

  return (
    <ul class="chips" aria-label="Findings">
      {plain.map((entry) => chip(entry))}
      {fields.map(({ test, measurement }) => (
        <li key={test} class="chip-row">
          <button type="button" class="chip present" onClick={() => onField(`result-${test}`)}>
            <span aria-hidden="true">● </span>
            {testUnits[test].label} {measurement.value && measurementInWords(measurement.value)}
            {gone?.value.has(test) && goneWords}
          </button>
        </li>
      ))}
      {askedShown.map((entry) => chip(entry, true))}
      {asked.length > askedShown.length && (
        <li class="chip-row is-line">
          <button
            type="button"
            class="line"
            aria-expanded={false}
            onClick={() => {
              allAsked.value = true;
            }}
          >
            {asked.length - askedShown.length} more asked:{' '}
            {asked
              .slice(askedShown.length)
              .map(({ id }) => within(findingLabel(id)))
              .join(', ')}
          </button>
        </li>
      )}
      {denied.length > 0 && (
        <li class="chip-row is-line">
          <button
            type="button"
            id="denied"
            class="line quiet"
            aria-expanded={allDenied.value}
            onClick={() => {
              allDenied.value = !allDenied.value;
            }}
          >
            No: {denied.map(({ id }) => within(findingLabel(id))).join(', ')}
          </button>
        </li>
      )}
      {allDenied.value && denied.map((entry) => chip(entry))}
    </ul>
  );
}
