import { describe, expect, it } from 'vitest';
import { type ActionId, actionIds } from '../../rules/engine/actions.ts';
import { assess } from '../../rules/engine/assess.ts';
import type { Presentation, Statement } from '../../rules/engine/presentation.ts';
import { editionOf, ng12 } from '../../rules/ng12/editions.ts';
import { emergencyIds, emergencyOf } from '../../rules/ng12/emergencies.ts';
import { adviceFor, noMatch, noticesFor, shownAfterAction } from '../../rules/ng12/notices.ts';

const said = (id: Statement['id'], ...qualifiers: Statement['qualifiers']): Statement => ({ id, qualifiers });
const someone = (more: Partial<Presentation>): Presentation => ({ sex: 'unknown', findings: [], absent: [], results: {}, ...more });
const noticesOf = (more: Partial<Presentation>) => noticesFor(assess(ng12, someone(more)));
const textsOf = (more: Partial<Presentation>, kind: string): string[] =>
  noticesOf(more).flatMap((notice) => (notice.kind === kind ? [notice.text] : []));
const adviceOf = (more: Partial<Presentation>): string[] => adviceFor(assess(ng12, someone(more))).map(({ number = '' }) => number);

describe('emergencies', () => {
  const rash = 'Petechiae with fever or infection: think of meningococcal disease and act as for an emergency.';
  const jaundiced = 'Jaundice with fever or infection: think of cholangitis and sepsis, and act as for an emergency.';
  it.each([
    ['vomiting blood', [said('haematemesis')], [emergencyOf('haematemesis').say]],
    ['retention', [said('urinary_retention')], [emergencyOf('retention').say]],
    ['petechiae with fever', [said('petechiae'), said('fever')], [rash]],
    ['petechiae with infection', [said('petechiae'), said('infection')], [rash]],
    ['petechiae alone', [said('petechiae')], []],
    ['fever alone', [said('fever')], []],
    ['jaundice with fever', [said('jaundice'), said('fever')], [jaundiced]],
    ['jaundice with infection', [said('jaundice'), said('infection')], [jaundiced]],
    ['jaundice alone', [said('jaundice')], []],
  ])('%s', (_, findings, texts) => expect(textsOf({ findings }, 'emergency')).toEqual(texts));

  it.each(emergencyIds)('%s is told when it is named, before anything else', (id) => {
    const [first] = noticesOf({ emergencies: [id] });
    expect(first).toEqual({ kind: 'emergency', text: emergencyOf(id).say });
    expect(first?.text).toMatch(/emergency/);
  });

  it('are none where none is named or seen', () => expect(textsOf({ findings: [said('cough')] }, 'emergency')).toEqual([]));
});

