import type { Name } from './page.ts';
import type { ResultTest } from './snapshot.ts';

/** A result as it was found: not yet read. */
export interface FoundResult {
  test: ResultTest;
  /** With its unit. */
  value: string;
  /** The laboratory’s own range and flag, as they stood. */
  range?: string;
  flag?: string;
  /** All words that may hold its date, the nearest first. */
  dates: string;
  where: string;
}

/** The headings over a result, the nearest first: one may hold its date. */
export const namesText = (names: readonly Name[]): string =>
  names
    .map(({ text }) => text)
    .reverse()
    .join(' ');
