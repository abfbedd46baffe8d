import type { AgeRange, Criterion, FindingCriterion } from '../../rules/engine/criteria.ts';
import { findingCriteria } from '../../rules/engine/criteria.ts';
import { ng12 } from '../../rules/ng12/editions.ts';

const functions = `// Each is true, false, or null where it is not known.
define function Says(statement Statement, qualifier String):
  if qualifier in statement.qualifiers then true
  else if statement.own and qualifier in statement.denied then false
  else null

define function LastsLonger(statement Statement, limit Decimal):
  if statement.durationWeeks > limit then true
  else if statement.own and statement.durationWeeks <= limit then false
  else null

define function Answer(settled Boolean, statements List<Boolean>):
  if settled is not null then settled
  else if AnyTrue(statements) then true
  else if AllTrue(statements) then null
  else false

define function AtLeast(number Integer, answers List<Boolean>):
  if Count(answers A where A return all 1) >= number then true
  else if Count(answers A where A is not false return all 1) >= number then null
  else false`;

/** `cough [unexplained]`, one name for all places that ask the same. */
function nameOf({ finding, qualifiers = [], either, longerThanWeeks }: FindingCriterion): string {
  const asked = [
    ...qualifiers,
    ...(either ? [either.join(' or ')] : []),
    ...(longerThanWeeks === undefined ? [] : [`over ${longerThanWeeks} weeks`]),
  ];
  return asked.length > 0 ? `${finding} [${asked.join(', ')}]` : finding;
}

const says = (qualifier: string): string => `Says(S, '${qualifier}')`;

function definitionOf(criterion: FindingCriterion): string {
  const { finding, qualifiers = [], either, longerThanWeeks } = criterion;
  const asked = [
    ...qualifiers.map(says),
    ...(either ? [`(${either.map(says).join(' or ')})`] : []),
    ...(longerThanWeeks === undefined ? [] : [`LastsLonger(S, ${longerThanWeeks.toFixed(1)})`]),
  ];
  const entered = `Patient."${finding}"`;
  return `define "${nameOf(criterion)}":
  if ${entered} is null then null
  else Answer(${entered}.settled, ${entered}.statements S return all ${asked.join(' and ') || 'true'})`;
}

const ageIn = ({ from, upTo, under, judgedUnder }: AgeRange): string =>
  [
    ...(from === undefined ? [] : [`Patient.completedYears >= ${from}`]),
    ...(judgedUnder === undefined ? [] : [`(if Patient.completedYears < ${judgedUnder} then null else true)`]),
    ...(upTo === undefined ? [] : [`Patient.completedYears <= ${upTo}`]),
    ...(under === undefined ? [] : [`Patient.completedYears < ${under}`]),
  ].join(' and ');

function expressionOf(criterion: Criterion): string {
  if ('finding' in criterion) return `"${nameOf(criterion)}"`;
  if ('age' in criterion) return `(${ageIn(criterion.age)})`;
  if ('organs' in criterion) return `Patient."${criterion.organs}"`;
  if ('of' in criterion) return `AtLeast(${criterion.atLeast}, {${criterion.of.map(expressionOf).join(', ')}})`;
  const [parts, word] = 'all' in criterion ? [criterion.all, 'and'] : [criterion.any, 'or'];
  return parts.length === 1 ? parts.map(expressionOf).join() : `(${parts.map(expressionOf).join(` ${word} `)})`;
}

/** Every recommendation with criteria as a library of CQL, with a definition for each finding as it is asked for. */
export function cqlOfRules(): string {
  const asked = new Map(ng12.rules.flatMap(({ whole }) => [...findingCriteria(whole)]).map((each) => [nameOf(each), each]));
  const rules = ng12.rules.map(({ recommendation, whole }) => `define "${recommendation.number}":\n  ${expressionOf(whole)}`);
  return `${[
    `// Made by npm run peers from the rules of ${ng12.edition}.\nlibrary NG12 version '${ng12.edition}'`,
    "using Presentation version '1'",
    'context Patient',
    functions,
    ...[...asked.values()].map(definitionOf),
    ...rules,
  ].join('\n\n')}\n`;
}
