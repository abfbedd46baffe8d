import { describe, expect, test } from 'vitest';
import { codes, isKnownCode, meaningOf } from '../../record/snomed.ts';
import { isQualifierId } from '../../rules/findings/qualifiers.ts';
import { isFindingId } from '../../rules/findings/vocabulary.ts';

const step = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** The check digit that every SNOMED CT id ends in. */
function hasRightCheckDigit(code: string): boolean {
  const turned = (digit: number, times: number): number => (times === 0 ? digit : turned(turn[digit] ?? 0, times - 1));
  const digits = [...code].reverse().map(Number);
  return digits.reduce((sum, digit, at) => step[sum]?.[turned(digit, at % 8)] ?? -1, 0) === 0;
}

describe('the ids', () => {
  test('the check finds a slip', () => {
    expect(hasRightCheckDigit('66857006')).toBe(true);
    expect(hasRightCheckDigit('66857007')).toBe(false);
    expect(hasRightCheckDigit('68657006')).toBe(false);
  });

  test.each(codes)('%s is an id, and stands for findings of the vocabulary', (code) => {
    expect(code).toMatch(/^\d{6,18}$/);
    expect(hasRightCheckDigit(code)).toBe(true);
    const meaning = meaningOf(code);
    expect(meaning?.findings.length).toBeGreaterThan(0);
    expect(meaning?.findings.every(isFindingId)).toBe(true);
    expect((meaning?.qualifiers ?? []).every(isQualifierId)).toBe(true);
  });

  test.each(['1049361000000101', '1101371000000105', '276341000000100', '16331000', 'toString', '__proto__'])(
    '%s stands for none',
    (code) => {
      expect(isKnownCode(code)).toBe(false);
      expect(meaningOf(code)).toBeUndefined();
    },
  );
});
