import { describe, expect, it } from 'vitest';
import type { RecommendationNumber } from '../../rules/engine/recommendation.ts';
import { recommendations } from '../../rules/ng12/editions.ts';
import { contradictions } from './contradictions.ts';
import { numbersOf } from './rule-numbers.ts';

const of = (...numbers: RecommendationNumber[]) => numbersOf(recommendations.filter(({ number }) => numbers.includes(number)));

describe('a snippet that contradicts its rule is found out', () => {
  it.each<[RecommendationNumber, string, string]>([
    ['1.1.1', 'Refer haemoptysis from 45.', 'from 45'],
    ['1.1.2', 'From 40, 3 of 6 symptoms.', '3 of 6'],
    ['1.1.2', 'From 40, 2 of 7 symptoms.', '2 of 7'],
    ['1.1.3', 'Platelets above 450 count.', 'above 450'],
    ['1.2.3', 'All 5 routes start from 55.', 'All 5 '],
    ['1.3.2', 'FIT above 10 µg/g refers.', 'above 10 µg/g'],
    ['1.3.2', 'FIT of 20 µg/g or more refers.', '20 µg/g'],
    ['1.3.3', 'FIT of 10 µg/g or less does not rule cancer out.', '10 µg/g or less'],
    ['1.4.3', 'At 30 or under, consider.', '30 or under'],
    ['1.5.6', 'Up to 40, CA125 must not decide.', 'Up to 40'],
    ['1.5.9', 'CA125 acts at 35 IU/ml at 50 to 59.', '35 IU/ml at 50 to 59'],
    ['1.5.9', 'CA125 above the threshold.', 'above'],
    ['1.6.3', 'PSA of 2.5 µg/l at 40 to 49 or more.', 'or more'],
    ['1.6.3', 'PSA above 4.5 µg/l at 50 to 59.', '4.5 µg/l at 50 to 59'],
    ['1.7.1', 'A score of 4 refers.', 'score of 4'],
    ['1.8.2', 'An ulcer of 3 weeks counts.', '3 weeks'],
    ['1.8.2', 'An ulcer of more than 2 weeks counts.', 'more than 2 weeks'],
    ['1.9.2', 'To be seen within 2 weeks.', '2 weeks'],
    ['1.13.2', 'From 60, over 10% in 6 months.', 'over 10%'],
    ['1.13.2', 'From 60, over 5% in 3 months.', '3 months'],
    ['1.16.8', 'Within 2 working days.', '2 working days'],
    ['1.1.2', 'Two of the symptoms.', 'Two'],
    ['1.1.2', 'About 80 people.', '80'],
  ])('%s: %s', (number, text, complaint) => {
    expect(contradictions(text, of(number))).toEqual([complaint]);
  });
});

describe('a snippet that says what its rule says is left alone', () => {
  it.each<[RecommendationNumber, string]>([
    ['1.1.2', 'From 40, 2 of 6 symptoms, or 1 of 6.'],
    ['1.3.2', 'FIT of 10 µg/g or more refers.'],
    ['1.3.3', 'FIT below 10 µg/g.'],
    ['1.4.3', 'Under 30. From 30 it is another rule (1.4.1).'],
    ['1.5.6', 'At 39 or under. From 40 CA125 is measured.'],
    ['1.5.9', 'CA125: 35 IU/ml at 40 to 49 and 31 from 80.'],
    ['1.6.3', 'PSA above 2.5 µg/l at 40 to 49; above 79 judge.'],
    ['1.8.2', 'More of this after more than 3 weeks.'],
    ['1.9.2', 'Up to 24, within 48 hours.'],
    ['1.13.2', 'From 60, over 5% in 6 months.'],
  ])('%s: %s', (number, text) => {
    expect(contradictions(text, of(number))).toEqual([]);
  });

  it('a declared number passes, and only that one', () => {
    expect(contradictions('11.6% of men, 6.2% of women.', of('1.1.3'), ['11.6%'])).toEqual(['2%', '6']);
  });
});
