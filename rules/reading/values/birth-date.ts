import type { Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';
import { dayOf, daysIn, monthName, wholeDate, yearsBetween } from './dates.ts';

const birth = new RegExp(
  `(?<![a-z])(?:dob|d\\.o\\.b\\.?|d\\.o\\.b|date of birth|birth ?date|born(?: on| in)?)\\s{0,9}[:=?-]?\\s{0,9}(?:is |on )?(?:the )?(?<date>${wholeDate}|${monthName},? ?(?:19|20)\\d\\d(?!\\d))`,
  'g',
);

/** An age by a date of birth. */
export interface BirthAge extends Span {
  years: number;
}

/** Ages that birth dates give on `today`; none without a today, of a day to come, or where the month alone leaves it open. */
export function birthAgesIn(normalised: string, today: string | undefined): BirthAge[] {
  const now = dayOf(today);
  if (now === undefined) return [];
  return matchesIn(normalised, birth).flatMap(({ index, 0: text, groups }) => {
    const born = daysIn(groups?.date ?? '', now);
    if (!born) return [];
    const [most, least] = [yearsBetween(born.first, now), yearsBetween(born.last, now)];
    return most !== undefined && most === least ? [{ start: index, end: index + text.length, years: most }] : [];
  });
}
