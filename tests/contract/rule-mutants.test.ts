import { describe, expect, it } from 'vitest';
import { editionDates } from '../../rules/ng12/edition-dates.ts';
import { criterionMutants, recommendationMutants, thresholdMutants } from '../../tools/mutate/rule-mutants.ts';
import { sameAnswers } from '../../tools/mutate/same-answers.ts';
import { tryMutants } from '../../tools/mutate/survivors.ts';

describe('every number, connective, qualifier and part of every rule', () => {
  it.each(editionDates)(
    'has a vignette of %s that tells it from its neighbour, or is known to make no difference',
    { timeout: 120_000 },
    (date) => {
      const { mutants, survivors } = tryMutants(date);
      console.log(`${date}: ${mutants} mutants of its own rules, ${survivors.length} that answer the same`);
      const known = sameAnswers.filter(({ edition }) => edition === date).flatMap((each) => each.mutants);
      expect(survivors.toSorted()).toEqual(known.toSorted());
      expect(mutants).toBeGreaterThan(10);
    },
  );
});

describe('the mutants', () => {
  const words = (mutants: readonly { what: string }[]): string[] => mutants.map(({ what }) => what);

  it('of a criterion change one thing each', () => {
    expect(words(criterionMutants({ age: { from: 40 } }))).toEqual(['from 40 becomes 39', 'from 40 becomes 41', 'from 40 left out']);
    expect(words(criterionMutants({ finding: 'cough', qualifiers: ['unexplained'] }))).toEqual(['cough without unexplained']);
    expect(words(criterionMutants({ atLeast: 2, of: [{ finding: 'cough' }, { finding: 'fatigue' }] }))).toEqual([
      'at least 2 becomes 1',
      'at least 2 becomes 3',
      'without {"finding":"cough"}',
      'without {"finding":"fatigue"}',
    ]);
    expect(words(criterionMutants({ finding: 'oral_ulceration', longerThanWeeks: 3 }))).toEqual([
      'oral_ulceration for any time',
      '3 weeks become 2',
      '3 weeks become 4',
    ]);
    expect(words(criterionMutants({ all: [{ finding: 'cough' }, { any: [{ finding: 'fever' }] }] }))).toContain('any becomes all');
  });

  it('of a population change its ages and its organs', () => {
    const one = { number: '1.1.1', editions: [], cancer: '', action: 'signpost', strength: 'offer', gist: '' } as const;
    const population = { ages: { upTo: 39 }, organs: 'female-reproductive-organs' } as const;
    expect(words(recommendationMutants({ ...one, population, when: { finding: 'cough' } }))).toEqual([
      'population upTo 39 becomes 38',
      'population upTo 39 becomes 40',
      'population upTo 39 left out',
      'organs left out',
      'the other organs',
    ]);
  });

  it('of thresholds change each number and each edge', () => {
    const one = { fit: 10, ca125: [{ from: 18, threshold: 35 }], psa: [], outside: { ca125: '', psa: '' } };
    expect(words(thresholdMutants(one))).toHaveLength(2 + 4);
  });
});
