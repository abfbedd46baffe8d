import { actionOf } from '../../rules/engine/actions.ts';
import type { Band } from '../../rules/engine/bands.ts';
import { type AgeRange, type Criterion, findingCriteria } from '../../rules/engine/criteria.ts';
import type { Recommendation } from '../../rules/engine/recommendation.ts';
import { type QualifierId, qualifiers } from '../../rules/findings/qualifiers.ts';
import { entryOf, type FindingId } from '../../rules/findings/vocabulary.ts';
import { ng12 } from '../../rules/ng12/editions.ts';

/** Every number that some recommendations give, by what it is a number of. */
export interface RuleNumbers {
  /** The first age at which something changes: 40 for "from 40", "under 40" and "39 or under". */
  turns: ReadonlySet<number>;
  fit?: number;
  ca125?: readonly Band[];
  psa?: readonly Band[];
  /** "48 hours", "more than 3 weeks", "over 5%", "score of 3". */
  measures: ReadonlySet<string>;
  /** How many of how many. */
  counts: ReadonlySet<string>;
}

const turnsOf = ({ from, upTo, under }: AgeRange): number[] =>
  [from, under, upTo === undefined ? undefined : upTo + 1].filter((each) => each !== undefined);

function* partsOf(criterion: Criterion): Generator<Criterion> {
  yield criterion;
  if ('all' in criterion) for (const each of criterion.all) yield* partsOf(each);
  if ('any' in criterion) for (const each of criterion.any) yield* partsOf(each);
  if ('of' in criterion) for (const each of criterion.of) yield* partsOf(each);
}

const countsOf = (part: Criterion): string[] => {
  if ('of' in part) return [`${part.atLeast} of ${part.of.length}`];
  if ('any' in part) return [`1 of ${part.any.length}`, `all ${part.any.length}`];
  return [];
};

const within: Readonly<Record<string, string>> = {
  '48h': '48 hours',
  '2w': '2 weeks',
  '2w-or-28d': '2 weeks',
  '28d-standard': '28 days',
  '1-working-day': '1 working day',
};

const inLabels = (labels: readonly string[]): string[] =>
  labels.flatMap((label) => [...label.matchAll(/over \d+%|\d+ months|score \d+/g)].map(([found]) => found));

const ca125Findings: readonly FindingId[] = ['ca125_at_or_above_age_threshold', 'ca125_below_age_threshold'];
const fitFindings: readonly FindingId[] = ['fit_10_or_more', 'fit_below_10'];

/** The numbers of these recommendations, read from their population, criteria, action, and the thresholds of the edition. */
export function numbersOf(recommendations: readonly Recommendation[]): RuleNumbers {
  const criteria = recommendations.flatMap(({ when, exempt = [] }) => [...(when ? [when] : []), ...exempt]);
  const parts = criteria.flatMap((criterion) => [...partsOf(criterion)]);
  const leaves = criteria.flatMap((criterion) => [...findingCriteria(criterion)]);
  const asked = new Set(leaves.map((leaf) => leaf.finding));
  const asks = (ids: readonly FindingId[]): boolean => ids.some((id) => asked.has(id));
  const qualifierIds = leaves.flatMap(({ qualifiers: all = [], either = [] }): QualifierId[] => [...all, ...either]);
  const bands = [...(asks(ca125Findings) ? ng12.thresholds.ca125 : []), ...(asks(['psa_above_age_threshold']) ? ng12.thresholds.psa : [])];
  const isTested = recommendations.some(({ investigation }) => investigation?.test.includes('FIT'));
  return {
    turns: new Set([
      ...recommendations.flatMap(({ population }) => (population.ages ? turnsOf(population.ages) : [])),
      ...parts.flatMap((part) => ('age' in part ? turnsOf(part.age) : [])),
      ...bands.flatMap(turnsOf),
    ]),
    ...((asks(fitFindings) || isTested) && { fit: ng12.thresholds.fit }),
    ...(asks(ca125Findings) && { ca125: ng12.thresholds.ca125 }),
    ...(asks(['psa_above_age_threshold']) && { psa: ng12.thresholds.psa }),
    measures: new Set([
      ...recommendations.map(({ action }) => within[actionOf(action).timeframe] ?? ''),
      ...leaves.flatMap(({ longerThanWeeks }) => (longerThanWeeks ? [`more than ${longerThanWeeks} weeks`] : [])),
      ...inLabels([...asked].map((id) => entryOf(id).label)),
      ...inLabels(qualifierIds.map((id) => qualifiers[id].label)),
    ]),
    counts: new Set(parts.flatMap(countsOf)),
  };
}
