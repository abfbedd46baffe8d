import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Presentation } from '../../rules/engine/presentation.ts';
import { compareEditions } from '../../rules/ng12/compare-editions.ts';
import { editionDates } from '../../rules/ng12/edition-dates.ts';
import { differenceWords, thresholdChangeWords } from '../../state/words/difference.ts';

const woman = (age: number, more: Partial<Presentation>): Presentation => ({
  age,
  sex: 'female',
  findings: [],
  absent: [],
  results: {},
  ...more,
});
const ca125 = (age: number, value: number) => woman(age, { results: { ca125: { comparator: '=', value } } });

function inWords(presentation: Presentation, then: (typeof editionDates)[number] = '2026-01-12') {
  const comparison = compareEditions(presentation, then, '2026-04-15');
  return comparison.differences.map((difference) => differenceWords(difference, comparison));
}

describe('one patient on two editions', () => {
  it('is told of a CA125 that counts now and did not', () => {
    const comparison = compareEditions(ca125(64, 26), '2026-01-12', '2026-04-15');
    expect(comparison.ca125 && thresholdChangeWords(comparison.ca125, comparison)).toBe(
      'CA125 at 64: under January 2026 35 IU/ml; now 24 IU/ml.',
    );
    expect(inWords(ca125(64, 26))).toEqual([
      'Under January 2026: “Offer ultrasound of abdomen and pelvis” (1.5.7), not met. Now: “Offer an urgent ultrasound of abdomen and pelvis” (1.5.9), met.',
      'Under January 2026: “Look for other causes; advise when to return” (1.5.9), met. Now: “Look for other causes; advise when to return” (1.5.11), would be met if more were known.',
    ]);
  });

  it('is told that CA125 no longer decides under 40', () => {
    const comparison = compareEditions(ca125(35, 50), '2026-01-12', '2026-04-15');
    expect(comparison.ca125 && thresholdChangeWords(comparison.ca125, comparison)).toBe(
      'CA125 at 35: under January 2026 35 IU/ml; now no threshold.',
    );
  });

  it('says nothing of a threshold that is the same', () => {
    expect(compareEditions(ca125(45, 50), '2026-01-12', '2026-04-15').ca125).toBeUndefined();
    expect(compareEditions(woman(64, {}), '2026-01-12', '2026-04-15').ca125).toBeUndefined();
    const { age: _, ...ageless } = ca125(64, 26);
    expect(compareEditions(ageless, '2026-01-12', '2026-04-15').ca125).toBeUndefined();
  });

  it('is told of what is new and what was withdrawn', () => {
    expect(inWords(woman(58, { findings: [{ id: 'unscheduled_bleeding_on_hrt', qualifiers: [] }] }))).toEqual([
      'January 2026 had no such recommendation. Now: “Follow other guidance” (1.5.15), met.',
    ]);
    expect(inWords(woman(50, { findings: [{ id: 'bone_pain', qualifiers: ['persistent'] }] }), '2025-05-01')).toEqual([
      'Under May 2025: “Consider tests for myeloma” (1.10.5), met. April 2026 no longer has this recommendation.',
    ]);
  });

  it('is told of nothing where only the number is new', () => {
    expect(inWords(woman(50, { findings: [{ id: 'vulval_lump', qualifiers: ['unexplained'] }] }))).toEqual([]);
    const node: Partial<Presentation> = { findings: [{ id: 'lymphadenopathy', qualifiers: ['unexplained'] }] };
    expect(compareEditions(woman(30, node), '2025-05-01', '2026-01-12').differences).toEqual([]);
  });

  it('is told of what is only possible in both, where what it says changed', () => {
    expect(inWords(woman(58, { findings: [{ id: 'postmenopausal_bleeding', qualifiers: [] }] }))).toEqual([
      'Under January 2026: “Refer: suspected cancer pathway” (1.5.10), would be met if more were known. Now: “Refer: suspected cancer pathway” (1.5.12), would be met if more were known.',
    ]);
  });

  it('differs in nothing from itself', () => {
    const ids = ['weight_loss', 'bone_pain', 'postmenopausal_bleeding', 'abdominal_distension', 'testicular_symptoms'] as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.subarray([...ids]), fc.constantFrom(...editionDates), (age, some, date) => {
        const presentation = woman(age, { findings: some.map((id) => ({ id, qualifiers: ['unexplained', 'persistent'] })) });
        expect(compareEditions(presentation, date, date).differences).toEqual([]);
      }),
    );
  });
});
