import type { Assessment } from '../rules/engine/assess.ts';
import type { Organ, Presentation, TestId } from '../rules/engine/presentation.ts';
import type { Question } from '../rules/engine/questions.ts';
import type { QualifierId } from '../rules/findings/qualifiers.ts';
import { entryOf, type FindingId } from '../rules/findings/vocabulary.ts';
import { statementAsked } from '../rules/guidance/missing.ts';
import { byDistance, type Distance, questionsWithDistance } from '../rules/guidance/open-questions.ts';

/** One question a GP can answer in one tap, or be taken to the field for. “Unexplained” is not among them: the switch asks it. */
export type AskedThing =
  | { kind: 'finding'; finding: FindingId; qualifiers: readonly QualifierId[]; either: readonly QualifierId[] }
  | { kind: 'qualifier'; finding: FindingId; qualifier: QualifierId }
  | { kind: 'either'; finding: FindingId; either: readonly QualifierId[] }
  | { kind: 'weeks'; finding: FindingId; weeks: number }
  | { kind: 'result'; test: TestId }
  | { kind: 'checklist' }
  | { kind: 'age' }
  | { kind: 'organs'; organ: Organ }
  | { kind: 'judgement'; finding: FindingId };

export type Ask = AskedThing & {
  key: string;
  /** The recommendations it bears on, nearest first. */
  numbers: readonly string[];
};

type QualifierQuestion = Extract<Question, { ask: 'qualifiers' }>;

const testFor: { readonly [id in FindingId]?: TestId } = {
  fit_10_or_more: 'fit',
  fit_below_10: 'fit',
  ca125_at_or_above_age_threshold: 'ca125',
  ca125_below_age_threshold: 'ca125',
  psa_above_age_threshold: 'psa',
};

function* qualifierThings(question: QualifierQuestion, presentation: Presentation): Generator<AskedThing> {
  const finding = statementAsked(question, presentation)?.id ?? question.finding;
  for (const qualifier of question.qualifiers) if (qualifier !== 'unexplained') yield { kind: 'qualifier', finding, qualifier };
  if (question.either.length > 0) yield { kind: 'either', finding, either: question.either };
  if (question.longerThanWeeks !== undefined) yield { kind: 'weeks', finding, weeks: question.longerThanWeeks };
}

function* thingsIn(question: Question, presentation: Presentation): Generator<AskedThing> {
  if (question.ask === 'age') yield { kind: 'age' };
  else if (question.ask === 'organs') yield { kind: 'organs', organ: question.organ };
  else if (question.ask === 'child') return;
  else if (question.ask === 'judgement') yield { kind: 'judgement', finding: question.finding };
  else if (question.ask === 'qualifiers') yield* qualifierThings(question, presentation);
  else {
    const { finding, qualifiers, either } = question;
    const test = testFor[finding];
    if (test) yield { kind: 'result', test };
    else if (finding === 'seven_point_score_3_or_more') yield { kind: 'checklist' };
    else yield { kind: 'finding', finding, qualifiers, either };
  }
}

/** Questions that are one and the same to the GP: a finding is asked after once, whatever its qualifiers. */
function keyOf(thing: AskedThing): string {
  switch (thing.kind) {
    case 'finding':
      return `finding ${thing.finding}`;
    case 'qualifier':
      return `qualifier ${thing.finding} ${thing.qualifier}`;
    case 'either':
    case 'weeks':
    case 'judgement':
      return `${thing.kind} ${thing.finding}`;
    case 'result':
      return `result ${thing.test}`;
    default:
      return thing.kind;
  }
}

const withNumber = (ask: Ask, number: string): Ask => (ask.numbers.includes(number) ? ask : { ...ask, numbers: [...ask.numbers, number] });

interface Ranked extends Distance {
  thing: AskedThing;
  number: string;
}

/** A test that nobody has done yet is no question for the room. */
const isResult = ({ thing }: Ranked): boolean => thing.kind === 'finding' && entryOf(thing.finding).kind === 'test-result';

const mostTelling = (a: Ranked, b: Ranked): number => byDistance(a, b) || Number(isResult(a)) - Number(isResult(b));

/** What to ask, most telling first: fewest answers from something being met, then what is begun, then most urgent. */
export function asksFrom(assessment: Assessment): Ask[] {
  const ranked: Ranked[] = [];
  for (const verdict of assessment.possible) {
    const { number } = verdict.recommendation;
    for (const [question, distance] of questionsWithDistance(verdict)) {
      for (const thing of thingsIn(question, assessment.presentation)) ranked.push({ thing, number, ...distance });
    }
  }
  const asks = new Map<string, Ask>();
  for (const { thing, number } of ranked.sort(mostTelling)) {
    const key = keyOf(thing);
    const known = asks.get(key);
    asks.set(key, known ? withNumber(known, number) : { ...thing, key, numbers: [number] });
  }
  return [...asks.values()];
}
