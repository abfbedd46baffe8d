import { Engine, type RuleProperties } from 'json-rules-engine';
import type { AgeRange, FindingCriterion } from '../../rules/engine/criteria.ts';
import type { Statement } from '../../rules/engine/presentation.ts';

/** Whether one statement carries all that is asked. A number has decided already where the fact is true or false. */
function isSaid(fact: boolean | readonly Statement[] | undefined, asked: FindingCriterion): boolean {
  if (fact === undefined || typeof fact === 'boolean') return fact === true;
  const { qualifiers = [], either, longerThanWeeks } = asked;
  return fact.some(
    (statement) =>
      qualifiers.every((each) => statement.qualifiers.includes(each)) &&
      (!either || either.some((each) => statement.qualifiers.includes(each))) &&
      (longerThanWeeks === undefined || (statement.durationWeeks ?? 0) > longerThanWeeks),
  );
}

const isAged = (years: number | undefined, { from, upTo, under, judgedUnder = 0 }: AgeRange): boolean => {
  if (years === undefined) return from === undefined && upTo === undefined && under === undefined;
  return years >= Math.max(from ?? 0, judgedUnder) && years <= (upTo ?? Infinity) && years < (under ?? Infinity);
};

/** json-rules-engine with rules in it. Answers the numbers of those met by facts. */
export function jsonRulesEngine(rules: readonly RuleProperties[]): (facts: Record<string, unknown>) => Promise<string[]> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('said', isSaid);
  engine.addOperator('aged', isAged);
  for (const rule of rules) engine.addRule(rule);
  return async (facts) => (await engine.run(facts)).events.map(({ type }) => type);
}
