import type { Age } from './snapshot.ts';

/** An age as a page states it, in the unit it uses. */
export interface StatedAge {
  value: number;
  unit: 'years' | 'months' | 'weeks' | 'days';
}

const oldest = 125;

const numbers = (date: string): [number, number, number] => date.split('-').map(Number) as [number, number, number];
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Whole days from one date to a later one. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

function monthsBetween(from: string, to: string): number {
  const [year, month, day] = numbers(from);
  const [laterYear, laterMonth, laterDay] = numbers(to);
  return (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0);
}

/** Age in completed years on a day; with completed months under two years. */
export function ageOn(born: string, today: string): Age {
  const months = monthsBetween(born, today);
  return { years: Math.floor(months / 12), ...(months < 24 && { months }) };
}

/** Whether a birth date gives an age that a person can have. */
export const isPossibleAge = ({ years }: Age): boolean => years >= 0 && years <= oldest;

/** Years as a number, with decimals for an infant. */
export const yearsOf = ({ years, months }: Age): number => (months === undefined ? years : months / 12);

/** The age a page states, as completed years, and months under two years. */
export function ageFrom({ value, unit }: StatedAge): Age {
  const months = { years: value * 12, months: value, weeks: Math.floor((value * 7) / 30.4375), days: Math.floor(value / 30.4375) }[unit];
  if (unit === 'years') return { years: value };
  return { years: Math.floor(months / 12), ...(months < 24 && { months }) };
}

/** Whether a stated age is the one that the birth date gives, counted in the unit it was stated in. */
export function agrees({ value, unit }: StatedAge, born: string, today: string): boolean {
  const months = monthsBetween(born, today);
  const days = daysBetween(born, today);
  return value === { years: Math.floor(months / 12), months, weeks: Math.floor(days / 7), days }[unit];
}

const ofYears = 'year(?:s|\\(s\\))?|yrs?|y\\s?\\/\\s?o|y\\.\\s?o\\.?|yo|y';
const ofLess = 'months?|mths?|mo|m(?!\\w)|weeks?|wks?|w|days?|d|\\/12|\\/52|\\/7';

/** The source of a pattern for an age with its unit: “65y”, “65 years”, “65-year-old”, “7 months”, “3/52”. What stands behind a first unit is passed over. */
export const ageLike = `(?<![\\d.-]|\\d/)(?<value>\\d{1,3})[\\s-]?(?<unit>${ofYears}|${ofLess})(?:[\\s-]?old)?(?:,?\\s?\\d{1,2}\\s?(?:${ofLess}))?(?!\\w|/(?!\\s|[fm](?!\\w)|(?:fe)?male))`;

const unitOf = (said: string): StatedAge['unit'] => {
  if (/^y/i.test(said)) return 'years';
  if (/^m|12/i.test(said)) return 'months';
  return /^w|52/i.test(said) ? 'weeks' : 'days';
};

const leading = new RegExp(`^[^\\w<>≤≥]*${ageLike}`, 'i');

/** Reads an age such as “65y”, “65 years old”, “7 months” or “2y 5m”; a bare number is years where `bare` allows it. “65+” and “50–59” are no ages. */
export function readAge(text: string, bare = false): StatedAge | undefined {
  const found = leading.exec(text)?.groups;
  const plain = bare ? /^[^\w<>≤≥]*(\d{1,3})(?!\w|[/.-]\w|\s?(?:\+|[–-]\s?\d|(?:to|or|and)\s))/.exec(text)?.[1] : undefined;
  const stated: StatedAge | undefined = found
    ? { value: Number(found.value), unit: unitOf(found.unit ?? '') }
    : plain === undefined
      ? undefined
      : { value: Number(plain), unit: 'years' };
  return stated && isPossibleAge(ageFrom(stated)) ? stated : undefined;
}

/** How old something is, in words: “today”, “5 weeks old”, “14 months old”. */
export function howOld(days: number): string {
  if (days < 1) return 'today';
  const [count, unit] =
    days < 14
      ? [days, 'day']
      : days < 61
        ? [Math.floor(days / 7), 'week']
        : days < 731
          ? [Math.floor(days / 30.4375), 'month']
          : [Math.floor(days / 365.25), 'year'];
  return `${count} ${unit}${count === 1 ? '' : 's'} old`;
}
