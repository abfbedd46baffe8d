import { describe, expect, test } from 'vitest';
import { ageInWords, readAge } from '../../state/read-age.ts';

describe('an age as typed in the field', () => {
  test.each([
    ['62', 62],
    [' 62 ', 62],
    ['62 yo', 62],
    ['62y', 62],
    ['62 years old', 62],
    ['0', 0],
    ['125', 125],
    ['4.5', 4.5],
    ['18 months', 1.5],
    ['6/12', 0.5],
    ['26/52', 26 / 52.18],
  ])('%s is %d years', (typed, years) => {
    expect(readAge(typed)).toEqual({ years });
  });

  test.each([
    ['-1', 'Age cannot be below 0.'],
    ['200', 'Age cannot be above 125.'],
    ['126', 'Age cannot be above 125.'],
    ['abc', 'Age should be a number of years, such as 62, or months, such as 18 months.'],
    ['6 2', 'Age should be a number of years, such as 62, or months, such as 18 months.'],
    ['62🙂', 'Age should be a number of years, such as 62, or months, such as 18 months.'],
  ])('%s is a plain problem', (typed, problem) => {
    expect(readAge(typed)).toEqual({ problem });
  });

  test('nothing typed is neither an age nor a problem', () => {
    expect(readAge('  ')).toEqual({});
  });

  test.each([
    [62, '62'],
    [62.9, '62'],
    [0.5, '6 months'],
    [1, '1'],
  ])('%d years is shown as %s', (years, words) => {
    expect(ageInWords(years)).toBe(words);
  });
});
