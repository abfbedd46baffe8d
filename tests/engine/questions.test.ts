import { describe, expect, it } from 'vitest';
import { clauseOf } from '../../rules/engine/clause.ts';
import { aged, all, any, atLeast, type Criterion, either, finding, longerThanWeeks } from '../../rules/engine/criteria.ts';
import type { Presentation } from '../../rules/engine/presentation.ts';
import { answersToMeet, needOf, type Question, questionsIn } from '../../rules/engine/questions.ts';
import { traceOfClause } from '../../rules/engine/trace.ts';
import { denied, known, said } from './a-patient.ts';

const asked = (criterion: Criterion, more: Partial<Presentation> = {}): Question[] => {
  const evidence = known(more);
  return questionsIn(traceOfClause(clauseOf(criterion), evidence), evidence);
};
const answers = (criterion: Criterion, more: Partial<Presentation> = {}): number =>
  answersToMeet(traceOfClause(clauseOf(criterion), known(more)));
const [cough, fatigue, fever] = [finding('cough'), finding('fatigue'), finding('fever')];

describe('a question', () => {
  it('of someone of whom nothing is known asks the finding with all that counts of it', () => {
    const ulcer = finding('oral_ulceration', 'unexplained', either('persistent', 'frequent'), longerThanWeeks(3));
    expect(asked(ulcer)).toEqual([
      { ask: 'finding', finding: 'oral_ulceration', qualifiers: ['unexplained'], either: ['persistent', 'frequent'], longerThanWeeks: 3 },
    ]);
    expect(asked(cough)).toEqual([{ ask: 'finding', finding: 'cough', qualifiers: [], either: [] }]);
    expect(Object.keys(asked(cough)[0] ?? {})).not.toContain('longerThanWeeks');
  });

  it('of a finding that is there asks only what is not known of it', () => {
    const criterion = finding('oral_ulceration', 'unexplained', 'persistent', either('new', 'frequent'), longerThanWeeks(3));
    const of = (...findings: Presentation['findings']) => asked(criterion, { findings });
    const ulcer = { ask: 'qualifiers', finding: 'oral_ulceration' };
    expect(of(said('oral_ulceration'))).toEqual([
      { ...ulcer, qualifiers: ['unexplained', 'persistent'], either: ['new', 'frequent'], longerThanWeeks: 3 },
    ]);
    expect(of({ ...said('oral_ulceration', 'persistent', 'new'), durationWeeks: 4 })).toEqual([
      { ...ulcer, qualifiers: ['unexplained'], either: [] },
    ]);
    expect(of(denied('oral_ulceration', 'new'))).toEqual([
      { ...ulcer, qualifiers: ['unexplained', 'persistent'], either: ['frequent'], longerThanWeeks: 3 },
    ]);
    const one = asked(finding('cough', 'unexplained'), { findings: [said('cough')] });
    expect(one).toEqual([{ ask: 'qualifiers', finding: 'cough', qualifiers: ['unexplained'], either: [] }]);
    expect(Object.keys(one[0] ?? {}).sort()).toEqual(['ask', 'either', 'finding', 'qualifiers']);
  });

  it('of an age that is known, and leaves it to judgement, is whether the recommendation holds for a child', () => {
    const grown = { age: { judgedUnder: 16 } };
    expect(asked(grown, { age: 12 })).toEqual([{ ask: 'child' }]);
    expect(needOf({ ask: 'child' })).toBe('clinical-judgement');
    expect(asked(grown, { age: 16 })).toEqual([]);
    expect(asked({ age: { from: 40 } })).toEqual([{ ask: 'age' }]);
  });

  it('is of the statement that lacks least and is not ruled out', () => {
    const criterion = finding('lymphadenopathy', 'unexplained', 'persistent');
    const of = (...findings: Presentation['findings']) =>
      asked(criterion, { findings }).flatMap((one) => ('qualifiers' in one ? [one.qualifiers] : []));
    expect(of(said('cervical_lymphadenopathy'), said('lymphadenopathy', 'persistent'))).toEqual([['unexplained']]);
    expect(of(said('lymphadenopathy', 'persistent'), said('cervical_lymphadenopathy'))).toEqual([['unexplained']]);
    expect(of({ ...said('cervical_lymphadenopathy', 'persistent'), denied: ['unexplained'] }, said('lymphadenopathy'))).toEqual([
      ['unexplained', 'persistent'],
    ]);
  });

  it('is of the finding as a whole where every statement of a narrower one is ruled out', () => {
    const criterion = finding('lymphadenopathy', 'unexplained', either('persistent', 'frequent'));
    expect(asked(criterion, { findings: [denied('cervical_lymphadenopathy', 'unexplained')] })).toEqual([
      { ask: 'qualifiers', finding: 'lymphadenopathy', qualifiers: ['unexplained'], either: ['persistent', 'frequent'] },
    ]);
  });

  it('of a number is the age, the number again, or the clinician’s judgement', () => {
    const bound = { comparator: '<', value: 20 } as const;
    const high = { comparator: '=', value: 900 } as const;
    const fit = finding('fit_10_or_more');
    const psa = finding('psa_above_age_threshold');
    const ca125 = finding('ca125_at_or_above_age_threshold');
    expect(asked(fit, { results: { fit: bound } })).toEqual([{ ask: 'finding', finding: 'fit_10_or_more', qualifiers: [], either: [] }]);
    expect(asked(finding('fit_below_10'), { results: { fit: bound } })).toEqual([
      { ask: 'finding', finding: 'fit_below_10', qualifiers: [], either: [] },
    ]);
    expect(asked(psa, { results: { psa: high } })).toEqual([{ ask: 'age' }]);
    expect(asked(ca125, { results: { ca125: high } })).toEqual([{ ask: 'age' }]);
    expect(asked(psa, { age: 85, results: { psa: high } })).toEqual([{ ask: 'judgement', finding: 'psa_above_age_threshold' }]);
    expect(asked(ca125, { age: 39, results: { ca125: high } })).toEqual([{ ask: 'judgement', finding: 'ca125_at_or_above_age_threshold' }]);
    expect(asked(psa, { age: 50, results: { psa: bound } })).toEqual([
      { ask: 'finding', finding: 'psa_above_age_threshold', qualifiers: [], either: [] },
    ]);
    expect(asked(psa, { age: 50 })).toEqual([{ ask: 'finding', finding: 'psa_above_age_threshold', qualifiers: [], either: [] }]);
  });

  it('is asked in reading order, once, and of nothing that is settled', () => {
    const organs: Criterion = { organs: 'male-reproductive-organs' };
    const tree = all(aged.from(40), organs, any(fatigue, cough, all(fever, finding('pallor'))), any(cough, finding('jaundice')));
    const needs = (more: Partial<Presentation> = {}) => asked(tree, more).map(needOf);
    expect(needs()).toEqual(['age', 'male-reproductive-organs', 'fatigue', 'cough', 'fever', 'pallor', 'jaundice']);
    expect(needs({ age: 50, sex: 'male', absent: ['fever'] })).toEqual(['fatigue', 'cough', 'jaundice']);
    expect(needs({ age: 50, findings: [said('cough')] })).toEqual(['male-reproductive-organs']);
    expect(needs({ age: 39 })).toEqual([]);
  });
});

