import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import type { Presentation, Statement } from '../../rules/engine/presentation.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { emergencyIds, emergencyOf } from '../../rules/ng12/emergencies.ts';
import { noMatch, noticesFor } from '../../rules/ng12/notices.ts';

const said = (id: Statement['id'], ...qualifiers: Statement['qualifiers']): Statement => ({ id, qualifiers });
const someone = (more: Partial<Presentation>): Presentation => ({ sex: 'unknown', findings: [], absent: [], results: {}, ...more });
const noticesOf = (more: Partial<Presentation>) => noticesFor(assess(ng12, someone(more)));
const textsOf = (more: Partial<Presentation>, kind: string): string[] =>
  noticesOf(more).flatMap((notice) => (notice.kind === kind ? [notice.text] : []));

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
