import { describe, expect, it } from 'vitest';
import { type ActionId, actionIds } from '../../rules/engine/actions.ts';
import { type Assessment, assess } from '../../rules/engine/assess.ts';
import type { Presentation } from '../../rules/engine/presentation.ts';
import { type Advice, adviceFor, shownAfterAction } from '../../rules/guidance/advice.ts';
import { answersFor } from '../../rules/guidance/answers.ts';
import { editionOf, ng12 } from '../../rules/ng12/editions.ts';
import { said, someone } from '../engine/a-patient.ts';

const adviceOfAssessment = (assessment: Assessment): Advice[] => adviceFor(assessment, answersFor(assessment));
const adviceOf = (more: Partial<Presentation>): string[] => adviceOfAssessment(assess(ng12, someone(more))).map(({ number }) => number);

describe('advice', () => {
  const cancerReferral = ['1.14.1', '1.14.2', '1.14.3', '1.14.4', '1.14.7', '1.14.8', '1.16.2', '1.16.6', '1.16.7', '1.16.8'];
  const referral = cancerReferral.filter((number) => number !== '1.14.1');
  const test = ['1.14.4', '1.15.1', '1.16.2'];
  const safetyNet = ['1.14.4', '1.14.6', '1.15.2', '1.16.2'];
  const both = (...lists: string[][]): string[] => [...new Set(lists.flat())].sort();
  const man = { sex: 'male' as const };
  const cases: readonly (readonly [ActionId, Partial<Presentation>, string[]])[] = [
    ['immediate-specialist-assessment', { age: 7, findings: [said('petechiae', 'unexplained')] }, cancerReferral],
    [
      'very-urgent-referral-48h',
      { age: 7, findings: [said('abnormal_cerebellar_or_central_neurological_function', 'new')] },
      cancerReferral,
    ],
    ['very-urgent-investigation-48h', { age: 30, findings: [said('pallor')] }, test],
    ['suspected-cancer-pathway-referral', { age: 50, findings: [said('jaundice')] }, cancerReferral],
    [
      'suspected-cancer-pathway-referral-by-dentist',
      { age: 50, findings: [said('lip_or_oral_lump_consistent_with_cancer', 'found-by-dentist')] },
      both(cancerReferral, referral),
    ],
    ['urgent-direct-access-investigation-2w', { age: 50, findings: [said('finger_clubbing')] }, test],
    ['urgent-referral-to-dentist-2w', { age: 50, findings: [said('lip_or_oral_lump')] }, referral],
    ['assess-and-urgent-investigation-or-referral', { age: 50, findings: [said('deep_vein_thrombosis')] }, both(referral, test)],
    ['consider-referral-timeframe-not-stated', { age: 5, findings: [said('parental_concern')] }, referral],
    ['primary-care-test', { ...man, age: 50, findings: [said('nocturia')] }, test],
    [
      'safety-net-and-do-not-delay-referral',
      { age: 50, results: { fit: { comparator: '=', value: 4 } } },
      both(test, safetyNet, ['1.3.4']),
    ],
    ['non-urgent-direct-access-investigation', { age: 60, findings: [said('dyspepsia', 'treatment-resistant')] }, test],
    ['non-urgent-referral', { age: 25, findings: [said('breast_lump', 'unexplained')] }, referral],
    [
      'assess-other-causes-and-advise-return',
      { age: 50, sex: 'female', results: { ca125: { comparator: '=', value: 4 } } },
      both(test, safetyNet, ['1.5.4']),
    ],
    ['signpost', { age: 60, sex: 'female', findings: [said('unscheduled_bleeding_on_hrt')] }, safetyNet],
  ];

  it.each(cases)('after %s', (action, more, expected) => {
    const presentation = someone(more);
    const { met } = assess(ng12, presentation);
    expect([...new Set(met.map(({ recommendation }) => recommendation.action))]).toContain(action);
    expect(adviceOf(more).sort()).toEqual([...new Set(expected)].sort());
  });

  it('after a test of an earlier edition without a timescale', () => {
    const presentation = someone({ ...man, age: 30, findings: [said('testicular_symptoms', 'persistent')] });
    const advice = adviceOfAssessment(assess(editionOf('2026-01-12'), presentation)).map(({ number }) => number);
    expect(advice).toEqual(['1.14.1', '1.14.6', '1.15.1', '1.16.2']);
  });

  it('after an action, whatever else is met with it', () => {
    expect(shownAfterAction('suspected-cancer-pathway-referral-by-dentist')).toEqual(['cancer-referral', 'referral', 'any-action']);
    expect(shownAfterAction('urgent-referral-to-dentist-2w')).toEqual(['referral', 'any-action']);
    expect(shownAfterAction('professional-development')).toEqual([]);
  });

  it('covers every action that a patient can meet', () => {
    const met = new Set(ng12.rules.map(({ recommendation }) => recommendation.action));
    expect(actionIds.filter((id) => met.has(id) && !cases.some(([action]) => action === id))).toEqual([]);
  });

  it('says nothing where nothing was entered, and no review where a judgement is all that lacks', () => {
    expect(adviceOf({})).toEqual([]);
    expect(adviceOf({ age: 50, findings: [said('cough')] })).toEqual(['1.14.6', '1.15.2']);
    expect(adviceOf({ age: 58, sex: 'female', findings: [said('postmenopausal_bleeding')] })).toEqual([]);
  });

  it('gives its number and its gist', () => {
    const [first] = adviceOfAssessment(assess(ng12, someone({ age: 50, findings: [said('jaundice')] })));
    expect(first).toEqual({
      number: '1.14.1',
      text: 'Say that the referral is to a cancer service, where it fits that most people referred do not have cancer, and what else it could be.',
    });
  });
});
