import type { ConditionProperties, NestedCondition, RuleProperties } from 'json-rules-engine';
import type { Criterion } from '../../rules/engine/criteria.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { evidenceFrom } from '../../rules/engine/evidence.ts';
import type { Presentation } from '../../rules/engine/presentation.ts';
import { TRUE } from '../../rules/engine/truth.ts';
import { ng12 } from '../../rules/ng12/editions.ts';

type Leaf = (criterion: Criterion) => ConditionProperties;

const pairsOf = <T>(items: readonly T[]): [T, T][] => items.flatMap((one, at) => items.slice(at + 1).map((other): [T, T] => [one, other]));

/** A criterion as json-rules-engine has it. It cannot count, so "two or more" is any pair. */
function conditionOf(criterion: Criterion, leaf: Leaf): NestedCondition {
  if ('all' in criterion) return { all: criterion.all.map((each) => conditionOf(each, leaf)) };
  if ('any' in criterion) return { any: criterion.any.map((each) => conditionOf(each, leaf)) };
  if (!('of' in criterion)) return leaf(criterion);
  const parts = criterion.of.map((each) => conditionOf(each, leaf));
  if (criterion.atLeast > 2) throw new Error(`at least ${criterion.atLeast} is not written for json-rules-engine`);
  return { any: criterion.atLeast === 1 ? parts : pairsOf(parts).map((pair) => ({ all: pair })) };
}

const rulesWith = (leaf: Leaf): RuleProperties[] =>
  ng12.rules.map(({ recommendation, whole }) => {
    const condition = conditionOf(whole, leaf);
    const conditions = 'all' in condition || 'any' in condition ? condition : { all: [condition] };
    return { conditions: conditions as RuleProperties['conditions'], event: { type: recommendation.number } };
  });

/** Every recommendation with criteria. A finding is a fact; operators of our own hold its statements against what is asked. */
export const conditions = (): RuleProperties[] =>
  rulesWith((criterion) => {
    if ('finding' in criterion) return { fact: criterion.finding, operator: 'said', value: criterion };
    if ('age' in criterion) return { fact: 'years', operator: 'aged', value: criterion.age };
    return { fact: (criterion as { organs: string }).organs, operator: 'equal', value: true };
  });

/** What a presentation says, as facts: statements by finding, true or false where a number decides, years, organs. */
export function factsOf(presentation: Presentation): Record<string, unknown> {
  const { years, organs, said, measured } = evidenceFrom(presentation, ng12.thresholds);
  return {
    ...(years !== undefined && { years }),
    ...Object.fromEntries(Object.entries(organs).map(([organ, truth]) => [organ, truth === TRUE])),
    ...Object.fromEntries(said),
    ...Object.fromEntries([...measured].map(([finding, truth]) => [finding, truth === TRUE])),
  };
}

const leaves = new Map<string, Criterion>();

/** The same with each clause a fact of its own, answered beforehand: the engine has only to combine them. */
export const answeredConditions = (): RuleProperties[] =>
  rulesWith((criterion) => {
    const fact = JSON.stringify(criterion);
    leaves.set(fact, criterion);
    return { fact, operator: 'equal', value: true };
  });

/** The clauses that are true of a presentation, each a fact. The others are left out, which is quicker than saying them false. */
export function answeredFactsOf(presentation: Presentation): Record<string, true> {
  if (leaves.size === 0) answeredConditions();
  const evidence = evidenceFrom(presentation, ng12.thresholds);
  const met = [...leaves].filter(([, criterion]) => evaluate(criterion, evidence) === TRUE);
  return Object.fromEntries(met.map(([fact]) => [fact, true]));
}
