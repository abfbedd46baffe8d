import type { Status } from '../../rules/engine/assess.ts';
import type { Comparison, Difference, Side, ThresholdChange } from '../../rules/ng12/compare-editions.ts';
import { type HeldEdition, newestEdition } from '../../rules/ng12/edition-dates.ts';
import { heading } from './action.ts';
import { editionWords } from './edition.ts';
import { capital } from './labels.ts';

const statusWords: Readonly<Record<Status, string>> = { met: 'met', possible: 'would be met if more were known', 'not-met': 'not met' };

const under = (edition: HeldEdition): string => `under ${editionWords(edition)}`;
const nowIn = (edition: HeldEdition): string => (edition === newestEdition ? 'now' : under(edition));

const sideWords = ({ number, form, status }: Side): string => `“${heading(form)}” (${number}), ${statusWords[status]}`;

/** One difference in a sentence or two: "Under January 2026: … Now: …". */
export function differenceWords({ then, now }: Difference, editions: Pick<Comparison, 'then' | 'now'>): string {
  const before = then
    ? `${capital(under(editions.then))}: ${sideWords(then)}.`
    : `${editionWords(editions.then)} had no such recommendation.`;
  const after = now
    ? `${capital(nowIn(editions.now))}: ${sideWords(now)}.`
    : `${editionWords(editions.now)} no longer has this recommendation.`;
  return `${before} ${after}`;
}

const thresholdWords = (threshold: number | undefined): string => (threshold === undefined ? 'no threshold' : `${threshold} IU/ml`);

/** How the CA125 threshold at this age changed. */
export const thresholdChangeWords = ({ years, then, now }: ThresholdChange, editions: Pick<Comparison, 'then' | 'now'>): string =>
  `CA125 at ${years}: ${under(editions.then)} ${thresholdWords(then)}; ${nowIn(editions.now)} ${thresholdWords(now)}.`;
