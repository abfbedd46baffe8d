import type { Assessment } from '../../rules/engine/assess.ts';
import type { MetCard } from '../cards.ts';
import type { Entry } from '../entries.ts';
import type { ResultDates } from '../measurements.ts';
import { heading } from './action.ts';
import { editionWords } from './edition.ts';
import { deniedWords, enteredWords, metWords, numbersOf, resultWords, sentence } from './entered.ts';
import { within } from './labels.ts';

interface Noted {
  entries: readonly Entry[];
  assessment: Assessment;
  dates: ResultDates;
  cards: readonly MetCard[];
  /** Keys of the cards the GP ticked as done. */
  done: ReadonlySet<string>;
  safetyNetted: boolean;
}

/** A short plain text for the record: what was found, which recommendations of which edition, what was done. No age, no name, nothing more. */
export function noteFor({ entries, assessment, dates, cards, done, safetyNetted }: Noted): string {
  const found = entries.filter(({ assertion }) => assertion === 'present').map(enteredWords);
  const met = cards.map(metWords);
  const actions = cards.filter(({ key }) => done.has(key)).map((card) => `${within(heading(card.lead))} (${numbersOf(card)})`);
  const edition = editionWords(assessment.edition);
  return [
    ...sentence('Found', [...found, ...resultWords(assessment.presentation, dates)]),
    ...sentence('Denied', deniedWords(entries), ', '),
    ...(met.length > 0
      ? sentence(`NICE NG12 (${edition})`, met)
      : [`NICE NG12 (${edition}): no criterion met by what was entered; this does not exclude cancer.`]),
    ...sentence('Done', actions),
    ...(safetyNetted ? ['Safety netting: advised to come back if it goes on, gets worse or something new appears.'] : []),
  ].join('\n');
}
