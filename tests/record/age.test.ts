import { describe, expect, test } from 'vitest';
import { ageFrom, ageOn, agrees, daysBetween, howOld, readAge, yearsOf } from '../../record/age.ts';

describe('age in completed years, and months under two', () => {
  test.each([
    ['1961-11-22', '2026-11-22', { years: 65 }],
    ['1961-11-23', '2026-11-22', { years: 64 }],
    ['1961-11-21', '2026-11-22', { years: 65 }],
    ['2024-11-22', '2026-11-22', { years: 2 }],
    ['2024-11-23', '2026-11-22', { years: 1, months: 23 }],
    ['2026-04-12', '2026-11-22', { years: 0, months: 7 }],
    ['2026-04-23', '2026-11-22', { years: 0, months: 6 }],
    ['2026-11-22', '2026-11-22', { years: 0, months: 0 }],
    ['1964-02-29', '2026-02-28', { years: 61 }],
    ['1964-02-29', '2026-03-01', { years: 62 }],
  ])('born %s, on %s: %j', (born, on, age) => {
    expect(ageOn(born, on)).toEqual(age);
  });

  test('is a decimal number of years for an infant', () => {
    expect(yearsOf({ years: 0, months: 6 })).toBe(0.5);
    expect(yearsOf({ years: 65 })).toBe(65);
  });
});

describe('an age as a page states it', () => {
  test.each([
    ['65y', { value: 65, unit: 'years' }],
    ['(65y)', { value: 65, unit: 'years' }],
    ['65 years', { value: 65, unit: 'years' }],
    ['65 years old', { value: 65, unit: 'years' }],
    ['65yrs', { value: 65, unit: 'years' }],
    ['2y 5m', { value: 2, unit: 'years' }],
    ['7m', { value: 7, unit: 'months' }],
    ['7 months', { value: 7, unit: 'months' }],
    ['13m 5d', { value: 13, unit: 'months' }],
    ['3 weeks', { value: 3, unit: 'weeks' }],
    ['12 days', { value: 12, unit: 'days' }],
    ['3/52', { value: 3, unit: 'weeks' }],
    ['126 years', undefined],
    ['6 mg', undefined],
    ['65', undefined],
  ])('%s: %j', (text, age) => {
    expect(readAge(text)).toEqual(age);
  });

  test.each([
    ['65', 65],
    ['65.', 65],
    ['0', 0],
    ['126', undefined],
    ['12/03/1961', undefined],
    ['1961', undefined],
  ])('bare, beside the word for age: %s is %s', (text, years) => {
    expect(readAge(text, true)?.value).toBe(years);
  });

  test.each([
    [{ value: 65, unit: 'years' }, '1961-03-12', true],
    [{ value: 64, unit: 'years' }, '1961-03-12', false],
    [{ value: 7, unit: 'months' }, '2026-04-12', true],
    [{ value: 6, unit: 'months' }, '2026-04-12', false],
    [{ value: 3, unit: 'weeks' }, '2026-11-01', true],
    [{ value: 4, unit: 'weeks' }, '2026-11-01', false],
    [{ value: 21, unit: 'days' }, '2026-11-01', true],
  ] as const)('%j and born %s agree: %s', (stated, born, agree) => {
    expect(agrees(stated, born, '2026-11-22')).toBe(agree);
  });

  test.each([
    [
      { value: 7, unit: 'months' },
      { years: 0, months: 7 },
    ],
    [
      { value: 13, unit: 'months' },
      { years: 1, months: 13 },
    ],
    [
      { value: 3, unit: 'weeks' },
      { years: 0, months: 0 },
    ],
    [{ value: 30, unit: 'months' }, { years: 2 }],
    [{ value: 65, unit: 'years' }, { years: 65 }],
  ] as const)('%j as an age: %j', (stated, age) => {
    expect(ageFrom(stated)).toEqual(age);
  });
});

describe('how old a result is', () => {
  test.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', '1 day old'],
    ['2026-11-09', '13 days old'],
    ['2026-11-08', '2 weeks old'],
    ['2026-09-20', '2 months old'],
    ['2025-09-12', '14 months old'],
    ['2024-11-22', '23 months old'],
    ['2023-01-02', '3 years old'],
  ])('of %s: %s', (date, words) => {
    expect(howOld(daysBetween(date, '2026-11-22'))).toBe(words);
  });
});
