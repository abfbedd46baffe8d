import { type FindingCriterion, findingCriteria } from '../rules/engine/criteria.ts';
import { broaderOf } from '../rules/findings/hierarchy.ts';
import { type QualifierId, qualifierIds } from '../rules/findings/qualifiers.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import { ng12 } from '../rules/ng12/editions.ts';

interface AskedOf {
  qualifiers: ReadonlySet<QualifierId>;
  weeks: boolean;
}

const criteriaOf = new Map<FindingId, FindingCriterion[]>();
for (const { whole } of ng12.rules) {
  for (const criterion of findingCriteria(whole)) {
    criteriaOf.set(criterion.finding, [...(criteriaOf.get(criterion.finding) ?? []), criterion]);
  }
}

const known = new Map<FindingId, AskedOf>();

/** What any recommendation asks of a finding, or of what it is by definition: its qualifiers, and whether for how long. */
export function askedOf(id: FindingId): AskedOf {
  const found = known.get(id);
  if (found) return found;
  const criteria = broaderOf(id).flatMap((each) => criteriaOf.get(each) ?? []);
  const asked = new Set(criteria.flatMap(({ qualifiers = [], either = [] }) => [...qualifiers, ...either]));
  const entry = {
    qualifiers: new Set(qualifierIds.filter((each) => asked.has(each))),
    weeks: criteria.some(({ longerThanWeeks }) => longerThanWeeks !== undefined),
  };
  known.set(id, entry);
  return entry;
}
