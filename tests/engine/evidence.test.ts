import { describe, expect, it } from 'vitest';
import { organsOf } from '../../rules/engine/evidence.ts';
import type { Measurement } from '../../rules/engine/presentation.ts';
import type { FindingId } from '../../rules/findings/vocabulary.ts';
import { known, said } from './a-patient.ts';

const is = (value: number, comparator: Measurement['comparator'] = '='): Measurement => ({ comparator, value });
const [high, low] = ['ca125_at_or_above_age_threshold', 'ca125_below_age_threshold'] as const;
const psa = 'psa_above_age_threshold';

describe('what is known of a patient', () => {
  it('has completed years', () => expect([known({ age: 39.9 }).years, known().years]).toEqual([39, undefined]));

  it('has organs as given, else from the sex', () => {
    const female = 'female-reproductive-organs';
    const male = 'male-reproductive-organs';
    expect(organsOf({ sex: 'female' })).toEqual({ [female]: 1, [male]: -1 });
    expect(organsOf({ sex: 'male' })).toEqual({ [female]: -1, [male]: 1 });
    expect(organsOf({ sex: 'unknown' })).toEqual({ [female]: 0, [male]: 0 });
    expect(organsOf({ sex: 'male', organs: [female] })).toEqual({ [female]: 1, [male]: -1 });
    expect(organsOf({ sex: 'unknown', organs: [female, male] })).toEqual({ [female]: 1, [male]: 1 });
  });

  it('has each finding under all that it is by definition, and every statement of it', () => {
    const { said: of } = known({ findings: [said('supraclavicular_lymphadenopathy', 'unexplained'), said('lymphadenopathy')] });
    expect([...of.keys()].sort()).toEqual(['lymphadenopathy', 'supraclavicular_lymphadenopathy']);
    expect(of.get('lymphadenopathy')).toEqual([said('supraclavicular_lymphadenopathy', 'unexplained'), said('lymphadenopathy')]);
  });

  it('has absent all that would be what was denied', () => {
    const { absent } = known({ absent: ['lymphadenopathy'] });
    expect([...absent].sort()).toEqual([
      'cervical_lymphadenopathy',
      'generalised_lymphadenopathy',
      'lymphadenopathy',
      'supraclavicular_lymphadenopathy',
    ]);
    expect([...known({ absent: ['cervical_lymphadenopathy'] }).absent]).toEqual(['cervical_lymphadenopathy']);
  });

  it('hints at narrower findings, and at what one may amount to', () => {
    expect([...known({ findings: [said('cervical_lymphadenopathy')] }).hinted]).toEqual(['neck_lump']);
    expect([...known({ findings: [said('lymphadenopathy')] }).hinted]).toContain('cervical_lymphadenopathy');
  });
});

describe('a urinary infection that is denied', () => {
  const statementIn = (id: FindingId, absent: FindingId[], ...qualifiers: ('unexplained' | 'without-uti')[]) =>
    known({ findings: [said(id, ...qualifiers)], absent }).said.get(id);

  it.each(['visible_haematuria', 'nonvisible_haematuria', 'haematuria_any'] as const)('makes %s one without it', (id) => {
    expect(statementIn(id, ['urinary_tract_infection'], 'unexplained')).toEqual([said(id, 'unexplained', 'without-uti')]);
    expect(statementIn(id, ['urinary_tract_infection'], 'without-uti')).toEqual([said(id, 'without-uti')]);
    expect(statementIn(id, ['fever'], 'unexplained')).toEqual([said(id, 'unexplained')]);
  });

  it('says nothing of anything else', () => expect(statementIn('cough', ['urinary_tract_infection'])).toEqual([said('cough')]));
});

describe('findings that a number decides', () => {
  it('are none without a number', () => expect(known({ age: 60 }).measured.size).toBe(0));

  it.each([
    [is(10), 1, -1],
    [is(9), -1, 1],
    [is(20, '<'), 0, 0],
    [is(10, '<'), -1, 1],
  ] as const)('FIT %o', (fit, atLeast, below) => {
    expect([...known({ results: { fit } }).measured]).toEqual([
      ['fit_10_or_more', atLeast],
      ['fit_below_10', below],
    ]);
  });

  it.each([
    [60, is(24), 1, -1],
    [60, is(23), -1, 1],
    [39, is(900), 0, 0],
    [undefined, is(900), 0, 0],
  ] as const)('CA125 at %s, %o', (age, ca125, atLeast, below) => {
    expect([...known({ ...(age !== undefined && { age }), results: { ca125 } }).measured]).toEqual([
      [high, atLeast],
      [low, below],
    ]);
  });

  it.each([
    [60, is(4.6), 1],
    [60, is(4.5), -1],
    [80, is(90), 0],
    [undefined, is(90), 0],
  ] as const)('PSA at %s, %o', (age, value, above) => {
    expect([...known({ ...(age !== undefined && { age }), results: { psa: value } }).measured]).toEqual([[psa, above]]);
  });

  it('are left to what was said in words where the number settles nothing', () => {
    const bound = { results: { fit: is(20, '<') } };
    expect([...known({ ...bound, findings: [said('fit_below_10')] }).measured]).toEqual([['fit_10_or_more', 0]]);
    expect([...known({ ...bound, absent: ['fit_10_or_more'] }).measured]).toEqual([['fit_below_10', 0]]);
    expect(known({ results: { fit: is(20) }, findings: [said('fit_below_10')] }).measured.size).toBe(2);
  });

  it('PSA “raised” counts only at the ages of the table', () => {
    const raised = (age?: number) => [...known({ ...(age !== undefined && { age }), findings: [said(psa)] }).measured];
    expect([raised(39), raised(40), raised(79), raised(80), raised()]).toEqual([[[psa, 0]], [], [], [[psa, 0]], [[psa, 0]]]);
  });

  it('are left to the clinician at the ages without a threshold', () => {
    const unbanded = (age?: number) => [...known(age === undefined ? {} : { age }).unbanded];
    expect([unbanded(39), unbanded(40), unbanded(79), unbanded(80), unbanded()]).toEqual([[psa, high, low], [], [], [psa], []]);
  });
});
