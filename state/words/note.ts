import type { Assessment } from '../../rules/engine/assess.ts';
import { testIds } from '../../rules/engine/presentation.ts';
import { testUnits } from '../../rules/findings/read-measurement.ts';
import type { MetCard } from '../cards.ts';
import type { Entry } from '../entries.ts';
import { measurementInWords } from '../measurements.ts';
import { cancersLine, heading } from './action.ts';
import { chipWords } from './chip.ts';
import { editionWords } from './edition.ts';
import { findingLabel, within } from './labels.ts';

interface Noted {
  entries: readonly Entry[];
  assessment: Assessment;
  cards: readonly MetCard[];
  /** Keys of the cards the GP ticked as done. */
  done: ReadonlySet<string>;
  safetyNetted: boolean;
}

const sentence = (start: string, parts: readonly string[], between = '; '): string[] =>
  parts.length > 0 ? [`${start}: ${parts.join(between)}.`] : [];

const resultsIn = ({ presentation: { results } }: Assessment): string[] =>
  testIds.flatMap((test) => {
    const result = results[test];
    return result ? [`${testUnits[test].label} ${measurementInWords(result)} ${testUnits[test].unit}`] : [];
  });

/** A short plain text for the record: what was found, which recommendations of which edition, what was done. No age, no name, nothing more. */
export function noteFor({ entries, assessment, cards, done, safetyNetted }: Noted): string {
  const found = entries.filter(({ assertion }) => assertion === 'present').map((entry) => within(chipWords(entry).replaceAll(' · ', ', ')));
  const denied = entries.filter(({ assertion }) => assertion === 'absent').map(({ id }) => within(findingLabel(id)));
  const numbers = (card: MetCard): string => card.verdicts.map(({ recommendation }) => recommendation.number).join(', ');
  const met = cards.map((card) => {
    const cancers = within(cancersLine(card.verdicts.map(({ recommendation }) => recommendation)));
    return `${numbers(card)} ${within(heading(card.lead))} (${cancers})`;
  });
  const actions = cards.filter(({ key }) => done.has(key)).map((card) => `${within(heading(card.lead))} (${numbers(card)})`);
  const edition = editionWords(assessment.edition);
  return [
    ...sentence('Found', [...found, ...resultsIn(assessment)]),
    ...sentence('Denied', denied, ', '),
    ...(met.length > 0
      ? sentence(`NICE NG12 (${edition})`, met)
      : [`NICE NG12 (${edition}): no criterion met by what was entered; this does not exclude cancer.`]),
    ...sentence('Done', actions),
    ...(safetyNetted ? ['Safety netting: advised to come back if it goes on, gets worse or something new appears.'] : []),
  ].join('\n');
}
