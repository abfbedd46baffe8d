import { describe, expect, test } from 'vitest';
import { isConceptId } from '../../record/concept-id.ts';
import { codes, meaningOf } from '../../record/snomed.ts';
import { isQualifierId } from '../../rules/findings/qualifiers.ts';
import { isFindingId } from '../../rules/findings/vocabulary.ts';

describe('the ids', () => {
  test('the check finds a slip', () => {
    expect(isConceptId('66857006')).toBe(true);
    expect(isConceptId('66857007')).toBe(false);
    expect(isConceptId('68657006')).toBe(false);
  });

  test.each(['01632960123', '9992736410', '202611221030', '25000', '0066857006', '1101101013', '1234567890123456100'])(
    '%s is none',
    (number) => {
      expect(isConceptId(number)).toBe(false);
    },
  );

  test.each(codes)('%s is an id, and stands for findings of the vocabulary', (code) => {
    expect(isConceptId(code)).toBe(true);
    const meaning = meaningOf(code);
    expect(meaning?.findings.length).toBeGreaterThan(0);
    expect(meaning?.findings.every(isFindingId)).toBe(true);
    expect((meaning?.qualifiers ?? []).every(isQualifierId)).toBe(true);
  });

  test.each(['1049361000000101', '1101371000000105', '276341000000100', '16331000', 'toString', '__proto__'])(
    '%s stands for none',
    (code) => {
      expect(meaningOf(code)).toBeUndefined();
    },
  );
});
