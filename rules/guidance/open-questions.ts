import type { Verdict } from '../engine/assess.ts';
import { answersToMeet, type Question } from '../engine/questions.ts';
import type { Trace } from '../engine/trace.ts';
import { TRUE, UNKNOWN } from '../engine/truth.ts';

const isWithin = (some: readonly string[], all: readonly string[] = []): boolean => some.every((one) => all.includes(one));

/** The question that an open clause asks. */
export function questionOf({ criterion }: Trace, questions: readonly Question[]): Question | undefined {
  return questions.find((question) => {
    if ('age' in criterion) return question.ask === 'age' || question.ask === 'child';
    if ('organs' in criterion) return question.ask === 'organs';
    if (!('finding' in criterion)) return false;
    if (question.ask === 'age' || question.ask === 'child') return false;
    if (question.ask === 'organs' || question.finding !== criterion.finding) return false;
    return (
      question.ask === 'judgement' || (isWithin(question.qualifiers, criterion.qualifiers) && isWithin(question.either, criterion.either))
    );
  });
}

/** How far one question is from making a recommendation met. */
export interface Distance {
  /** How few answers, with this one, could make it met. */
  away: number;
  /** It is asked of a finding that is there. */
  isOfPresent: boolean;
  /** Something present already counts along the same way. */
  isBegun: boolean;
}

type Way = Omit<Distance, 'isOfPresent'>;

interface OpenLeaf extends Way {
  leaf: Trace;
}

const sum = (costs: readonly number[]): number => costs.reduce((total, cost) => total + cost, 0);

const hasMetFinding = ({ criterion, truth, parts }: Trace): boolean =>
  truth === TRUE && ('finding' in criterion || parts.some(hasMetFinding));

/** Each open clause, with how far the whole is by way of it. */
function* openLeaves(trace: Trace, besides: Way): Generator<OpenLeaf> {
  const { criterion, truth, parts } = trace;
  if (truth !== UNKNOWN) return;
  if (parts.length === 0) yield { leaf: trace, away: besides.away + 1, isBegun: besides.isBegun };
  const open = parts.filter((part) => part.truth === UNKNOWN);
  const isBegun = besides.isBegun || (!('any' in criterion) && parts.some(hasMetFinding));
  for (const part of open) {
    const others = open.filter((other) => other !== part).map(answersToMeet);
    let more = 0;
    if ('all' in criterion) more = sum(others);
    else if ('of' in criterion) {
      const lacking = criterion.atLeast - parts.filter((each) => each.truth === TRUE).length;
      more = sum(others.sort((a, b) => a - b).slice(0, lacking - 1));
    }
    yield* openLeaves(part, { away: besides.away + more, isBegun });
  }
}

/** Nearest first; of those as near, first what is asked of a finding that is there, then what one already counts beside. */
export const byDistance = (a: Distance, b: Distance): number =>
  a.away - b.away || Number(b.isOfPresent) - Number(a.isOfPresent) || Number(b.isBegun) - Number(a.isBegun);

/** The questions of a recommendation, each with how far it is by way of it. */
export function questionsWithDistance(verdict: Verdict): Map<Question, Distance> {
  const { questions } = verdict;
  const distances = new Map<Question, Distance>();
  for (const { leaf, away, isBegun } of openLeaves(verdict.trace, { away: 0, isBegun: false })) {
    const question = questionOf(leaf, questions);
    if (!question) continue;
    const distance = { away, isBegun, isOfPresent: question.ask === 'qualifiers' };
    const known = distances.get(question);
    if (!known || byDistance(distance, known) < 0) distances.set(question, distance);
  }
  return distances;
}
