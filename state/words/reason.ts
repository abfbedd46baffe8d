import { type Presentation, testIds } from '../../rules/engine/presentation.ts';
import type { EditionDate } from '../../rules/engine/recommendation.ts';
import type { MetCard } from '../cards.ts';
import type { Entry } from '../entries.ts';
import type { TestState } from '../hand-over/hand-over.ts';
import type { ResultDates } from '../measurements.ts';
import { ageInWords } from '../read-age.ts';
import { supportsOf } from '../supports.ts';
import { organWords } from './clause.ts';
import { editionWords } from './edition.ts';
import { deniedWords, enteredWords, metWords, resultWords, sentence } from './entered.ts';
import { capital } from './labels.ts';

interface Reasoned {
  card: MetCard;
  edition: EditionDate;
  presentation: Presentation;
  dates: ResultDates;
  entries: readonly Entry[];
  tests: ReadonlyMap<string, TestState>;
  /** What was told, as ticked. */
  told: readonly string[];
  thirdVisit: boolean;
}

/** Age and sex as entered, as a referral needs them; organs only where they were set apart from the sex. */
function whoWords({ age, sex, organs }: Presentation): string[] {
  const who = [
    ...(age === undefined ? [] : [`age ${ageInWords(age)}`]),
    ...(sex === 'unknown' ? [] : [sex]),
    ...(organs ? [organs.length > 0 ? organs.map(organWords).join(' and ') : 'no reproductive organs'] : []),
  ];
  return who.length > 0 ? [`${capital(who.join(', '))}.`] : [];
}

/** The reason for one referral, from the match: nothing in it that was not entered or ticked. No name. */
export function reasonFor({ card, edition, presentation, dates, entries, tests, told, thirdVisit }: Reasoned): string {
  const supports = supportsOf(card.verdicts, presentation);
  const present = entries.filter(({ assertion }) => assertion === 'present');
  const facts = present.filter(({ id }) => supports.findings.has(id)).map(enteredWords);
  const others = present.filter(({ id }) => !supports.findings.has(id)).map(enteredWords);
  const otherTests = testIds.filter((test) => !supports.tests.has(test));
  const inState = (state: TestState): string[] => [...tests].filter(([, each]) => each === state).map(([test]) => test);
  return [
    ...sentence(`NICE NG12 (${editionWords(edition)})`, [metWords(card)]),
    ...whoWords(presentation),
    ...sentence('Met by', [...facts, ...resultWords(presentation, dates, [...supports.tests])]),
    ...sentence('Also', [...others, ...resultWords(presentation, dates, otherTests)]),
    ...sentence('Denied', deniedWords(entries), ', '),
    ...(thirdVisit ? ['Third visit or more for the same thing.'] : []),
    ...sentence('Tests done', inState('done')),
    ...sentence('Results awaited', inState('awaited')),
    ...sentence('Told', told),
  ].join('\n');
}
