import { beforeAll, describe, expect, it } from 'vitest';
import { type ActionId, actionIds } from '../../rules/engine/actions.ts';
import { assess, type Verdict } from '../../rules/engine/assess.ts';
import { clauseOf } from '../../rules/engine/clause.ts';
import { aged, all, any, type Criterion, finding } from '../../rules/engine/criteria.ts';
import { testIds } from '../../rules/engine/presentation.ts';
import { needOf } from '../../rules/engine/questions.ts';
import type { Population, Recommendation, RecommendationNumber, Strength } from '../../rules/engine/recommendation.ts';
import { type Ruleset, rulesetOf } from '../../rules/engine/ruleset.ts';
import { traceOfClause } from '../../rules/engine/trace.ts';
import { findingIds } from '../../rules/findings/vocabulary.ts';
import { thresholds } from '../../rules/ng12/thresholds.ts';
import { known, said, someone } from './a-patient.ts';

const edition = '2026-04-15';
const [cough, fatigue] = [finding('cough'), finding('fatigue')];

interface About {
  when?: Criterion | null;
  action?: ActionId;
  strength?: Strength;
  population?: Population;
}
const recommended = (
  number: RecommendationNumber,
  { when = cough, action = 'non-urgent-referral', strength = 'offer', population = {} }: About = {},
) => ({ number, editions: [edition], cancer: 'lung', population, when, action, strength, gist: '' }) satisfies Recommendation;
const made = (...recommendations: Recommendation[]) => rulesetOf(edition, recommendations, thresholds);
const numbersOf = (list: readonly { recommendation: Recommendation }[] = []): string[] =>
  list.map(({ recommendation }) => recommendation.number);

