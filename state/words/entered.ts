import { dayInWords } from '../../packs/dates.ts';
import { type Presentation, type TestId, testIds } from '../../rules/engine/presentation.ts';
import { testUnits } from '../../rules/findings/read-measurement.ts';
import type { MetCard } from '../cards.ts';
import type { Entry } from '../entries.ts';
import { measurementInWords, type ResultDates } from '../measurements.ts';
import { cancersLine, heading } from './action.ts';
import { chipWords } from './chip.ts';
import { findingLabel, within } from './labels.ts';

/** "Found: a; b." or nothing where there is nothing to say. */
export const sentence = (start: string, parts: readonly string[], between = '; '): string[] =>
  parts.length > 0 ? [`${start}: ${parts.join(between)}.`] : [];

/** A finding as entered, with its qualifiers and how long, within a sentence. */
export const enteredWords = (entry: Entry): string => within(chipWords(entry).replaceAll(' · ', ', '));

/** The findings denied. */
export const deniedWords = (entries: readonly Entry[]): string[] =>
  entries.filter(({ assertion }) => assertion === 'absent').map(({ id }) => within(findingLabel(id)));

/** The results entered of these tests, with the date where the page gave one. */
export const resultWords = ({ results }: Presentation, dates: ResultDates, tests: readonly TestId[] = testIds): string[] =>
  tests.flatMap((test) => {
    const result = results[test];
    if (!result) return [];
    const date = dates[test];
    return [`${testUnits[test].label} ${measurementInWords(result)} ${testUnits[test].unit}${date ? ` (${dayInWords(date)})` : ''}`];
  });

/** The numbers a card stands for. */
export const numbersOf = (card: MetCard): string => card.verdicts.map(({ recommendation }) => recommendation.number).join(', ');

/** "1.6.4, 1.6.6 refer: suspected cancer pathway (bladder, renal)". */
export const metWords = (card: MetCard): string =>
  `${numbersOf(card)} ${within(heading(card.lead))} (${within(cancersLine(card.verdicts.map(({ recommendation }) => recommendation)))})`;
