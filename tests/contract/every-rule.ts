import type { Rule, Ruleset } from '../../rules/engine/ruleset.ts';
import { editionDates } from '../../rules/ng12/edition-dates.ts';
import { editionOf } from '../../rules/ng12/editions.ts';

/** Every rule of the newest edition, and of each earlier one those that the next changed. */
export const everyRule: readonly { name: string; number: string; rule: Rule; ruleset: Ruleset }[] = editionDates.flatMap((date) => {
  const ruleset = editionOf(date);
  return ruleset.rules
    .filter(({ recommendation }) => recommendation.editions.at(-1) === date)
    .map((rule) => ({ name: `${rule.recommendation.number} of ${date}`, number: rule.recommendation.number, rule, ruleset }));
});
