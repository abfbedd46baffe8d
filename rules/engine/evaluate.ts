import { type Clause, clauseOf } from './clause.ts';
import type { AgeRange, Criterion, FindingCriterion } from './criteria.ts';
import type { Evidence } from './evidence.ts';
import type { Organ, Statement } from './presentation.ts';
import { atLeastTrue, FALSE, TRUE, type Truth, UNKNOWN } from './truth.ts';

/** Whether completed years lie in a range. */
export function isAged(years: number | undefined, { from, upTo, under, judgedUnder }: AgeRange): Truth {
  const isLimited = from !== undefined || upTo !== undefined || under !== undefined;
  if (years === undefined) return isLimited ? UNKNOWN : TRUE;
  const inside = (from === undefined || years >= from) && (upTo === undefined || years <= upTo) && (under === undefined || years < under);
  if (!inside) return FALSE;
  return judgedUnder !== undefined && years < judgedUnder ? UNKNOWN : TRUE;
}

/** Whether one statement carries all that a criterion asks of it. */
function satisfies(statement: Statement, { qualifiers, either, longerThanWeeks }: FindingCriterion): Truth {
  let truth: Truth = TRUE;
  if (qualifiers) {
    for (const qualifier of qualifiers) {
      if (statement.qualifiers.includes(qualifier)) continue;
      if (statement.denied?.includes(qualifier)) return FALSE;
      truth = UNKNOWN;
    }
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
  if (evidence.measured.size > 0) {
    const measured = evidence.measured.get(criterion.finding);
    if (measured !== undefined) return measured;
  }
  const statements = evidence.said.get(criterion.finding);
  if (!statements) return evidence.absent.has(criterion.finding) ? FALSE : UNKNOWN;
  // What is denied of a narrower finding leaves the wider one open: a known neck node, and another not explained.
  let best: Truth = UNKNOWN;
  for (const statement of statements) {
    const truth = satisfies(statement, criterion);
    if (truth === TRUE) return TRUE;
    if (truth === FALSE && statement.id === criterion.finding) best = FALSE;
  }
  return best;
}

/** A leaf held against the evidence. */
export function leafTruth({ kind, criterion }: Clause, evidence: Evidence): Truth {
  if (kind === 'finding') return findingTruth(criterion as FindingCriterion, evidence);
  if (kind === 'age') return isAged(evidence.years, (criterion as { age: AgeRange }).age);
  return evidence.organs[(criterion as { organs: Organ }).organs];
}

/** Holds a clause against the evidence: true, false, or unknown. */
export function evaluateClause(clause: Clause, evidence: Evidence): Truth {
  const { kind, parts } = clause;
  if (kind === 'all') {
    let least: Truth = TRUE;
    for (const part of parts) {
      const truth = evaluateClause(part, evidence);
      if (truth === FALSE) return FALSE;
      if (truth < least) least = truth;
    }
    return least;
  }
  if (kind === 'any') {
    let greatest: Truth = FALSE;
    for (const part of parts) {
      const truth = evaluateClause(part, evidence);
      if (truth === TRUE) return TRUE;
      if (truth > greatest) greatest = truth;
    }
    return greatest;
  }
  if (kind === 'atLeast') return countTruth(clause, evidence);
  return leafTruth(clause, evidence);
}

const countTruth = ({ criterion, parts }: Clause, evidence: Evidence): Truth =>
  atLeastTrue(
    (criterion as { atLeast: number }).atLeast,
    parts.map((part) => evaluateClause(part, evidence)),
  );

/** Holds a criterion against the evidence: true, false, or unknown. */
export const evaluate = (criterion: Criterion, evidence: Evidence): Truth => evaluateClause(clauseOf(criterion), evidence);

/** Whether something present counts, or may count, towards a clause along a branch that is still open. */
export function isSupportedClause(clause: Clause, evidence: Evidence): boolean {
  if (clause.kind === 'finding') {
    const { finding } = clause.criterion as FindingCriterion;
    const spoken = evidence.said.has(finding) || evidence.measured.has(finding) || evidence.hinted.has(finding);
    return spoken && leafTruth(clause, evidence) !== FALSE;
  }
  if (clause.parts.length === 0) return false;
  // The dearer question comes second: few branches are spoken of, and of those few are closed.
  return clause.parts.some((part) => isSupportedClause(part, evidence)) && evaluateClause(clause, evidence) !== FALSE;
}

/** As above, of a criterion. */
export const isSupported = (criterion: Criterion, evidence: Evidence): boolean => isSupportedClause(clauseOf(criterion), evidence);
