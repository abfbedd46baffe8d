import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../rules/engine/clause.ts';
import { aged, all, any, atLeast, type Criterion, either, finding, findingCriteria, longerThanWeeks } from '../../rules/engine/criteria.ts';
import { evaluate, evaluateClause, isAged, isSupported } from '../../rules/engine/evaluate.ts';
import type { Presentation } from '../../rules/engine/presentation.ts';
import { type Trace, traceOfClause } from '../../rules/engine/trace.ts';
import { denied, known, said } from './a-patient.ts';

const cough = finding('cough');
const fatigue = finding('fatigue');
const fever = finding('fever');
/** One finding present, one absent, one never mentioned. */
const one = known({ findings: [said('cough')], absent: ['fatigue'] });

describe('a criterion as it is written', () => {
  it('holds what is asked and nothing else', () => {
    expect(cough).toEqual({ finding: 'cough' });
    expect(finding('cough', 'unexplained', either('persistent', 'frequent'), longerThanWeeks(3), 'new')).toEqual({
      finding: 'cough',
      qualifiers: ['unexplained', 'new'],
      either: ['persistent', 'frequent'],
      longerThanWeeks: 3,
    });
    expect(Object.keys(cough)).toEqual(['finding']);
    expect([all(cough), any(cough), atLeast(2, [cough, fever])]).toEqual([
      { all: [cough] },
      { any: [cough] },
      { atLeast: 2, of: [cough, fever] },
    ]);
    expect([aged.from(40), aged.upTo(15), aged.under(50)]).toEqual([{ age: { from: 40 } }, { age: { upTo: 15 } }, { age: { under: 50 } }]);
  });

  it('names its findings in reading order', () => {
    const tree = all(aged.from(40), any(cough, atLeast(1, [fatigue, all(fever)])), { organs: 'male-reproductive-organs' }, cough);
    expect([...findingCriteria(tree)]).toEqual([cough, fatigue, fever, cough]);
  });
});

describe('an age', () => {
  it.each([
    [undefined, { from: 40 }, 0],
    [39, { from: 40 }, -1],
    [40, { from: 40 }, 1],
    [15, { upTo: 15 }, 1],
    [16, { upTo: 15 }, -1],
    [49, { under: 50 }, 1],
    [50, { under: 50 }, -1],
    [17, { from: 16, upTo: 24 }, 1],
    [25, { from: 16, upTo: 24 }, -1],
    [15, { from: 16, upTo: 24 }, -1],
  ])('%s in %o is %i', (years, range, truth) => {
    expect(isAged(years, range)).toBe(truth);
    expect(evaluate({ age: range }, known(years === undefined ? {} : { age: years + 0.9 }))).toBe(truth);
  });
});

describe('organs', () => {
  it('are as given, else as the sex has them, else unknown', () => {
    const [female, male] = (['female-reproductive-organs', 'male-reproductive-organs'] as const).map((organs) => ({ organs }));
    const of = (more: Partial<Presentation>) => [female, male].map((each) => evaluate(each as Criterion, known(more)));
    expect([of({ sex: 'female' }), of({ sex: 'male' }), of({})]).toEqual([
      [1, -1],
      [-1, 1],
      [0, 0],
    ]);
    expect(of({ sex: 'female', organs: ['male-reproductive-organs'] })).toEqual([-1, 1]);
    expect(of({ organs: [] })).toEqual([-1, -1]);
  });
});

describe('a finding', () => {
  it('is present, absent or not known', () => expect([cough, fatigue, fever].map((each) => evaluate(each, one))).toEqual([1, -1, 0]));

  it('with qualifiers needs all of them in one statement', () => {
    const asked = finding('cough', 'unexplained', 'persistent');
    const truth = (...findings: Presentation['findings']) => evaluate(asked, known({ findings }));
    expect(truth(said('cough', 'unexplained', 'persistent'))).toBe(1);
    expect(truth(said('cough', 'unexplained'))).toBe(0);
    expect(truth(said('cough', 'unexplained'), said('cough', 'persistent'))).toBe(0);
    expect(truth({ ...said('cough', 'unexplained'), denied: ['persistent'] })).toBe(-1);
    expect(truth({ ...said('cough'), denied: ['persistent'] })).toBe(-1);
    expect(truth(denied('cough', 'persistent'), said('cough', 'unexplained', 'persistent'))).toBe(1);
    expect(truth(denied('cough', 'persistent'), said('cough'))).toBe(-1);
  });

  it('with a choice of qualifiers needs one of them, and is false once all are denied', () => {
    const asked = finding('cough', either('persistent', 'frequent'));
    const truth = (...findings: Presentation['findings']) => evaluate(asked, known({ findings }));
    expect([truth(said('cough', 'frequent')), truth(said('cough', 'new')), truth(said('cough'))]).toEqual([1, 0, 0]);
    expect([truth(denied('cough', 'persistent')), truth(denied('cough', 'persistent', 'frequent'))]).toEqual([0, -1]);
    expect(truth({ ...said('cough', 'frequent'), denied: ['persistent'] })).toBe(1);
    const both = finding('cough', 'unexplained', either('persistent', 'frequent'));
    expect(evaluate(both, known({ findings: [said('cough', 'persistent')] }))).toBe(0);
    expect(evaluate(both, known({ findings: [said('cough', 'unexplained')] }))).toBe(0);
  });

  it('with weeks needs more than so many', () => {
    const asked = finding('oral_ulceration', 'unexplained', longerThanWeeks(3));
    const truth = (durationWeeks?: number, ...qualifiers: ['unexplained'] | []) =>
      evaluate(
        asked,
        known({ findings: [{ ...said('oral_ulceration', ...qualifiers), ...(durationWeeks !== undefined && { durationWeeks }) }] }),
      );
    expect([truth(3.1, 'unexplained'), truth(3, 'unexplained'), truth(2, 'unexplained'), truth(undefined, 'unexplained')]).toEqual([
      1, -1, -1, 0,
    ]);
    expect([truth(3.1), truth(3), truth()]).toEqual([0, -1, 0]);
  });

  it('is settled by its number, whatever was said', () => {
    const high = finding('fit_10_or_more');
    const low = finding('fit_below_10');
    const of = (value: number, more: Partial<Presentation> = {}) =>
      [high, low].map((each) => evaluate(each, known({ results: { fit: { comparator: '=', value } }, ...more })));
    expect([of(10), of(9.9)]).toEqual([
      [1, -1],
      [-1, 1],
    ]);
    expect(of(10, { absent: ['fit_10_or_more'], findings: [said('fit_below_10')] })).toEqual([1, -1]);
    expect(evaluate(cough, known({ results: { fit: { comparator: '=', value: 4 } }, findings: [said('cough')] }))).toBe(1);
  });

  it('denied of a narrower one leaves the wider one open', () => {
    const asked = finding('lymphadenopathy', 'unexplained');
    expect(evaluate(asked, known({ findings: [denied('cervical_lymphadenopathy', 'unexplained')] }))).toBe(0);
    expect(evaluate(asked, known({ findings: [denied('lymphadenopathy', 'unexplained')] }))).toBe(-1);
  });
});

