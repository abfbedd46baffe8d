import type { Span } from '../recognition.ts';
import { matchesIn } from '../text/matches.ts';
import { dayOf, daysIn, wholeDate } from '../values/dates.ts';

/** A stretch of the text that a date stands over, and how many days before today that was. */
export interface DatedEntry extends Span {
  /** As 2026-09-12. */
  date: string;
  daysAgo: number;
}

/** What may stand before the date of an entry: a bullet, age and sex, "Seen", "Entry". */
const opening =
  '(?:[-•*>#|]\\s*|\\d{1,3}\\s?[mf]\\b[ ,.]*|(?:date|entry|seen|consultation|contact|encounter|visit|appointment|note|on)\\s*(?:date)?\\s*[:.-]?\\s*)*';
const heading = new RegExp(
  `^[ \\t]*${opening}(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\\s+)?(?<date>${wholeDate})(?!\\s*(?:\\(\\d{1,3}|[-–]\\s*\\d{1,2}[/.]|to\\b))`,
  'gm',
);
/** A date that is not that of an entry: a birth, a test to come, a range. */
const otherDate = /\b(?:dob|d\.o\.b|born|birth|due|appointment|review|booked|expires?|until|next|lmp|printed|registered)\b/;

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The entries of a text that begin with a date, each up to the next: none without a today, or where a date cannot be read. */
export function datedEntriesIn(normalised: string, today: string | undefined): DatedEntry[] {
  const now = dayOf(today);
  if (now === undefined) return [];
  const found = matchesIn(normalised, heading).flatMap(({ index, 0: text, groups }) => {
    const days = daysIn((groups?.date ?? '').trim(), now);
    return days && days.first === days.last && days.first <= now && !otherDate.test(text) ? [{ start: index, day: days.first }] : [];
  });
  return found.map(({ start, day }, place) => ({
    start,
    end: found[place + 1]?.start ?? normalised.length,
    date: iso(day),
    daysAgo: now - day,
  }));
}

/** A symptom or sign is of now for so many days, a result for longer. */
export const currentFor = { finding: 14, result: 90 } as const;

/** The entry a place stands in, where it is too old to be of now. */
export const oldEntryAt = (entries: readonly DatedEntry[], { start }: Span, most: number): DatedEntry | undefined =>
  entries.find((entry) => start >= entry.start && start < entry.end && entry.daysAgo > most);
