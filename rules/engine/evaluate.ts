import type { AgeRange, Criterion, FindingCriterion } from './criteria.ts';
import type { Evidence } from './evidence.ts';
import type { Statement } from './presentation.ts';
import { atLeastTrue, FALSE, TRUE, type Truth, UNKNOWN } from './truth.ts';

/** Whether completed years lie in a range. */
export function isAged(years: number | undefined, { from, upTo, under }: AgeRange): Truth {
  if (years === undefined) return UNKNOWN;
  const inside = (from === undefined || years >= from) && (upTo === undefined || years <= upTo) && (under === undefined || years < under);
  return inside ? TRUE : FALSE;
}

/** Whether one statement carries all that a criterion asks of it. */
function satisfies(statement: Statement, { qualifiers, either, longerThanWeeks }: FindingCriterion): Truth {
  let truth: Truth = TRUE;
  for (const qualifier of qualifiers ?? []) {
    if (statement.qualifiers.includes(qualifier)) continue;
    if (statement.denied?.includes(qualifier)) return FALSE;
    truth = UNKNOWN;
  }
  if (either && !either.some((qualifier) => statement.qualifiers.includes(qualifier))) {
    if (either.every((qualifier) => statement.denied?.includes(qualifier))) return FALSE;
    truth = UNKNOWN;
  }
  if (longerThanWeeks !== undefined) {
    if (statement.durationWeeks === undefined) truth = UNKNOWN;
    else if (statement.durationWeeks <= longerThanWeeks) return FALSE;
  }
  return truth;
}

function findingTruth(criterion: FindingCriterion, evidence: Evidence): Truth {
  const measured = evidence.measured.get(criterion.finding);
  if (measured !== undefined) return measured;
  const statements = evidence.said.get(criterion.finding);
  if (!statements) return evidence.absent.has(criterion.finding) ? FALSE : UNKNOWN;
  let best: Truth = FALSE;
  for (const statement of statements) {
    const truth = satisfies(statement, criterion);
    if (truth === TRUE) return TRUE;
    if (truth > best) best = truth;
  }
  return best;
}

/** Holds a criterion against the evidence: true, false, or unknown. */
export function evaluate(criterion: Criterion, evidence: Evidence): Truth {
  if ('finding' in criterion) return findingTruth(criterion, evidence);
  if ('all' in criterion) {
    let least: Truth = TRUE;
    for (const each of criterion.all) {
      const truth = evaluate(each, evidence);
      if (truth === FALSE) return FALSE;
      if (truth < least) least = truth;
    }
    return least;
  }
  if ('any' in criterion) {
    let greatest: Truth = FALSE;
    for (const each of criterion.any) {
      const truth = evaluate(each, evidence);
      if (truth === TRUE) return TRUE;
      if (truth > greatest) greatest = truth;
    }
    return greatest;
  }
  if ('of' in criterion)
    return atLeastTrue(
      criterion.atLeast,
      criterion.of.map((each) => evaluate(each, evidence)),
    );
  if ('age' in criterion) return isAged(evidence.years, criterion.age);
  return evidence.organs[criterion.organs];
}

/** The criteria one step below. */
export function partsOf(criterion: Criterion): readonly Criterion[] {
  if ('all' in criterion) return criterion.all;
  if ('any' in criterion) return criterion.any;
  return 'of' in criterion ? criterion.of : [];
}

/** Whether something present counts, or may count, towards a criterion along a branch that is still open. */
export function isSupported(criterion: Criterion, evidence: Evidence): boolean {
  if (evaluate(criterion, evidence) === FALSE) return false;
  if ('finding' in criterion) {
    const { said, measured, hinted } = evidence;
    return said.has(criterion.finding) || measured.has(criterion.finding) || hinted.has(criterion.finding);
  }
  return partsOf(criterion).some((each) => isSupported(each, evidence));
}