describe('all, any, and so many or more', () => {
  const [yes, no, open] = [cough, fatigue, fever];
  it.each<[Criterion, number]>([
    [all(yes, yes), 1],
    [all(yes, open), 0],
    [all(open, yes), 0],
    [all(open, no), -1],
    [all(yes, no), -1],
    [any(no, no), -1],
    [any(no, open), 0],
    [any(open, no), 0],
    [any(open, yes), 1],
    [any(no, yes), 1],
    [atLeast(2, [yes, no, yes]), 1],
    [atLeast(2, [yes, no, open]), 0],
    [atLeast(2, [yes, no, no]), -1],
    [atLeast(1, [no, any(yes, no)]), 1],
  ])('%j is %i', (criterion, truth) => {
    expect(evaluate(criterion, one)).toBe(truth);
  });

  it('are traced part by part, with the same answer for each', () => {
    const tree = all(aged.from(40), any(yes, all(no, open)), any(no, open), atLeast(2, [yes, no, atLeast(1, [open])]));
    const disagreeing = ({ criterion, truth, parts }: Trace): Criterion[] => [
      ...(truth === evaluate(criterion, one) ? [] : [criterion]),
      ...parts.flatMap(disagreeing),
    ];
    const trace = traceOfClause(clauseOf(tree), one);
    expect(disagreeing(trace)).toEqual([]);
    const shape = ({ truth, parts }: Trace): unknown => (parts.length === 0 ? truth : [truth, ...parts.map(shape)]);
    expect(shape(trace)).toEqual([0, 0, [1, 1, [-1, -1, 0]], [0, -1, 0], [0, 1, -1, [0, 0]]]);
    expect(trace.criterion).toBe(tree);
    for (const each of [all(yes, yes), all(no, yes), any(no, no), any(open, yes), atLeast(2, [yes, yes])]) {
      expect(disagreeing(traceOfClause(clauseOf(each), one))).toEqual([]);
    }
  });

  it('are made ready once', () => {
    const tree = all(yes, any(no, open), atLeast(1, [yes]), aged.from(40), { organs: 'male-reproductive-organs' });
    const clause = clauseOf(tree);
    expect(clauseOf(tree)).toBe(clause);
    expect(clause.parts.map(({ kind }) => kind)).toEqual(['finding', 'any', 'atLeast', 'age', 'organs']);
    expect([clause.kind, clause.criterion]).toEqual(['all', tree]);
    expect(clauseOf(yes).traces).toEqual([-1, 0, 1].map((truth) => ({ criterion: yes, truth, parts: [] })));
    expect(evaluateClause(clause, one)).toBe(0);
  });
});

describe('something that was said supports a criterion', () => {
  const [yes, no, open] = [cough, fatigue, fever];
  it.each<[Criterion, boolean]>([
    [yes, true],
    [no, false],
    [open, false],
    [finding('cough', 'unexplained'), true],
    [all(yes, open), true],
    [all(open, open), false],
    [all(yes, no), false],
    [any(all(yes, no), open), false],
    [any(open, yes), true],
    [atLeast(2, [yes, open]), true],
    [atLeast(2, [yes, no]), false],
    [aged.from(40), false],
    [all(), false],
  ])('%j: %s', (criterion, supported) => {
    expect(isSupported(criterion, one)).toBe(supported);
  });

  it('along a hint or a number, but not where it is denied', () => {
    const neck = known({ findings: [said('lymphadenopathy')] });
    expect(isSupported(finding('cervical_lymphadenopathy'), neck)).toBe(true);
    expect(
      isSupported(
        finding('cervical_lymphadenopathy'),
        known({ findings: [said('lymphadenopathy')], absent: ['cervical_lymphadenopathy'] }),
      ),
    ).toBe(false);
    const bound = known({ results: { fit: { comparator: '<', value: 20 } } });
    expect([isSupported(finding('fit_10_or_more'), bound), isSupported(finding('psa_above_age_threshold'), bound)]).toEqual([true, false]);
  });
});
