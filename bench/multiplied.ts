import type { Criterion } from '../rules/engine/criteria.ts';
import type { Recommendation } from '../rules/engine/recommendation.ts';
import { type Ruleset, rulesetOf } from '../rules/engine/ruleset.ts';
import { ng12, recommendations } from '../rules/ng12/editions.ts';

/** The same criterion over findings of another name, so that it bears on no finding entered. */
function renamed(criterion: Criterion, copy: number): Criterion {
  const again = (each: Criterion): Criterion => renamed(each, copy);
  if ('finding' in criterion) return { ...criterion, finding: `${criterion.finding}_${copy}` as typeof criterion.finding };
  if ('all' in criterion) return { all: criterion.all.map(again) };
  if ('any' in criterion) return { any: criterion.any.map(again) };
  if ('of' in criterion) return { ...criterion, of: criterion.of.map(again) };
  return criterion;
}

/** NG12 with so many times the rules, the copies over findings of their own. */
export function multiplied(times: number): Ruleset {
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    recommendations.map((one): Recommendation => ({ ...one, when: one.when && renamed(one.when, copy) })),
  );
  return rulesetOf(ng12.edition, [...recommendations, ...copies.flat()], ng12.thresholds);
}
