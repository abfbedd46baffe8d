import type { EditionDate, RecommendationNumber } from '../../rules/engine/recommendation.ts';
import type { FindingId } from '../../rules/findings/vocabulary.ts';
import type { FurtherLearning } from './further-learning.ts';

/** One thing worth knowing, shown folded on the card it belongs to. Our own words, at most 60 of them. */
export interface Snippet {
  /** Stable: never changed, never given to another. */
  id: string;
  /** Whose numbers `recommendations` are. */
  edition: EditionDate;
  recommendations: readonly RecommendationNumber[];
  /** Where given, one of these must be present for it to be to the point. */
  findings?: readonly FindingId[];
  text: string;
  /** The https address of what says it. */
  source: string;
  /** Read it again against its source by this day. */
  reviewBy: string;
  /** Numbers in the text that are not the recommendations’ own: as written there, and where the source says them. */
  figures?: Readonly<Record<string, string>>;
  /** Somebody else’s teaching on the subject, to open in a tab of its own. */
  further?: readonly FurtherLearning[];
}

type Described = Omit<Snippet, 'id' | 'edition' | 'source' | 'reviewBy'> & Partial<Pick<Snippet, 'source' | 'reviewBy'>>;

/** A snippet on the edition of April 2026. Its source is NG12 itself, unless one is given. */
export const snippet = (id: string, described: Described): Snippet => ({
  id,
  edition: '2026-04-15',
  source: 'https://www.nice.org.uk/guidance/ng12',
  reviewBy: '2027-05-22',
  ...described,
});
