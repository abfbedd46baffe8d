import { describe, expect, it } from 'vitest';
import { assess, type Status } from '../../rules/engine/assess.ts';
import type { Presentation, Results } from '../../rules/engine/presentation.ts';
import type { Ruleset } from '../../rules/engine/ruleset.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { everyRule } from './every-rule.ts';
import { ages, everyClause, patientOf, waysToMeet } from './ways.ts';

const statusAt = (ruleset: Ruleset, number: string, presentation: Presentation, age: number): Status | undefined =>
  assess(ruleset, { ...presentation, age }).verdictOn(number)?.status;

/** The first age on the far side of each limit a recommendation has. */
const rules = everyRule.map(({ name, number, ruleset, rule: { whole } }) => {
  const limits = everyClause(whole).flatMap((clause) => ('age' in clause ? [clause.age] : []));
  const steps = limits.flatMap(({ from, upTo, under, judgedUnder }) => [
    from,
    upTo === undefined ? undefined : upTo + 1,
    under,
    judgedUnder,
  ]);
  return {
    name,
    number,
    ruleset,
    steps: [...new Set(steps)].filter((years) => years !== undefined).sort((a, b) => a - b),
    patients: waysToMeet(whole).map((way) => patientOf(way)),
  };
});

/** Limits that change no answer, and why. */
const withoutEffect: Readonly<Record<string, readonly number[]>> = {
  // What parents say is heeded up to 24; the referral itself is for children, up to 15.
  '1.13.1': [25],
};

describe.each(rules)('$name', ({ number, ruleset, steps, patients }) => {
  const stepped = new Set(
    patients.flatMap((patient) =>
      ages.slice(1).filter((age) => statusAt(ruleset, number, patient, age - 1) !== statusAt(ruleset, number, patient, age)),
    ),
  );

  it(`steps at ${steps.join(', ') || 'no age'} and nowhere else`, () => {
    const expected = steps.filter((years) => !withoutEffect[number]?.includes(years));
    // PSA alone has a table that ends: outside it no number is a threshold.
    const ofTable = number === '1.6.3' ? [40, 80] : [];
    expect([...stepped].sort((a, b) => a - b)).toEqual([...expected, ...ofTable]);
  });

  it.each(steps)('counts completed years: the day before %i is the year before', (years) => {
    for (const patient of patients) {
      expect(statusAt(ruleset, number, patient, years - 0.01)).toBe(statusAt(ruleset, number, patient, years - 1));
      expect(statusAt(ruleset, number, patient, years + 0.99)).toBe(statusAt(ruleset, number, patient, years));
    }
  });
});

describe('thresholds by age', () => {
  const statusWith = (number: string, age: number, results: Results): Status | undefined => {
    const findings = [{ id: 'lower_urinary_tract_symptoms', qualifiers: [] }] as const;
    const organs = ['female-reproductive-organs', 'male-reproductive-organs'] as const;
    return assess(ng12, { age, sex: 'unknown', organs, findings, absent: [], results }).verdictOn(number)?.status;
  };
  // The published tables, written out again: [from, to, threshold].
  const ca125 = [
    [40, 49, 35],
    [50, 59, 31],
    [60, 69, 24],
    [70, 79, 25],
    [80, 110, 31],
  ] as const;
  const psa = [
    [40, 49, 2.5],
    [50, 59, 3.5],
    [60, 69, 4.5],
    [70, 79, 6.5],
  ] as const;

  it.each(
    ca125.flatMap(([from, to, at]) => [
      [from, at],
      [to, at],
    ]),
  )('CA125 at %i: %f reaches the threshold, less does not', (age, at) => {
    const met = (value: number) => ['1.5.9', '1.5.11'].map((number) => statusWith(number, age, { ca125: { comparator: '=', value } }));
    expect(met(at)).toEqual(['met', 'possible']);
    expect(met(at - 0.1)).toEqual(['not-met', 'met']);
  });

  it.each(
    psa.flatMap(([from, to, at]) => [
      [from, at],
      [to, at],
    ]),
  )('PSA at %i: %f itself is not above it', (age, at) => {
    const met = (value: number) => statusWith('1.6.3', age, { psa: { comparator: '=', value } });
    expect(met(at + 0.1)).toBe('met');
    expect(met(at)).toBe('not-met');
  });

  it.each([0, 39, 80, 110])('PSA at %i is for clinical judgement, however high', (age) => {
    expect(statusWith('1.6.3', age, { psa: { comparator: '=', value: 900 } })).toBe('possible');
  });

  it.each([17, 39])('CA125 at %i decides nothing', (age) => {
    for (const number of ['1.5.9', '1.5.11']) expect(statusWith(number, age, { ca125: { comparator: '=', value: 900 } })).toBe('not-met');
  });

  it.each([18, 50, 110])('FIT at %i: 10 itself counts', (age) => {
    const met = (value: number) => ['1.3.2', '1.3.3'].map((number) => statusWith(number, age, { fit: { comparator: '=', value } }));
    expect(met(10)).toEqual(['met', 'not-met']);
    expect(met(9.9)).toEqual(['not-met', 'met']);
  });
});
