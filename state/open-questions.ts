import type { Verdict } from '../rules/engine/assess.ts';
import { answersToMeet, type Question } from '../rules/engine/questions.ts';
import type { Trace } from '../rules/engine/trace.ts';
import { TRUE, UNKNOWN } from '../rules/engine/truth.ts';

const isWithin = (some: readonly string[], all: readonly string[] = []): boolean => some.every((one) => all.includes(one));

/** The question that an open clause asks. */
export function questionOf({ criterion }: Trace, questions: readonly Question[]): Question | undefined {
  return questions.find((question) => {
    if ('age' in criterion) return question.ask === 'age';
    if ('organs' in criterion) return question.ask === 'organs';
    if (!('finding' in criterion)) return false;
    if (question.ask === 'age') return false;
    if (question.ask === 'organs' || question.finding !== criterion.finding) return false;
    return (
      question.ask === 'judgement' || (isWithin(question.qualifiers, criterion.qualifiers) && isWithin(question.either, criterion.either))
    );
  });
}

interface OpenLeaf {
  leaf: Trace;
  /** How few answers, with this one, could make the whole met. */
  away: number;
}

const sum = (costs: readonly number[]): number => costs.reduce((total, cost) => total + cost, 0);

/** Each open clause, with how few answers the whole is away by way of it. */
function* openLeaves({ criterion, truth, parts, ...rest }: Trace, besides = 0): Generator<OpenLeaf> {
  if (truth !== UNKNOWN) return;
  if (parts.length === 0) yield { leaf: { criterion, truth, parts, ...rest }, away: besides + 1 };
  const open = parts.filter((part) => part.truth === UNKNOWN);
  for (const part of open) {
    const others = open.filter((other) => other !== part).map(answersToMeet);
    let more = 0;
    if ('all' in criterion) more = sum(others);
    else if ('of' in criterion) {
      const lacking = criterion.atLeast - parts.filter((each) => each.truth === TRUE).length;
      more = sum(others.sort((a, b) => a - b).slice(0, lacking - 1));
    }
    yield* openLeaves(part, besides + more);
  }
}

/** The questions of a recommendation, each with how few answers it is away by way of it. */
export function questionsWithCost(verdict: Verdict): Map<Question, number> {
  const { questions } = verdict;
  const costs = new Map<Question, number>();
  for (const { leaf, away } of openLeaves(verdict.trace)) {
    const question = questionOf(leaf, questions);
    if (question) costs.set(question, Math.min(away, costs.get(question) ?? Number.POSITIVE_INFINITY));
  }
  return costs;
}
