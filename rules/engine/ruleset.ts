import { broaderOf, hintedBy, narrowerOf } from '../findings/hierarchy.ts';
import { type FindingId, findingIds } from '../findings/vocabulary.ts';
import { actionIds } from './actions.ts';
import type { Thresholds } from './bands.ts';
import { type Clause, clauseOf } from './clause.ts';
import { type Criterion, findingCriteria } from './criteria.ts';
import type { TestId } from './presentation.ts';
import type { EditionDate, Recommendation, Strength } from './recommendation.ts';
import { type QuietTrace, quietTraceOf } from './trace.ts';

/** A recommendation with its population and criteria as one tree. */
export interface Rule {
  readonly recommendation: Recommendation;
  readonly whole: Criterion;
  readonly clause: Clause;
  readonly quiet: QuietTrace;
  /** Place among all rules by urgency, then strength, then number. */
  readonly order: number;
}

/** An edition made ready: which rules a finding can bear on, so that the others are never visited. */
export interface Ruleset {
  readonly edition: EditionDate;
  readonly thresholds: Thresholds;
  readonly rules: readonly Rule[];
  /** Recommendations that nothing about the patient triggers, in NG12’s order. */
  readonly advice: readonly Recommendation[];
  readonly byNumber: ReadonlyMap<string, Rule>;
  readonly touchedBy: ReadonlyMap<FindingId | TestId, readonly Rule[]>;
  /** Which rules the absence of a finding bears on. */
  readonly deniedBy: ReadonlyMap<FindingId, readonly Rule[]>;
}

const strengthOrder: readonly Strength[] = ['offer', 'consider', 'directive', 'not-graded-2005', 'information'];

const decidedBy: Readonly<Record<TestId, readonly FindingId[]>> = {
  fit: ['fit_10_or_more', 'fit_below_10'],
  ca125: ['ca125_at_or_above_age_threshold', 'ca125_below_age_threshold'],
  psa: ['psa_above_age_threshold'],
};

function wholeOf({ population, when }: Recommendation & { when: Criterion }): Criterion {
  const who: Criterion[] = [];
  if (population.ages) who.push({ age: population.ages });
  if (population.organs) who.push({ organs: population.organs });
  return who.length > 0 ? { all: [...who, when] } : when;
}

const numberParts = (number: string): number[] => number.split('.').map(Number);

/** By urgency, then strength, then NG12's own order. */
function byUrgency(a: Recommendation, b: Recommendation): number {
  const urgency = actionIds.indexOf(a.action) - actionIds.indexOf(b.action);
  if (urgency !== 0) return urgency;
  const strength = strengthOrder.indexOf(a.strength) - strengthOrder.indexOf(b.strength);
  if (strength !== 0) return strength;
  const [, sectionA = 0, placeA = 0] = numberParts(a.number);
  const [, sectionB = 0, placeB = 0] = numberParts(b.number);
  return sectionA - sectionB || placeA - placeB;
}

/** Prepares the recommendations of an edition for assessing. Those without criteria trigger on nothing. */
export function rulesetOf(edition: EditionDate, recommendations: readonly Recommendation[], thresholds: Thresholds): Ruleset {
  const rules = [...recommendations].sort(byUrgency).flatMap((recommendation, order): Rule[] => {
    const { when } = recommendation;
    if (!when) return [];
    const whole = wholeOf({ ...recommendation, when });
    return [{ recommendation, whole, clause: clauseOf(whole), quiet: quietTraceOf(whole), order }];
  });
  const asking = new Map<FindingId, Rule[]>();
  for (const rule of rules) {
    for (const id of new Set([...findingCriteria(rule.whole)].map((leaf) => leaf.finding))) {
      const known = asking.get(id);
      if (known) known.push(rule);
      else asking.set(id, [rule]);
    }
  }
  const touching = (ids: readonly FindingId[]): Rule[] => [...new Set(ids.flatMap((id) => asking.get(id) ?? []))];
  const touchedBy = new Map<FindingId | TestId, Rule[]>();
  const deniedBy = new Map<FindingId, Rule[]>();
  for (const id of findingIds) {
    touchedBy.set(id, touching([...broaderOf(id), ...hintedBy(id)]));
    deniedBy.set(id, touching(narrowerOf(id)));
  }
  for (const [test, ids] of Object.entries(decidedBy)) touchedBy.set(test as TestId, touching(ids));
  const byNumber = new Map(rules.map((rule) => [rule.recommendation.number, rule]));
  const advice = recommendations.filter(({ when }) => !when);
  return { edition, thresholds, rules, advice, byNumber, touchedBy, deniedBy };
}