describe('cautions', () => {
  const fitOf = (comparator: '=' | '<' | '>', value: number): Partial<Presentation> => ({
    age: 50,
    results: { fit: { comparator, value } },
  });
  const exempt = 'FIT is not needed before referral here (1.3.1): a rectal mass, or an unexplained anal mass or ulcer, was entered.';
  it.each([
    ['a rectal mass', [said('change_in_bowel_habit'), said('rectal_mass')], [exempt]],
    ['an anal mass, unexplained', [said('change_in_bowel_habit'), said('anal_mass', 'unexplained')], [exempt]],
    ['an anal ulcer, unexplained', [said('change_in_bowel_habit'), said('anal_ulceration', 'unexplained')], [exempt]],
    ['an anal mass', [said('change_in_bowel_habit'), said('anal_mass')], []],
    ['neither', [said('change_in_bowel_habit')], []],
  ])('FIT with %s', (_, findings, texts) => expect(textsOf({ age: 50, findings }, 'caution')).toEqual(texts));

  it('a FIT that only gives a bound', () => {
    expect(textsOf(fitOf('<', 20), 'caution')).toEqual(['FIT <20 does not say whether it reached 10.']);
    for (const settled of [fitOf('=', 20), fitOf('<', 10), fitOf('>', 20)]) expect(textsOf(settled, 'caution')).toEqual([]);
  });

  const psa = (age: number | undefined, more: Partial<Presentation> = {}) =>
    textsOf({ sex: 'male', ...(age !== undefined && { age }), results: { psa: { comparator: '=', value: 9 } }, ...more }, 'caution');
  const noThreshold = (age: number): string =>
    `PSA 9 at ${age}: NG12 gives no threshold below 40 or above 79. With the symptoms of 1.6.2, clinical judgement (1.6.3).`;
  it('a PSA outside the ages of the table', () => {
    expect([39, 40, 79, 80, undefined].map((age) => psa(age))).toEqual([[noThreshold(39)], [], [], [noThreshold(80)], []]);
    expect(psa(85, { sex: 'unknown' })).toEqual([noThreshold(85)]);
    expect(psa(85, { sex: 'female' })).toEqual([]);
  });

  it('a CA125 below 40', () => {
    const at = (age?: number) =>
      textsOf({ ...(age && { age }), sex: 'female', results: { ca125: { comparator: '>', value: 9 } } }, 'caution');
    expect(at(39)).toEqual(['CA125 >9 at 39: under 40, CA125 alone must not decide (1.5.6).']);
    expect([at(56), at()]).toEqual([[], []]);
  });

  const pregnant = 'If pregnant: NG12 does not mention pregnancy, so X-ray, CT and CA125 need judgement.';
  it('X-ray, CT and CA125 where pregnancy is possible', () => {
    const xray = { findings: [said('finger_clubbing')] };
    const ages = (more: Partial<Presentation>) => [40, 55, 56].map((age) => textsOf({ ...more, age }, 'caution'));
    expect(ages({ ...xray, sex: 'female' })).toEqual([[pregnant], [pregnant], []]);
    expect(ages(xray)).toEqual([[pregnant], [pregnant], []]);
    expect(ages({ ...xray, sex: 'male' })).toEqual([[], [], []]);
    const bone = (age: number) => textsOf({ sex: 'female', age, findings: [said('bone_swelling', 'unexplained')] }, 'caution');
    expect([bone(11), bone(12)]).toEqual([[], [pregnant]]);
    const bloating = (age?: number) =>
      textsOf({ sex: 'female', ...(age && { age }), findings: [said('abdominal_distension', 'persistent')] }, 'caution');
    expect([bloating(45), bloating()]).toEqual([[pregnant], [pregnant]]);
    expect(textsOf({ sex: 'female', age: 45, findings: [said('visible_haematuria')] }, 'caution')).toEqual([]);
  });

  it('an absent red reflex with a new squint', () => {
    const squint = 'Absent red reflex with a new squint: NICE’s guideline on suspected neurological conditions applies (1.12.2).';
    const of = (...findings: Statement[]) => textsOf({ age: 3, findings }, 'caution');
    expect(of(said('absent_red_reflex'), said('new_onset_squint'))).toEqual([squint]);
    expect([of(said('absent_red_reflex')), of(said('new_onset_squint'))]).toEqual([[], []]);
  });
});

describe('nothing met', () => {
  it('does not exclude cancer, and is said only then', () => {
    expect(textsOf({ findings: [said('cough')] }, 'no-match')).toEqual([noMatch]);
    expect(noticesOf({ findings: [said('dysphagia')] })).toEqual([]);
    expect(noMatch).toBe('No NG12 criterion is met by what was entered. That does not exclude cancer.');
  });
});

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
    const advice = adviceFor(assess(editionOf('2026-01-12'), presentation)).map(({ number }) => number);
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

  it('reassures only where nothing is met and nothing open, and is silent where nothing was entered', () => {
    expect(adviceOf({})).toEqual([]);
    expect(adviceOf({ findings: [said('cough')] })).toEqual(['1.14.6', '1.15.2']);
    expect(adviceOf({ age: 20, findings: [said('cough')] })).toEqual(['1.14.5', '1.14.6', '1.15.2']);
    expect(adviceOf({ age: 20, sex: 'female', results: { psa: { comparator: '=', value: 1 } } })).toEqual(['1.14.5', '1.14.6', '1.15.2']);
    expect(adviceOf({ age: 20, sex: 'male', findings: [said('dysphagia')] })).not.toContain('1.14.5');
  });

  it('gives its number and its gist', () => {
    const [first] = adviceFor(assess(ng12, someone({ age: 50, findings: [said('jaundice')] })));
    expect(first).toEqual({
      kind: 'advice',
      number: '1.14.1',
      text: 'Say that the referral is to a cancer service, where it fits that most people referred do not have cancer, and what else it could be.',
    });
  });
});
