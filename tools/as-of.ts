/** The day on which the demo record and the stands were written. */
export const WRITTEN_ON = '2026-11-22';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAY = 86_400_000;

/** As they stand in the pages: 12-Mar-1961, 12/03/1961, 12.03.1961, 3rd April 1969, 1961-03-12. */
const DATES = new RegExp(
  `\\b(?:(\\d{2})-(${MONTHS.join('|')})-(\\d{4})|(\\d{2})([/.])(\\d{2})\\5(\\d{4})|(\\d{1,2})(?:st|nd|rd|th) (${MONTHS.join('|')})[a-z]* (\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))\\b`,
  'g',
);

const two = (number: number): string => String(number).padStart(2, '0');

/** The day it is here, as 2026-11-22. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A page as if it had been written on a later day: all its dates moved by as many days, so that ages, and how old a result is, stay as they were. */
export function asOf(page: string, day: string): string {
  const moved = Date.parse(day) - Date.parse(WRITTEN_ON);
  if (moved === 0) return page;
  const later = (year: string | number, month: number, date: string | number): Date =>
    new Date(Math.round((Date.UTC(Number(year), month - 1, Number(date)) + moved) / DAY) * DAY);
  return page.replace(DATES, (...found: string[]) => {
    const [, d1, m1, y1, d2, mark, m2, y2, d3, m3, y3, y4, m4, d4] = found;
    const month = (name: string): number => MONTHS.indexOf(name) + 1;
    if (d1 && m1 && y1) {
      const at = later(y1, month(m1), d1);
      return `${two(at.getUTCDate())}-${MONTHS[at.getUTCMonth()]}-${at.getUTCFullYear()}`;
    }
    if (d2 && m2 && y2) {
      const at = later(y2, Number(m2), d2);
      return [two(at.getUTCDate()), two(at.getUTCMonth() + 1), at.getUTCFullYear()].join(mark);
    }
    if (d3 && m3 && y3) {
      const at = later(y3, month(m3), d3);
      return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
    }
    return later(y4 ?? '', Number(m4), d4 ?? '')
      .toISOString()
      .slice(0, 10);
  });
}
