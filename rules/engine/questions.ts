import type { QualifierId } from '../findings/qualifiers.ts';
import type { FindingId } from '../findings/vocabulary.ts';
import type { FindingCriterion } from './criteria.ts';
import type { Evidence } from './evidence.ts';
import type { Organ } from './presentation.ts';
import type { Trace } from './trace.ts';
import { FALSE, TRUE, UNKNOWN } from './truth.ts';

/** Something unknown that, once known, could settle a recommendation. */
export type Question =
  | { ask: 'age' }
  /** Adult symptoms in a child: the clinician decides. */
  | { ask: 'child' }
  | { ask: 'organs'; organ: Organ }
  /** A number has no threshold at this age: the clinician decides. */
  | { ask: 'judgement'; finding: FindingId }
  /** Not mentioned yet; counts only with these qualifiers. */
  | { ask: 'finding'; finding: FindingId; qualifiers: readonly QualifierId[]; either: readonly QualifierId[]; longerThanWeeks?: number }
  /** Present, but these have not been confirmed of it. */
  | { ask: 'qualifiers'; finding: FindingId; qualifiers: readonly QualifierId[]; either: readonly QualifierId[]; longerThanWeeks?: number };

function questionOf(criterion: FindingCriterion, evidence: Evidence): Question {
  const { finding, qualifiers = [], either = [], longerThanWeeks } = criterion;
  if (evidence.measured.get(finding) === UNKNOWN) {
    if (evidence.unbanded.has(finding)) return { ask: 'judgement', finding };
    if (evidence.years === undefined && !finding.startsWith('fit_')) return { ask: 'age' };
    return { ask: 'finding', finding, qualifiers, either };
  }
  const statements = evidence.said.get(finding);
  const weeks = longerThanWeeks === undefined ? {} : { longerThanWeeks };
  if (!statements) return { ask: 'finding', finding, qualifiers, either, ...weeks };
  const lacking = statements.map((statement) => ({
    qualifiers: qualifiers.filter((each) => !statement.qualifiers.includes(each)),
    either: either.some((each) => statement.qualifiers.includes(each)) ? [] : either.filter((each) => !statement.denied?.includes(each)),
    ...(longerThanWeeks !== undefined && statement.durationWeeks === undefined ? weeks : {}),
    closed: qualifiers.some((each) => statement.denied?.includes(each)),
  }));
  const nearest = lacking.filter((each) => !each.closed).sort((a, b) => a.qualifiers.length - b.qualifiers.length)[0];
  const { closed: _, ...rest } = nearest ?? { closed: false, qualifiers, either };
  return { ask: 'qualifiers', finding, ...rest };
}

/** The questions still open below a clause, in reading order, each once. Settled branches ask nothing. */
export function questionsIn(trace: Trace, evidence: Evidence): Question[] {
  const found = new Map<string, Question>();
  const visit = ({ criterion, truth, parts }: Trace): void => {
    if (truth !== UNKNOWN) return;
    for (const part of parts) visit(part);
    const question = leafQuestion(criterion, evidence);
    if (question) found.set(needOf(question), question);
  };
  visit(trace);
  return [...found.values()];
}

function leafQuestion(criterion: Trace['criterion'], evidence: Evidence): Question | undefined {
  if ('finding' in criterion) return questionOf(criterion, evidence);
  if ('age' in criterion) return { ask: evidence.years === undefined ? 'age' : 'child' };
  return 'organs' in criterion ? { ask: 'organs', organ: criterion.organs } : undefined;
}

/** How many answers at least stand between a clause and being met. Infinity once ruled out. */
export function answersToMeet(trace: Trace): number {
  if (trace.truth === TRUE) return 0;
  if (trace.truth === FALSE) return Number.POSITIVE_INFINITY;
  if (trace.parts.length === 0) return 1;
  const costs = trace.parts.map(answersToMeet);
  if ('any' in trace.criterion) return Math.min(...costs);
  if ('of' in trace.criterion) {
    const cheapest = costs.sort((a, b) => a - b).slice(0, trace.criterion.atLeast);
    return cheapest.reduce((sum, cost) => sum + cost, 0);
  }
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** A question as a short, stable string: `cough[unexplained]`, `bone_pain[persistent|unexplained]`, `age`. */
export function needOf(question: Question): string {
  if (question.ask === 'age') return 'age';
  if (question.ask === 'organs') return question.organ;
  if (question.ask === 'judgement' || question.ask === 'child') return 'clinical-judgement';
  const asked = [
    ...question.qualifiers,
    ...(question.either.length > 0 ? [question.either.join('|')] : []),
    ...(question.longerThanWeeks === undefined ? [] : [`>${question.longerThanWeeks} weeks`]),
  ];
  return asked.length > 0 ? `${question.finding}[${asked.join(',')}]` : question.finding;
}
