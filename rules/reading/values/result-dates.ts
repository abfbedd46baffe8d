import { daysIn, monthName, timeName, wholeDate } from './dates.ts';

/** When a result is of: a day, now, or too long ago to count. */
export type When = number | 'now' | 'past';

/** A result counts for so many days. */
const fresh = 90;

const relative =
  '(?:last (?:yr|year)|last (?:month|mth|week|wk)|this (?:month|week|wk|year|morning|am|pm)|today|now|(?:\\d+|a) *(?:years?|yrs?|y|months?|mths?|weeks?|wks?|days?|/12|/52|/7) *ago)';
const behind = new RegExp(
  `^ *[,(|-]* *(?:(?:on|in|from|at|dated|taken|done|the|back in)\\b *)*(?<when>${relative}|${timeName})(?:\\)|(?! *:? *\\d))(?![\\d/])`,
);
const inside = new RegExp(
  `(?<when>${wholeDate}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthName}\\b|\\b(?:19|20)\\d\\d\\b|(?<=\\b(?:in|from|last|early|late|mid) )${monthName}\\b(?:,? (?:19|20)\\d\\d)?)`,
);

function whenOf(said: string, today: number | undefined): When | undefined {
  if (/^(?:today|now|this (?:month|week|wk|morning|am|pm))$/.test(said)) return 'now';
  if (/^last (?:yr|year)$/.test(said)) return 'past';
  const ago = /^(\d+|a) *(y|m|w|d|\/12|\/52|\/7)/.exec(said);
  if (ago && /ago$/.test(said)) {
    const many = ago[1] === 'a' ? 1 : Number(ago[1]);
    const days = many * ({ y: 365, m: 30, '/12': 30, w: 7, '/52': 7 }[ago[2] ?? ''] ?? 1);
    if (days > fresh) return 'past';
    return today === undefined ? undefined : today - days;
  }
  if (today === undefined) return undefined;
  const days = daysIn(said, today);
  if (!days || days.first > today) return undefined;
  return days.last < today - fresh ? 'past' : Math.min(days.last, today);
}

/** What a time behind a number says, and how long it is. */
export function whenBehind(text: string, today: number | undefined): { when: When | undefined; length: number } | undefined {
  const match = behind.exec(text);
  // "PSA 1.1, may read low"
  if (match?.groups?.when === 'may' && !/(?:\bin|\() *may$/.test(match[0].replace(/\)$/, ''))) return undefined;
  return match ? { when: whenOf(match.groups?.when ?? '', today), length: match[0].length } : undefined;
}

/** The time between the name of a test and its number. */
export function whenBefore(text: string, today: number | undefined): When | undefined {
  const said = inside.exec(text)?.groups?.when;
  return said === undefined ? undefined : whenOf(said.replace(/ of /, ' '), today);
}

/** The newest, where times tell which that is; else all. */
export function newer<T extends { when: When | undefined }>(all: readonly T[]): readonly T[] {
  const now = all.filter(({ when }) => when === 'now');
  if (now.length > 0) return now;
  const days = all.flatMap(({ when }) => (typeof when === 'number' ? [when] : []));
  return days.length === all.length && days.length > 0 ? all.filter(({ when }) => when === Math.max(...days)) : all;
}
