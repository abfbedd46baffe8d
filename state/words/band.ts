import { type Band, thresholdAt } from '../../rules/engine/bands.ts';
import type { TestId } from '../../rules/engine/presentation.ts';
import { ng12 } from '../../rules/ng12/editions.ts';

const rangeWords = ({ from, upTo }: Band): string => (upTo === undefined ? `from ${from}` : `at ${from} to ${upTo}`);

const countsWords = (test: 'ca125' | 'psa', threshold: number): string =>
  test === 'psa' ? `more than ${threshold}` : `${threshold} or more`;

/** What counts of a result at this age: "24 or more at 60 to 69", or that no threshold does. */
export function bandWords(test: TestId, age: number | undefined): string {
  const { thresholds } = ng12;
  if (test === 'fit') return `Counts from ${thresholds.fit}, whatever the age.`;
  const bands = thresholds[test];
  if (age === undefined) return `By age: ${bands.map((band) => `${countsWords(test, band.threshold)} ${rangeWords(band)}`).join('; ')}.`;
  const years = Math.floor(age);
  const threshold = thresholdAt(bands, years);
  if (threshold === undefined) return `No threshold at ${years}: clinical judgement.`;
  const band = bands.find(({ from, upTo = Number.POSITIVE_INFINITY }) => years >= from && years <= upTo);
  return `Counts at ${countsWords(test, threshold)} ${band ? rangeWords(band) : ''}.`;
}
