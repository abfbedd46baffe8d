import type { AgeRange } from '../engine/criteria.ts';
import type { Population, Recommendation, RecommendationNumber } from '../engine/recommendation.ts';

const CONVENTION_18 = 'NG12 says "adults" without an age; 18 is our convention.';
const EITHER_PATHWAY = 'NG12 lets people aged 16 to 24 use the adult or the young person’s pathway, so both are shown.';

/** Who a recommendation speaks of. */
export const people = {
  everyone: {},
  from: (years: number): Population => ({ ages: { from: years } }),
  under: (years: number): Population => ({ ages: { under: years } }),
  /** "Adults" where NG12 gives no age. */
  adults: { ages: { from: 18 }, note: CONVENTION_18 },
  /** "Adults" in lymphoma and sarcoma, where NG12 lets 16 to 24 use either pathway. */
  adultsAndYoungPeople: { ages: { from: 16 }, note: EITHER_PATHWAY },
  children: { ages: { upTo: 15 } },
  childrenAndYoungPeople: { ages: { upTo: 24 } },
  withFemaleOrgans: (ages?: AgeRange): Population => ({ organs: 'female-reproductive-organs', ...(ages && { ages }) }),
  withMaleOrgans: { organs: 'male-reproductive-organs' },
} as const;

type Described = Omit<Recommendation, 'number' | 'editions' | 'population' | 'when' | 'action'> & {
  population?: Population;
  when: Recommendation['when'];
  then: Recommendation['action'];
};

/** One recommendation of the current edition, by its number. Everyone, unless a population is given. */
export const recommendation = (number: RecommendationNumber, { then, population, ...rest }: Described): Recommendation => ({
  number,
  editions: ['2026-04-15'],
  population: population ?? people.everyone,
  action: then,
  ...rest,
});
