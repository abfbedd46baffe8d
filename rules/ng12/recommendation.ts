import type { AgeRange } from '../engine/criteria.ts';
import type { Population, Recommendation, RecommendationNumber } from '../engine/recommendation.ts';
import { editionDates, type HeldEdition } from './edition-dates.ts';

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
  withMaleOrgans: { organs: 'male-reproductive-organs' } as Population,
  /** Adult symptoms for which NG12 states no age: in a child they are possible at most. */
  judgedInChildren: (population: Population): Population => ({ ...population, ages: { ...population.ages, judgedUnder: 16 } }),
} as const;

/** A recommendation in one of its forms, with its place among the editions. */
export interface Form extends Recommendation {
  editions: readonly HeldEdition[];
  /** Its number up to an edition, where a later one renumbered it. */
  was?: { number: RecommendationNumber; until: HeldEdition };
  /** Of a form that was changed: the number of what took its place in the next edition. null: withdrawn. */
  now?: RecommendationNumber | null;
}

interface Dates {
  /** The first edition with this form; the oldest held, unless given. */
  since?: HeldEdition;
  /** The last edition with this form; the newest held, unless given. */
  until?: HeldEdition;
}

type Described = Omit<Form, 'number' | 'editions' | 'population' | 'when' | 'action'> &
  Dates & {
    population?: Population;
    when: Recommendation['when'];
    then: Recommendation['action'];
  };

/**
 * One recommendation, by its number in the last edition that has this form. It belongs to every edition held, unless `since` or
 * `until` says otherwise, and is for everyone, unless a population is given.
 */
export const recommendation = (number: RecommendationNumber, { then, population, since, until, ...rest }: Described): Form => ({
  number,
  editions: editionDates.filter((date) => (since === undefined || date >= since) && (until === undefined || date <= until)),
  population: population ?? people.everyone,
  action: then,
  ...rest,
});

/** The number a form goes by in an edition. */
export const numberIn = (edition: HeldEdition, { number, was }: Form): RecommendationNumber =>
  was && edition <= was.until ? was.number : number;
