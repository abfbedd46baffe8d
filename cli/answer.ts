import { type ActionId, actionOf, type Timeframe } from '../rules/engine/actions.ts';
import { type Assessment, assess } from '../rules/engine/assess.ts';
import type { Measurement, Organ, Presentation, Sex, Statement } from '../rules/engine/presentation.ts';
import { needOf } from '../rules/engine/questions.ts';
import type { EditionDate, RecommendationNumber, Strength } from '../rules/engine/recommendation.ts';
import type { Ruleset } from '../rules/engine/ruleset.ts';
import type { QualifierId } from '../rules/findings/qualifiers.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import { adviceFor } from '../rules/guidance/advice.ts';
import { type AnswerKind, answersFor, noAnswer, type Answer as Said } from '../rules/guidance/answers.ts';
import { headingOf } from '../rules/guidance/heading.ts';
import { presentationOf } from '../rules/reading/presentation-of.ts';
import { recognise } from '../rules/reading/read.ts';
import { type Assertion, isOnlyAsked, type Recognition, type Span } from '../rules/reading/recognition.ts';
import { readDay } from './day.ts';
import { InputError } from './input-error.ts';
import { readId, readPresentation } from './read-presentation.ts';

/** What was asked, with the assessment it led to. */
export interface Matched {
  id: string | undefined;
  assessment: Assessment;
  asked: Asked;
  /** What is only asked, as statements. */
  statements: readonly Statement[];
  notices: readonly string[];
}

/** What is only asked, each with where it stood. */
interface Asked {
  uncertain: readonly Asking[];
  unsettled: readonly Asking[];
  suggested: readonly Asking[];
  unread: readonly { text: string; at: readonly [number, number] }[];
}

interface Asking {
  id: FindingId;
  at: readonly [number, number];
}

const nothingAsked: Asked = { uncertain: [], unsettled: [], suggested: [], unread: [] };

/** The answer in the form of the contract. */
export interface Answer {
  id?: string;
  edition: EditionDate;
  recognised: Recognised;
  met: readonly { rec: string; cancer: string; action: ActionId; strength: Strength; timeframe: Timeframe }[];
  possible: readonly { rec: string; needs: readonly string[] }[];
  /** What the panel shows, in its order. */
  answers: readonly AnswerRow[];
  emergencies: readonly string[];
  /** What stands out, or should be known first: of cautions, of what is met, and of the text itself. */
  cautions: readonly string[];
  advice: readonly string[];
}

interface AnswerRow {
  kind: AnswerKind;
  act: string;
  /** As the panel heads it. */
  heading: string;
  recs: readonly RecommendationNumber[];
  cancers: readonly string[];
  /** The test it asks for was done, or is awaited. */
  done?: string;
  question?: string;
}

interface Recognised extends Asked {
  age?: number;
  sex: Sex;
  organs?: readonly Organ[];
  present: readonly { id: FindingId; qualifiers: readonly QualifierId[]; denied?: readonly QualifierId[]; durationWeeks?: number }[];
  absent: readonly FindingId[];
  results: Readonly<Record<string, number | string>>;
}

const plain = ({ comparator, value }: Measurement): number | string => (comparator === '=' ? value : `${comparator}${value}`);

function recognisedFrom({ age, sex, organs, findings, absent, results }: Presentation, asked: Asked): Recognised {
  return {
    ...(age !== undefined && { age }),
    sex,
    ...(organs && { organs }),
    present: findings.map(({ id, qualifiers, denied, durationWeeks }) => ({
      id,
      qualifiers,
      ...(denied && { denied }),
      ...(durationWeeks !== undefined && { durationWeeks: Math.round(durationWeeks * 100) / 100 }),
    })),
    absent,
    results: Object.fromEntries(Object.entries(results).map(([test, value]) => [test, plain(value)])),
    ...asked,
  };
}

const place = ({ start, end }: Span): readonly [number, number] => [start, end];

function askedIn({ mentions, unread }: Recognition, text: string): Asked {
  const as = (wanted: Assertion): Asking[] =>
    mentions
      .filter(({ assertion }) => assertion === wanted)
      .map(({ id, at: [first = { start: 0, end: 0 }] }) => ({ id, at: place(first) }));
  return {
    uncertain: as('uncertain'),
    unsettled: as('unsettled'),
    suggested: as('suggested'),
    unread: unread.map((span) => ({ text: text.slice(span.start, span.end), at: place(span) })),
  };
}

