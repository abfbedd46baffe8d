import { describe, expect, it } from 'vitest';
import { assess, type Status } from '../../rules/engine/assess.ts';
import type { Presentation, Statement } from '../../rules/engine/presentation.ts';
import type { HeldEdition } from '../../rules/ng12/edition-dates.ts';
import { editionOf } from '../../rules/ng12/editions.ts';
import { noticesFor } from '../../rules/ng12/notices.ts';

const woman: Presentation = { sex: 'female', findings: [], absent: [], results: {} };
const statusIn = (edition: HeldEdition, number: string, presentation: Presentation): Status | undefined =>
  assess(editionOf(edition), presentation).verdictOn(number)?.status;
const said = (id: Statement['id'], ...qualifiers: Statement['qualifiers']): Presentation['findings'] => [{ id, qualifiers }];

describe('CA125, on both sides of the threshold of each edition', () => {
  const before = [18, 39, 40, 49, 50, 59, 60, 69, 70, 79, 80, 110].map((age) => [age, 35] as const);
  const since = [
    [40, 35],
    [49, 35],
    [50, 31],
    [59, 31],
    [60, 24],
    [69, 24],
    [70, 25],
    [79, 25],
    [80, 31],
    [110, 31],
  ] as const;
  const rows = [
    ...before.map(([age, at]) => ['2025-05-01', '1.5.7', '1.5.9', age, at] as const),
    ...before.map(([age, at]) => ['2026-01-12', '1.5.7', '1.5.9', age, at] as const),
    ...since.map(([age, at]) => ['2026-04-15', '1.5.9', '1.5.11', age, at] as const),
  ];
  it.each(rows)('%s: %s and %s at %i turn on %f', (edition, scan, otherCauses, age, at) => {
    const met = (value: number) =>
      [scan, otherCauses].map((number) => statusIn(edition, number, { ...woman, age, results: { ca125: { comparator: '=', value } } }));
    expect(met(at)).toEqual(['met', 'possible']);
    expect(met(at - 0.1)).toEqual(['not-met', 'met']);
  });

  it.each([
    ['2025-05-01', 17, 'the ovarian section was for 18 and over (1.5.1 to 1.5.9).'],
    ['2026-01-12', 17, 'the ovarian section was for 18 and over (1.5.1 to 1.5.9).'],
    ['2026-04-15', 39, 'under 40, CA125 alone must not decide (1.5.6).'],
  ] as const)('%s: at %i it decides nothing, and says why', (edition, age, why) => {
    const assessment = assess(editionOf(edition), { ...woman, age, results: { ca125: { comparator: '=', value: 900 } } });
    expect(assessment.met).toEqual([]);
    expect(noticesFor(assessment).map(({ text }) => text)).toContain(`CA125 900 at ${age}: ${why}`);
  });
});

