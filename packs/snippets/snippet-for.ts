import type { RecommendationNumber } from '../../rules/engine/recommendation.ts';
import type { FindingId } from '../../rules/findings/vocabulary.ts';

/** A snippet that ships, or a module of a teaching pack, which may belong to findings alone. */
interface Fitting {
  id: string;
  recommendations?: readonly string[] | undefined;
  findings?: readonly FindingId[] | undefined;
}

/** A card: the recommendations on it, and the findings present in the patient. */
export interface CardAndFindings {
  recommendations: readonly RecommendationNumber[];
  findings: readonly FindingId[];
}

const meets = (named: readonly string[] | undefined, others: readonly string[]): boolean =>
  !named || named.some((each) => others.includes(each));

const fits = ({ recommendations, findings }: Fitting, card: CardAndFindings): boolean =>
  (recommendations !== undefined || findings !== undefined) &&
  meets(recommendations, card.recommendations) &&
  meets(findings, card.findings);

/** Those about what this patient has come first, then those that speak of fewer recommendations. */
const bySpecificity = (one: Fitting, other: Fitting): number =>
  Number(other.findings !== undefined) - Number(one.findings !== undefined) ||
  (one.recommendations?.length ?? 0) - (other.recommendations?.length ?? 0);

/**
 * The snippet for a card: the most specific of those not shown yet, then the one shown longest ago, never the one shown last.
 * `lastShown` are ids, the newest last. Undefined where nothing fits, or nothing but the one shown last.
 */
export function snippetFor<Each extends Fitting>(
  snippets: readonly Each[],
  card: CardAndFindings,
  lastShown: readonly string[],
): Each | undefined {
  const newest = lastShown.at(-1);
  return snippets
    .filter((each) => each.id !== newest && fits(each, card))
    .sort((one, other) => lastShown.lastIndexOf(one.id) - lastShown.lastIndexOf(other.id) || bySpecificity(one, other))[0];
}
