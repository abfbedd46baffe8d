import { describe, expect, test } from 'vitest';
import { dateIn, firstDate, readDate } from '../../record/dates.ts';

const today = '2026-11-22';

describe('a date written the UK way', () => {
  test.each([
    ['03/04/1961', '1961-04-03'],
    ['3/4/1961', '1961-04-03'],
    ['03-04-1961', '1961-04-03'],
    ['03.04.1961', '1961-04-03'],
    ['03 04 1961', '1961-04-03'],
    ['3 Apr 1961', '1961-04-03'],
    ['03-Apr-1961', '1961-04-03'],
    ['03-APR-1961', '1961-04-03'],
    ['3rd April 1961', '1961-04-03'],
    ['3rd of April 1961', '1961-04-03'],
    ['3 April, 1961', '1961-04-03'],
    ['03 — Apr — 1961', '1961-04-03'],
    ['1961-04-03', '1961-04-03'],
    ['1 Sept 2020', '2020-09-01'],
    ['April 3, 1961', '1961-04-03'],
    ['29/02/2024', '2024-02-29'],
    ['22/11/2026', '2026-11-22'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, today)).toEqual({ date });
    expect(dateIn(`Born ${text} (65y)`)?.text).toBe(text);
  });

  test.each([
    ['31/04/1961', /no day 31/],
    ['29/02/2023', /no day 29/],
    ['00/04/1961', /no day 0/],
    ['03/14/1961', /no month 14/],
    ['1961-13-01', /no month 13/],
    ['23/11/2026', /in the future/],
    ['12-Mar-2031', /in the future/],
    ['12/03/61', /no full year/],
    ['12 Mar 61', /no full year/],
  ])('%s is refused: %s', (text, reason) => {
    const read = readDate(text, today);
    expect(read).toEqual({ problem: expect.stringMatching(reason) });
    expect('problem' in read && read.problem).toContain(text);
  });
});

describe('the first date of a text', () => {
  test.each([
    ['Seen 20-Nov-2026 by Dr A', '2026-11-20'],
    ['2026-11-20T09:15:00Z', '2026-11-20'],
    ['Was 31/02/2026, now 01/03/2026', '2026-03-01'],
    ['range 4.0-11.0', undefined],
    ['range 4.3-10.8', undefined],
    ['12/03/19', '2019-03-12'],
    ['12-Mar-98', '1998-03-12'],
    ['130–180', undefined],
    ['NHS 999 000 0018', undefined],
    ['BP 120/80/60', undefined],
    ['3/52 cough', undefined],
  ])('%s: %s', (text, date) => {
    expect(firstDate(text, today)).toBe(date);
  });
});
