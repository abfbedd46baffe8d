/** A day of the calendar as 1961-03-12, or why it could not be read. */
export type DateRead = { date: string } | { problem: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const iso = '\\d{4}(?:-\\d{1,2}-|/\\d{1,2}/)\\d{1,2}(?=\\D|$)';
/** The same mark twice: 4.3-10.8 is a range. */
const figuresBetween = (mark: string): string => `\\d{1,2}\\s?${mark}\\s?\\d{1,2}\\s?${mark}\\s?(?:\\d{4}|\\d{2})(?![\\d/]|\\.\\d)`;
const numeric = `${['/', '\\.', '[-‐‑–]'].map(figuresBetween).join('|')}|\\d{1,2}\\s\\d{1,2}\\s\\d{4}(?!\\d)`;
/** What stands around a month in words: “14-Mar-1964”, “14th March, 1964”. */
const gap = '[\\s,./‐‑–—-]{0,3}';
const named = `\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?${gap}${monthName}\\.?${gap}(?:\\d{4}|['’]?\\d{2})(?!\\d)`;
const monthFirst = `${monthName}\\.?[\\s-]\\d{1,2}(?:st|nd|rd|th)?[,\\s-]{1,2}(?:\\d{4}|['’]\\d{2})(?!\\d)`;
const yearFirst = `\\d{4}[\\s-]${monthName}[\\s-]\\d{1,2}(?!\\d)`;

/** The source of a pattern for anything that looks like a date, readable or not. */
export const dateLike = `(?<![\\d/.-])(?:${iso}|${numeric}|${yearFirst}|${named}|${monthFirst})`;

const anyDate = new RegExp(dateLike, 'i');

const isoOf = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

interface Parts {
  year: string;
  month: number;
  day: number;
}

function partsOf(text: string): Parts | undefined {
  const lower = text.toLowerCase();
  const whole = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(lower);
  if (whole) return { year: whole[1] ?? '', month: Number(whole[2]), day: Number(whole[3]) };
  const figures = /^(\d{1,2})\D+(\d{1,2})\D+(\d{2,4})$/.exec(lower);
  if (figures) return { year: figures[3] ?? '', month: Number(figures[2]), day: Number(figures[1]) };
  const monthOf = (name = ''): number => months.indexOf(name.slice(0, 3)) + 1;
  const word = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[^a-z\d]*([a-z]{3,})\W*(\d{2,4})$/.exec(lower);
  if (word) return { year: word[3] ?? '', month: monthOf(word[2]), day: Number(word[1]) };
  const american = /^([a-z]{3,})\W+(\d{1,2})(?:st|nd|rd|th)?\W+(\d{2,4})$/.exec(lower);
  if (american) return { year: american[3] ?? '', month: monthOf(american[1]), day: Number(american[2]) };
  const yearFirst = /^(\d{4})\W([a-z]{3,})\W(\d{1,2})$/.exec(lower);
  if (yearFirst) return { year: yearFirst[1] ?? '', month: monthOf(yearFirst[2]), day: Number(yearFirst[3]) };
  return undefined;
}

/** Reads one date in a form used in the UK, day before month, or with the month in words. What cannot be a day up to `today` is refused with a reason. */
export function readDate(text: string, today: string, century: '' | '19' | '20' = ''): DateRead {
  const said = text.trim().replace(/\s+/g, ' ');
  const parts = partsOf(said);
  if (!parts) return { problem: `‘${said}’ is not a date written the UK way.` };
  const { month, day } = parts;
  const year = parts.year.length === 2 ? century + parts.year : parts.year;
  if (year.length !== 4) return { problem: `‘${said}’ has no full year.` };
  if (month < 1 || month > 12) return { problem: `‘${said}’ is not a UK date: there is no month ${month}.` };
  if (day < 1 || day > daysIn(Number(year), month)) return { problem: `‘${said}’ is not a date: that month has no day ${day}.` };
  const date = isoOf(Number(year), month, day);
  return date > today ? { problem: `‘${said}’ is in the future.` } : { date };
}

const shortYear = ['20', '19'] as const;

/** The days that a date may mean: two where its year has two figures and either century is past. */
export const daysMeant = (text: string, today: string): string[] => {
  const full = readDate(text, today);
  if ('date' in full) return [full.date];
  return shortYear.flatMap((century) => {
    const read = readDate(text, today, century);
    return 'date' in read ? [read.date] : [];
  });
};

/** The days that a date in figures means where only its second part can be the day: “06/21/1982”. */
export const daysMonthFirst = (text: string, today: string): string[] => {
  const [, month, mark = '', day, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2,4})$/.exec(text) ?? [];
  return Number(day) > 12 ? daysMeant([day, month, year].join(mark), today) : [];
};

/** Reads the date of an entry or a result: a year of two figures is the latest that is past. */
export function readRecent(text: string, today: string): DateRead {
  const [date] = daysMeant(text, today);
  return date === undefined ? readDate(text, today) : { date };
}

const figures = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/g;

/** Whether a text holds a date that can only be read month first: then its other dates in figures may be so too. */
export const hasMonthFirst = (text: string): boolean =>
  [...text.matchAll(figures)].some(([, first, second]) => Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12);

/** The first thing in a text that looks like a date, and where it stands. */
export function dateIn(text: string): { text: string; start: number; end: number } | undefined {
  const match = anyDate.exec(text);
  return match ? { text: match[0], start: match.index, end: match.index + match[0].length } : undefined;
}

const monthAlone = new RegExp(`^\\W*(?:(?<month>${monthName})\\.?[\\s,-]*)?(?<year>(?:19|20)\\d\\d)\\W*(?:\\d+ \\p{L}+\\W*)?$`, 'iu');
const weekdayName = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*';
const dayAlone = new RegExp(
  `^(?:${weekdayName}[\\s,]*)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[\\s,-]*(?<own>${monthName}))?(?:[\\s,]*${weekdayName})?(?=\\W*$|\\s*[,·|:–-]\\s)`,
  'i',
);

/** Whether a text is nothing but a month and its year, or a year: “November 2026”, “Nov 2026 (3 entries)”, “2026”. */
export const isMonthAlone = (text: string): boolean => text.length <= 48 && monthAlone.test(text);

/** The date that the day at the beginning of a text makes with the month or the year over it: “27 Fri” under “November 2026”. */
export function dayUnder(over: string, text: string): { text: string; end: number } | undefined {
  const found = dayAlone.exec(text.slice(0, 60));
  const { day, own } = found?.groups ?? {};
  const { month, year } = (day === undefined || !isMonthAlone(over) ? null : monthAlone.exec(over))?.groups ?? {};
  const named = month ?? own;
  const isOther = month !== undefined && own !== undefined && month.slice(0, 3).toLowerCase() !== own.slice(0, 3).toLowerCase();
  return !found || year === undefined || named === undefined || isOther
    ? undefined
    : { text: `${day} ${named} ${year}`, end: found[0].length };
}

/** The first date of a text that can be read, if any. */
export function firstDate(text: string, today: string): string | undefined {
  for (const [found] of text.matchAll(new RegExp(dateLike, 'gi'))) {
    const read = readRecent(found, today);
    if ('date' in read) return read.date;
  }
  return undefined;
}
