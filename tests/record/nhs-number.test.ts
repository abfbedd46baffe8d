import { describe, expect, test } from 'vitest';
import { isNhsNumber, nhsNumberIn } from '../../record/nhs-number.ts';

describe('the check digit of an NHS number', () => {
  test.each(['9990000018', '9992736410', '9994182064', '9990000026'])('%s is right', (digits) => {
    expect(isNhsNumber(digits)).toBe(true);
  });

  test.each(['9990000019', '9990000081', '9990000108', '999000001', '99900000180', '999000001x', ''])('%s is wrong', (digits) => {
    expect(isNhsNumber(digits)).toBe(false);
  });

  test('a remainder that gives ten is never a number', () => {
    const nine = Array.from({ length: 200 }, (_, at) => `999${String(at).padStart(6, '0')}`);
    const without = nine.filter((start) => !Array.from({ length: 10 }, (_, digit) => `${start}${digit}`).some(isNhsNumber));
    expect(without.length).toBeGreaterThan(0);
  });

  test('no two numbers that differ in one digit both pass', () => {
    const digits = '9990000018';
    for (let at = 0; at < 10; at++) {
      for (let digit = 0; digit < 10; digit++) {
        const other = digits.slice(0, at) + digit + digits.slice(at + 1);
        if (other !== digits) expect(isNhsNumber(other)).toBe(false);
      }
    }
  });
});

test.each([
  ['999 000 0018', '9990000018'],
  ['No. 999-000-0018', '9990000018'],
  ['9990000018', '9990000018'],
  ['99900000181', undefined],
  ['01632 960 123', undefined],
])('%s is written as %s', (text, digits) => {
  expect(nhsNumberIn(text)?.digits).toBe(digits);
});