describe('as a short string a question', () => {
  it.each<[Question, string]>([
    [{ ask: 'age' }, 'age'],
    [{ ask: 'organs', organ: 'male-reproductive-organs' }, 'male-reproductive-organs'],
    [{ ask: 'judgement', finding: 'psa_above_age_threshold' }, 'clinical-judgement'],
    [{ ask: 'finding', finding: 'cough', qualifiers: [], either: [] }, 'cough'],
    [{ ask: 'qualifiers', finding: 'cough', qualifiers: ['unexplained', 'new'], either: [] }, 'cough[unexplained,new]'],
    [{ ask: 'finding', finding: 'cough', qualifiers: [], either: ['persistent', 'unexplained'] }, 'cough[persistent|unexplained]'],
    [
      { ask: 'finding', finding: 'oral_ulceration', qualifiers: ['unexplained'], either: ['persistent', 'new'], longerThanWeeks: 3 },
      'oral_ulceration[unexplained,persistent|new,>3 weeks]',
    ],
  ])('%j is %s', (question, short) => expect(needOf(question)).toBe(short));
});

describe('how few answers meet a criterion', () => {
  const dear = all(fever, fatigue);
  it.each<[Criterion, number]>([
    [cough, 0],
    [fever, 1],
    [finding('pallor'), Number.POSITIVE_INFINITY],
    [aged.from(40), 1],
    [all(cough, fever, fatigue), 2],
    [all(fever, finding('pallor')), Number.POSITIVE_INFINITY],
    [any(dear, fever), 1],
    [any(finding('pallor'), dear), 2],
    [atLeast(2, [dear, fever, cough]), 1],
    [atLeast(2, [dear, finding('pallor'), fever]), 3],
    [atLeast(1, [dear, fever]), 1],
  ])('%j: %f', (criterion, count) => {
    expect(answers(criterion, { findings: [said('cough')], absent: ['pallor'] })).toBe(count);
  });
});
