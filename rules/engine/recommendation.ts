import type { FindingId } from '../findings/vocabulary.ts';
import type { ActionId } from './actions.ts';
import type { AgeRange, Criterion } from './criteria.ts';
import type { Organ } from './presentation.ts';

export type Strength = 'offer' | 'consider' | 'directive' | 'not-graded-2005' | 'information';
/** The day NICE published an edition. */
export type EditionDate = `${number}-${number}-${number}`;
export type RecommendationNumber = `1.${number}.${number}`;

export interface Population {
  ages?: AgeRange;
  organs?: Organ;
  /** Where the age limit is a convention rather than a number in NG12. */
  note?: string;
}

export interface Investigation {
  test: string;
  /** What to do where that test cannot be had. */
  otherwise?: string;
}

/** When advice without a trigger of its own is shown. */
export type ShownAfter = 'cancer-referral' | 'referral' | 'test' | 'safety-netting' | 'reassurance' | 'any-action' | 'practice';

/** One numbered recommendation of NG12, in our own words. */
export interface Recommendation {
  /** As the edition at hand numbers it: other editions may number it otherwise. */
  number: RecommendationNumber;
  /** The editions that have it in this form. */
  editions: readonly EditionDate[];
  cancer: string;
  population: Population;
  /** null: nothing about the patient triggers it; it is shown as advice. */
  when: Criterion | null;
  action: ActionId;
  strength: Strength;
  investigation?: Investigation;
  /** Our own one-sentence summary. */
  gist: string;
  /** Findings to weigh; none is required. */
  weigh?: readonly FindingId[];
  /** Findings that make the test unnecessary before referral. */
  exempt?: readonly Criterion[];
  /** Shown beside these recommendations. */
  shownWith?: readonly RecommendationNumber[];
  shownAfter?: ShownAfter;
  /** What a clinician should know before relying on it. */
  cautions?: readonly string[];
}
