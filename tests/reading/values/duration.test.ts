import { describe, expect, it } from 'vitest';
import { durationsIn } from '../../../rules/reading/values/duration.ts';
import { prepared, today } from './reading.ts';

const weeksOf = (text: string, on?: string): number[] => durationsIn(prepared(text), on).map(({ weeks }) => Math.round(weeks * 100) / 100);

describe('a length of time', () => {
  it.each<[string, number]>([
    ['cough 6wks', 6],
    ['cough x6/52', 6],
    ['cough 2-3/12', 8.7],
    ['cough for the past couple of months', 8.7],
    ['cough for a fortnight', 2],
    ['cough about 3 weeks now', 3],
    ['cough for 2 and a half weeks', 2.5],
    ['cough for half a year', 26.09],
    ['cough 8+ wks', 8],
    ['cough for 2½ weeks', 2.5],
    ['cough for a year and a half', 78.27],
    // About a threshold of three weeks
    ['ulcer over 3 weeks', 3.14],
    ['ulcer for 3 weeks', 3],
    ['ulcer for nearly 3 weeks', 2.86],
    ['ulcer < 3/52', 2.86],
    ['weakness came on over 3 weeks', 3],
    ['cough for over a year', 52.32],
  ])('%s', (text, weeks) => expect(weeksOf(text)).toEqual([weeks]));

  it.each([
    'cough a few months',
    'clotrimazole cream for 4 weeks',
    'antibiotics for 7 days',
    'going 5x a day',
    '5 months pregnant',
    '6 months off her birthday',
    '18 month old',
    'review in 2 weeks',
  ])('is none: %s', (text) => expect(weeksOf(text)).toEqual([]));
});

describe('since a time of the year', () => {
  it.each<[string, number]>([
    ['cough since August', 12.86],
    ['cough since about the 3rd of November', 3.71],
    ['cough since 8/11/2026', 3],
    ['cough since 9/11/26', 2.86],
    ['cough since Christmas', 48.43],
    ['hoarse since Easter', 34],
    ['hoarse since Whitsun', 27],
    ['pain since bonfire night', 3.43],
    ['tired since the summer', 12.86],
    ['cough since 2019', 360.71],
    ['cough since last Monday', 0.86],
  ])('is the shortest it may be: %s', (text, weeks) => expect(weeksOf(text, today)).toEqual([weeks]));

  it.each(['cough since November', 'on amlodipine since August', 'nil since June', 'cough since 31/2/2026'])('tells nothing: %s', (text) =>
    expect(weeksOf(text, today)).toEqual([]),
  );

  it('tells nothing without a day of reading', () => expect(weeksOf('cough since August')).toEqual([]));
});