describe('ages that an edition changed, on both sides', () => {
  const persistentBloating = said('abdominal_distension', 'persistent');
  const fatigue = said('fatigue', 'unexplained', 'persistent');
  const ascites = said('ascites', 'on-examination');
  const scan = said('uss_suggests_ovarian_cancer');
  const pmb = said('postmenopausal_bleeding', 'unexplained', 'not-attributable-to-hrt');
  const weight = said('weight_loss_over_5pct_6mo', 'unexplained');
  const bone = said('bone_pain', 'persistent');
  const earlier = ['2025-05-01', '2026-01-12'] as const;
  const from = (edition: HeldEdition, number: string, findings: Presentation['findings'], age: number) =>
    [edition, number, age, findings, ['not-met', 'met']] as const;
  const under = (edition: HeldEdition, number: string, findings: Presentation['findings'], age: number) =>
    [edition, number, age, findings, ['met', 'not-met']] as const;
  const always = (edition: HeldEdition, number: string, findings: Presentation['findings'], age: number) =>
    [edition, number, age, findings, ['met', 'met']] as const;

  it.each([
    ...earlier.flatMap((edition) => [
      from(edition, '1.5.1', ascites, 18),
      from(edition, '1.5.2', persistentBloating, 18),
      from(edition, '1.5.3', fatigue, 18),
      from(edition, '1.5.6', persistentBloating, 18),
      always(edition, '1.5.6', persistentBloating, 40),
      from(edition, '1.5.8', scan, 18),
      from(edition, '1.5.10', pmb, 55),
      under(edition, '1.5.11', pmb, 55),
      always(edition, '1.13.2', weight, 18),
      always(edition, '1.13.2', weight, 60),
    ]),
    from('2025-05-01', '1.10.4', bone, 60),
    under('2025-05-01', '1.10.5', bone, 60),
    from('2026-01-12', '1.10.4', bone, 60),
    always('2026-04-15', '1.5.1', ascites, 18),
    always('2026-04-15', '1.5.2', persistentBloating, 18),
    always('2026-04-15', '1.5.3', fatigue, 18),
    under('2026-04-15', '1.5.6', persistentBloating, 40),
    from('2026-04-15', '1.5.8', persistentBloating, 40),
    always('2026-04-15', '1.5.10', scan, 18),
    from('2026-04-15', '1.5.12', pmb, 55),
    under('2026-04-15', '1.5.14', pmb, 55),
    from('2026-04-15', '1.13.2', weight, 60),
    from('2026-04-15', '1.10.4', bone, 60),
  ])('%s: %s at the year before %i and at it', (edition, number, age, findings, expected) => {
    expect([age - 1, age].map((years) => statusIn(edition, number, { ...woman, age: years, findings }))).toEqual(expected);
  });
});

describe('qualifiers and findings that an edition changed', () => {
  const at = (age: number, findings: Presentation['findings']): Presentation => ({ ...woman, age, findings });

  it.each(['weight_loss', 'fatigue', 'change_in_bowel_habit'] as const)('CA125 for unexplained %s: persistent since April 2026', (id) => {
    const [bare, persistent] = [at(62, said(id, 'unexplained')), at(62, said(id, 'unexplained', 'persistent'))];
    expect(statusIn('2026-01-12', '1.5.6', bare)).toBe('met');
    expect(statusIn('2026-04-15', '1.5.8', bare)).toBe('possible');
    expect(statusIn('2026-04-15', '1.5.8', persistent)).toBe('met');
  });

  it.each([
    [60, '1.5.10', '1.5.12'],
    [50, '1.5.11', '1.5.14'],
  ] as const)('bleeding after the menopause at %i: HRT is asked about since April 2026', (age, before, since) => {
    const bare = at(age, said('postmenopausal_bleeding', 'unexplained'));
    const dueToHrt = at(age, [{ id: 'postmenopausal_bleeding', qualifiers: ['unexplained'], denied: ['not-attributable-to-hrt'] }]);
    expect([statusIn('2026-01-12', before, bare), statusIn('2026-01-12', before, dueToHrt)]).toEqual(['met', 'met']);
    expect([statusIn('2026-04-15', since, bare), statusIn('2026-04-15', since, dueToHrt)]).toEqual(['possible', 'not-met']);
  });

  it('weight loss alone: of any size before April 2026, over 5% in 6 months since', () => {
    const small = at(70, said('weight_loss', 'unexplained'));
    expect(statusIn('2026-01-12', '1.13.2', small)).toBe('met');
    expect(statusIn('2026-04-15', '1.13.2', small)).toBe('possible');
  });

  it.each([
    ['1.5.7', '1.5.9', { ...woman, age: 45, results: { ca125: { comparator: '=', value: 35 } } }],
    ['1.5.12', '1.5.13', at(60, said('vaginal_discharge', 'unexplained', 'first-presentation'))],
    ['1.6.8', '1.6.8', { ...at(30, said('testicular_symptoms', 'persistent')), sex: 'male' }],
  ] as const)('the ultrasound of %s had no urgency before April 2026', (before, since, presentation) => {
    const actionIn = (edition: HeldEdition, number: string) =>
      assess(editionOf(edition), presentation as Presentation).met.find(({ recommendation }) => recommendation.number === number)
        ?.recommendation.action;
    expect(actionIn('2026-01-12', before)).toBe('direct-access-investigation-no-timescale');
    expect(actionIn('2026-04-15', since)).toBe('urgent-direct-access-investigation-2w');
  });
});
