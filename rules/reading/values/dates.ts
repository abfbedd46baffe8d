const day = 86_400_000;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The source of a pattern for a month by name. */
export const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** The source of a pattern for a whole date, day before month: 14/11/1953, 14.11.53, 14 Nov 1953, 1953-11-14. */
export const wholeDate = `(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]?${monthName}\\.?,?[ -]?(?:\\d{4}|'?\\d{2}))(?![\\d/])`;

/** First and last day that a date may be, counted from 1 January 1970: a whole month for "March 1958". */
export interface Days {
  first: number;
  last: number;
}

const numbered = (year: number, month: number, date: number): number => Math.round(Date.UTC(year, month, date) / day);

function realDay(year: number, month: number, date: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? Math.round(at.getTime() / day) : undefined;
}

/** The day of "2026-11-29", if it is one. */
export function dayOf(iso: string | undefined): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '') ?? [];
  return year === undefined ? undefined : realDay(Number(year), Number(month), Number(date));
}

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3)) + 1;

function fullYear(said: string, today: number): number {
  if (said.length === 4) return Number(said);
  const now = new Date(today * day).getUTCFullYear();
  const year = Math.floor(now / 100) * 100 + Number(said);
  return year > now ? year - 100 : year;
}

const one = (at: number | undefined): Days | undefined => (at === undefined ? undefined : { first: at, last: at });
const wholeMonth = (year: number, month: number): Days => ({ first: numbered(year, month - 1, 1), last: numbered(year, month, 0) });

/** The latest year in which a day or month without a year is not yet to come. */
function lastTime(within: (year: number) => Days | undefined, today: number): Days | undefined {
  const now = new Date(today * day).getUTCFullYear();
  const thisYear = within(now);
  return thisYear && thisYear.first <= today ? thisYear : within(now - 1);
}

/** Easter Sunday, by the usual sum. */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const sum = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return numbered(year, Math.floor(sum / 31) - 1, (sum % 31) + 1);
}

const season = (from: number, to: number): ((year: number) => Days) => {
  return (year) => ({ first: numbered(year, from - 1, 1), last: numbered(year, to, 0) });
};
const fixed = (month: number, date: number): ((year: number) => Days | undefined) => {
  return (year) => one(realDay(year, month, date));
};

/** Times of the year by name. */
const named: Readonly<Record<string, (year: number) => Days | undefined>> = {
  christmas: fixed(12, 25),
  xmas: fixed(12, 25),
  'boxing day': fixed(12, 26),
  'new year': fixed(1, 1),
  easter: (year) => one(easter(year)),
  whitsun: (year) => one(easter(year) + 49),
  halloween: fixed(10, 31),
  'bonfire night': fixed(11, 5),
  spring: season(3, 5),
  summer: season(6, 8),
  autumn: season(9, 11),
};
const namedTime = Object.keys(named).join('|');
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The source of a pattern for a time that `daysIn` reads. */
export const timeName = `(?:${wholeDate}|\\d{1,2}/(?!(?:12|52|7)\\b)\\d{1,2}(?![\\d/])|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${monthName}\\b|${monthName},? (?:19|20)\\d\\d|(?:19|20)\\d\\d(?!\\d)|(?:(?:the )?(?:start|beginning|end|middle) of )?(?:last )?${monthName}\\b|(?:last |the )?(?:${namedTime})\\b|(?:last )?(?:${weekdays.join('|')})\\b|yesterday\\b|last night\\b)`;

const dayAndMonth = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(${monthName})\\.?,?[ -]?'?(\\d{2,4})?$`);
const monthAndYear = new RegExp(`^(<?)(${monthName}),?(?: (\\d{4}))?$`);

/** The days a date or a time of the year may mean: the latest that is not after `today`. */
export function daysIn(said: string, today: number): Days | undefined {
  const text = said
    .trim()
    .replace(/^(?:(?:the )?(?:start|middle|end) of )?(?:last |the )(?=[a-z])|^(?:the )?(?:start|middle|end) of /, '')
    .replace(/^(?:the )?beginning of /, '<');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return one(realDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const figures = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{2,4})$/.exec(text);
  if (figures) return one(realDay(fullYear(figures[3] ?? '', today), Number(figures[2]), Number(figures[1])));
  const dayMonth = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (dayMonth) return lastTime((year) => one(realDay(year, Number(dayMonth[2]), Number(dayMonth[1]))), today);
  const words = dayAndMonth.exec(text);
  if (words) {
    const [, date, month = '', year] = words;
    if (year) return one(realDay(fullYear(year, today), monthOf(month), Number(date)));
    return lastTime((each) => one(realDay(each, monthOf(month), Number(date))), today);
  }
  const month = monthAndYear.exec(text);
  if (month) {
    const [, early, name = '', year] = month;
    const whole = year ? wholeMonth(Number(year), monthOf(name)) : lastTime((each) => wholeMonth(each, monthOf(name)), today);
    return whole && early ? { first: whole.first, last: whole.first + 9 } : whole;
  }
  if (/^(?:19|20)\d\d$/.test(text)) return { first: numbered(Number(text), 0, 1), last: numbered(Number(text), 11, 31) };
  if (text === 'yesterday' || text === 'night') return one(today - 1);
  const weekday = weekdays.indexOf(text);
  if (weekday >= 0) {
    const back = (new Date(today * day).getUTCDay() - weekday + 7) % 7;
    return one(today - (back === 0 ? 7 : back));
  }
  const at = named[text];
  return at && lastTime(at, today);
}

/** The same day so many months on; the last of a shorter month. */
export function monthsOn(from: number, count: number): number {
  const at = new Date(from * day);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + count];
  return Math.min(numbered(year, month, at.getUTCDate()), numbered(year, month + 1, 0));
}

/** Years from one day to another: whole from two on, else by months or days. */
export function yearsBetween(from: number, to: number): number | undefined {
  if (to < from) return undefined;
  let count = 0;
  while (monthsOn(from, count + 1) <= to) count++;
  if (count >= 24) return Math.floor(count / 12);
  return count > 0 ? count / 12 : (to - from) / 365.25;
}