const rowOf = (answer: Said): AnswerRow => ({
  kind: answer.kind,
  act: answer.act,
  heading: headingOf(answer),
  recs: answer.recs,
  cancers: answer.cancers,
  ...(answer.done && { done: answer.done }),
  ...(answer.question && { question: answer.question.words }),
});

/** How a text or a presentation is to be read. */
export interface MatchOptions {
  /** The day by which dated text is read; without it no entry is old. */
  today?: string;
  /** Grants "unexplained" to what is present, as the panel's Yes does. */
  unexplained?: boolean;
}

/** "Unexplained" for every finding of which the text does not say otherwise. */
const granted = (presentation: Presentation): Presentation => ({
  ...presentation,
  findings: presentation.findings.map((finding) =>
    finding.denied?.includes('unexplained') || finding.qualifiers.includes('unexplained')
      ? finding
      : { ...finding, qualifiers: [...finding.qualifiers, 'unexplained'] },
  ),
});

/** Checks a typed text against an edition. */
export function matchText(ruleset: Ruleset, text: string, { today, unexplained }: MatchOptions, id?: string): Matched {
  const recognition = recognise(text, today === undefined ? {} : { today });
  const presentation = presentationOf(recognition);
  return {
    id,
    assessment: assess(ruleset, unexplained ? granted(presentation) : presentation),
    asked: askedIn(recognition, text),
    statements: recognition.mentions.filter(({ assertion }) => isOnlyAsked(assertion)),
    notices: recognition.notices,
  };
}

/** What a line of a batch asks for itself; what it leaves open is as the command was given. Throws InputError. */
function optionsOf({ today, unexplained }: { today?: unknown; unexplained?: unknown }, given: MatchOptions): MatchOptions {
  if (unexplained !== undefined && typeof unexplained !== 'boolean') throw new InputError('unexplained is not true or false');
  const day = today === undefined ? given.today : readDay(today);
  return { ...(day !== undefined && { today: day }), unexplained: unexplained ?? given.unexplained ?? false };
}

/** Checks a presentation, or `{"text"}`, in the form of the contract, against an edition. Throws InputError. */
export function matchInput(ruleset: Ruleset, input: unknown, given: MatchOptions = {}): Matched {
  const id = readId(input);
  const { today, unexplained, ...own } = input as Record<string, unknown>;
  const options = optionsOf({ today, unexplained }, given);
  if ('text' in own) {
    const { text, id: _, ...rest } = own;
    if (typeof text !== 'string') throw new InputError('text is not a string');
    const [extra] = Object.keys(rest);
    if (extra !== undefined) throw new InputError(`"${extra}" does not go with "text"`);
    return matchText(ruleset, text, options, id);
  }
  const presentation = readPresentation(own);
  return {
    id,
    assessment: assess(ruleset, options.unexplained ? granted(presentation) : presentation),
    asked: nothingAsked,
    statements: [],
    notices: [],
  };
}

/** What is said, in the order of the panel. */
export function saidOf({ assessment, asked, statements }: Matched): Said[] {
  const answers = answersFor(assessment, { asked: statements, unread: asked.unread.map(({ text }) => text) });
  return answers.length > 0 ? answers : [noAnswer];
}

/** What stands out, with what to look for, in one line. */
const cautionLine = ({ title, says, look }: Said): string => [`${title}: ${says}`, look].filter(Boolean).join(' ');

/** The answer as the contract has it. */
export function answerOf(matched: Matched): Answer {
  const { id, assessment, asked, notices } = matched;
  const answers = saidOf(matched);
  const ofKind = (kind: AnswerKind): Said[] => answers.filter((each) => each.kind === kind);
  return {
    ...(id !== undefined && { id }),
    edition: assessment.edition,
    recognised: recognisedFrom(assessment.presentation, asked),
    met: assessment.met.map(({ recommendation: { number, cancer, action, strength } }) => ({
      rec: number,
      cancer,
      action,
      strength,
      timeframe: actionOf(action).timeframe,
    })),
    possible: assessment.possible.map((verdict) => ({ rec: verdict.recommendation.number, needs: verdict.questions.map(needOf) })),
    answers: answers.map(rowOf),
    emergencies: ofKind('emergency').map(({ says = '' }) => says),
    cautions: [...new Set([...ofKind('caution').map(cautionLine), ...answers.flatMap((each) => each.notes ?? []), ...notices])],
    advice: adviceFor(assessment, answers).map(({ number, text }) => `${number}: ${text}`),
  };
}