describe('an edition made ready', () => {
  it('has its rules by urgency, then strength, then number', () => {
    const byStrength = (['information', 'not-graded-2005', 'directive', 'consider', 'offer'] as const).map((strength, at) =>
      recommended(`1.1.${at + 1}`, { strength }),
    );
    expect(numbersOf(made(...byStrength).rules)).toEqual(['1.1.5', '1.1.4', '1.1.3', '1.1.2', '1.1.1']);
    const byAction = actionIds.map((action, at) =>
      recommended(`1.2.${100 - at}`, { action, strength: at % 2 === 0 ? 'consider' : 'offer' }),
    );
    const urgency = made(...byAction.toReversed()).rules.map(({ recommendation }) => recommendation.action);
    expect(urgency).toEqual(actionIds);
    const byNumber = (['1.10.2', '1.9.10', '1.9.2', '1.10.1', '1.2.11'] as const).map((number) => recommended(number));
    expect(numbersOf(made(...byNumber).rules)).toEqual(['1.2.11', '1.9.2', '1.9.10', '1.10.1', '1.10.2']);
  });

  it('leaves the list it was given as it was', () => {
    const list = [recommended('1.2.1'), recommended('1.1.1')];
    rulesetOf(edition, list, thresholds);
    expect(list.map(({ number }) => number)).toEqual(['1.2.1', '1.1.1']);
  });

  it('numbers its rules by their place, and finds each by its number', () => {
    const ready = made(recommended('1.1.2'), recommended('1.1.1'), recommended('1.1.3', { action: 'immediate-specialist-assessment' }));
    expect(ready.rules.map(({ order, recommendation }) => [order, recommendation.number])).toEqual([
      [0, '1.1.3'],
      [1, '1.1.1'],
      [2, '1.1.2'],
    ]);
    expect(ready.byNumber.get('1.1.1')).toBe(ready.rules[1]);
    expect([ready.edition, ready.thresholds, ready.byNumber.size]).toEqual([edition, thresholds, 3]);
  });

  it('keeps apart what nothing triggers, in NG12’s order', () => {
    const ready = made(recommended('1.14.2', { when: null }), recommended('1.1.1'), recommended('1.14.1', { when: null }));
    expect(ready.advice.map(({ number }) => number)).toEqual(['1.14.2', '1.14.1']);
    expect(numbersOf(ready.rules)).toEqual(['1.1.1']);
  });

  it('puts the population before the criteria', () => {
    const wholeOf = (population: Population) => made(recommended('1.1.1', { population })).rules[0]?.whole;
    const organs = 'female-reproductive-organs';
    expect(wholeOf({})).toBe(cough);
    expect(wholeOf({ ages: { from: 40 } })).toEqual({ all: [{ age: { from: 40 } }, cough] });
    expect(wholeOf({ organs })).toEqual({ all: [{ organs }, cough] });
    expect(wholeOf({ ages: { from: 40 }, organs })).toEqual({ all: [{ age: { from: 40 } }, { organs }, cough] });
  });

  it('knows which rules a finding, its absence or a test can bear on', () => {
    const ready = made(
      recommended('1.1.1', { when: any(cough, fatigue, all(cough)) }),
      recommended('1.1.2'),
      recommended('1.1.3', { when: finding('lymphadenopathy') }),
      recommended('1.1.4', { when: finding('cervical_lymphadenopathy') }),
      recommended('1.1.5', { when: finding('neck_lump') }),
      recommended('1.1.6', { when: finding('fit_10_or_more') }),
      recommended('1.1.7', { when: finding('fit_below_10') }),
      recommended('1.1.8', { when: finding('ca125_below_age_threshold') }),
      recommended('1.1.9', { when: finding('ca125_at_or_above_age_threshold') }),
      recommended('1.1.10', { when: finding('psa_above_age_threshold') }),
    );
    const touched = (key: Parameters<typeof ready.touchedBy.get>[0]) => numbersOf(ready.touchedBy.get(key)).sort();
    expect([touched('cough'), touched('fatigue'), touched('fever')]).toEqual([['1.1.1', '1.1.2'], ['1.1.1'], []]);
    expect(touched('cervical_lymphadenopathy')).toEqual(['1.1.3', '1.1.4', '1.1.5']);
    expect(touched('lymphadenopathy')).toEqual(['1.1.3', '1.1.4']);
    expect([touched('fit'), touched('ca125'), touched('psa')]).toEqual([['1.1.6', '1.1.7'], ['1.1.8', '1.1.9'], ['1.1.10']]);
    expect(numbersOf(ready.deniedBy.get('lymphadenopathy'))).toEqual(['1.1.3', '1.1.4']);
    expect(numbersOf(ready.deniedBy.get('cervical_lymphadenopathy'))).toEqual(['1.1.4']);
    expect(numbersOf(ready.touchedBy.get('cough'))).toHaveLength(2);
    expect([ready.touchedBy.size, ready.deniedBy.size]).toEqual([findingIds.length + testIds.length, findingIds.length]);
  });
});

