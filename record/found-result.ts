import type { Name } from './page.ts';
import type { ResultTest } from './snapshot.ts';

/** A result as it was found: not yet read. */
export interface FoundResult {
  test: ResultTest;
  value: string;
  /** All words that may hold its date, the nearest first. */
  dates: string;
  where: string;
}

/** Whether a text begins with a number, or a bound on one. */
export const hasNumber = (text: string): boolean => /^\W*\d/.test(text);

/** The headings over a result, the nearest first: one may hold its date. */
export const namesText = (names: readonly Name[]): string =>
  names
    .map(({ text }) => text)
    .reverse()
    .join(' ');

/** A value and a unit that may stand beside it. */
export const withUnit = (value: string, unit: string): string =>
  /[a-z%]/i.test(value.replace(/\s[LH]$/, '')) ? value : `${value} ${unit}`.trim();