describe('an assessment', () => {
  let ready: Ruleset;
  beforeAll(() => {
    ready = made(
      recommended('1.1.1', { population: { ages: { from: 40 } }, when: all(cough, fatigue) }),
      recommended('1.1.2', { when: any(cough, fatigue), action: 'immediate-specialist-assessment' }),
      recommended('1.1.3', { when: finding('fever'), population: { ages: { upTo: 15 } } }),
      recommended('1.1.4', { when: all(aged.from(40), cough) }),
      recommended('1.1.5', { when: finding('fit_10_or_more') }),
      recommended('1.1.6', { when: finding('jaundice'), population: { ages: { from: 40 }, organs: 'male-reproductive-organs' } }),
      recommended('1.14.1', { when: null }),
    );
  });
  const statuses = (list: readonly Verdict[]) => list.map(({ recommendation, status }) => [recommendation.number, status]);
  const held = (more: Parameters<typeof someone>[0] = {}) => assess(ready, someone(more));

  it('has what is met and what is possible, most urgent first', () => {
    const assessment = held({ age: 50, findings: [said('fatigue'), said('cough')] });
    expect([numbersOf(assessment.met), numbersOf(assessment.possible)]).toEqual([['1.1.2', '1.1.1', '1.1.4'], []]);
    expect(numbersOf(held({ findings: [said('cough')] }).possible)).toEqual(['1.1.1', '1.1.4']);
    expect(numbersOf(held({ results: { fit: { comparator: '=', value: 10 } } }).met)).toEqual(['1.1.5']);
    expect(numbersOf(held({ age: 10, findings: [said('fever'), said('fatigue')] }).met)).toEqual(['1.1.2', '1.1.3']);
    expect([held().met, held().possible]).toEqual([[], []]);
    expect([assessment.edition, assessment.ruleset, assessment.presentation.age]).toEqual([edition, ready, 50]);
  });

  it('has a verdict on every rule, of any that it is asked for, and on nothing else', () => {
    const assessment = held({ age: 30, findings: [said('cough')] });
    expect(statuses(assessment.verdicts())).toEqual([
      ['1.1.2', 'met'],
      ['1.1.1', 'not-met'],
      ['1.1.3', 'not-met'],
      ['1.1.4', 'not-met'],
      ['1.1.5', 'not-met'],
      ['1.1.6', 'not-met'],
    ]);
    expect([assessment.verdictOn('1.1.2')?.status, assessment.verdictOn('1.1.3')?.status]).toEqual(['met', 'not-met']);
    expect([assessment.verdictOn('1.14.1'), assessment.verdictOn('9.9.9')]).toEqual([undefined, undefined]);
  });

  it('asks only what is possible, and counts the answers', () => {
    const assessment = held({ findings: [said('cough')] });
    const [first] = assessment.possible;
    expect([first?.questions.map(needOf), first?.answersAway]).toEqual([['age', 'fatigue'], 2]);
    expect([assessment.verdictOn('1.1.2')?.questions, assessment.verdictOn('1.1.2')?.answersAway]).toEqual([[], 0]);
    expect(assessment.verdictOn('1.1.3')?.questions).toEqual([]);
  });

  it('traces every rule as its clause is traced, entered or not, denied or not, and once', () => {
    const people: Parameters<typeof someone>[0][] = [
      {},
      { age: 10 },
      { age: 50 },
      { age: 50, absent: ['fever', 'fatigue'] },
      { age: 10, findings: [said('cough')] },
      { sex: 'male' },
      { sex: 'female' },
      { age: 50, sex: 'male' },
      { age: 10, sex: 'male' },
      { age: 50, sex: 'female' },
    ];
    for (const person of [...people, ...people]) {
      const assessment = held(person);
      for (const { recommendation } of ready.rules) {
        const verdict = assessment.verdictOn(recommendation.number);
        expect(verdict?.trace).toEqual(traceOfClause(clauseOf(ready.byNumber.get(recommendation.number)?.whole ?? cough), known(person)));
        expect(verdict?.trace).toBe(verdict?.trace);
      }
    }
  });

  it('shares the trace of a rule that nothing entered bears on, among all of the same age and organs', () => {
    const traceOf = (more: Parameters<typeof someone>[0]) => held(more).verdictOn('1.1.3')?.trace;
    expect(traceOf({ age: 10, findings: [said('cough')] })).toBe(traceOf({ age: 12, findings: [said('fatigue')] }));
    expect(traceOf({ age: 10 })?.truth).toBe(0);
    const organs = (sex: 'female' | 'male' | 'unknown') => held({ age: 50, sex }).verdictOn('1.1.6')?.trace.truth;
    expect([organs('male'), organs('female'), organs('unknown'), organs('male')]).toEqual([0, -1, 0, 0]);
    expect([traceOf({ age: 50 })?.truth, traceOf({})?.truth, traceOf({ age: 10, absent: ['fever'] })?.truth]).toEqual([-1, 0, -1]);
  });
});
