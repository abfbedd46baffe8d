import type { Assessment, Verdict } from '../engine/assess.ts';
import { evaluate } from '../engine/evaluate.ts';
import { evidenceFrom } from '../engine/evidence.ts';
import type { Organ, Presentation, Statement } from '../engine/presentation.ts';
import type { Recommendation, RecommendationNumber } from '../engine/recommendation.ts';
import { TRUE } from '../engine/truth.ts';
import { entryOf, type FindingId } from '../findings/vocabulary.ts';
import { type EmergencyId, emergencyIds, emergencyOf } from '../ng12/emergencies.ts';
import { type Act, actOfAction, type Pace, paces } from './acts.ts';
import { adds } from './adds.ts';
import { askedAnswers } from './asked.ts';
import { type CautionSaid, cautionsFor } from './cautions-for.ts';
import { consequenceOf, doneOf } from './done.ts';
import { fromVerdicts } from './from-verdicts.ts';
import { type JudgementQuestion, judgementQuestion } from './judgement-question.ts';
import { type Lacking, lackingIn } from './lacking.ts';
import { metFindings } from './met-findings.ts';
import type { Missing } from './missing.ts';
import { notesFor } from './notes.ts';
import { mayReassure } from './reassurance.ts';

export type AnswerKind = 'emergency' | 'met' | 'if' | 'caution' | 'asked' | 'none';
export type Cancer = Recommendation['cancer'];

/** What an `if` or an `asked` answer asks. */
export type AnswerQuestion =
  | JudgementQuestion
  /** Read, but not certain enough to count. */
  | { ask: 'finding'; statement: Statement; words: string }
  | { ask: 'age'; words: string }
  | { ask: 'organs'; organ: Organ; words: string }
  | { ask: 'unread'; unread: readonly string[]; words: string };

/** One thing the panel says of this patient. */
export interface Answer {
  /** Stable while the same thing is said. */
  key: string;
  kind: AnswerKind;
  act: Act;
  pace: Pace;
  /** Sites, merged, in the order of urgency. */
  cancers: readonly Cancer[];
  recs: readonly RecommendationNumber[];
  /** For headings and traces; empty for an emergency, a caution and none. */
  verdicts: readonly Verdict[];
  /** In place of the act and the site, as the heading. */
  title?: string;
  /** One line: what follows, why nothing is settled, that NG12 sets no rule. */
  says?: string;
  /** What to ask or look for now. */
  look?: string;
  /** What a clinician should know before acting on it. */
  notes?: readonly string[];
  /** The test it asks for was done or is awaited, as "FIT 34": it does not come first. */
  done?: string;
  question?: AnswerQuestion;
  emergency?: EmergencyId;
  caution?: CautionSaid['caution'];
  /** Of none: an assessment without anything worrying, so that 1.14.5 may be said. */
  reassures?: boolean;
}

/** What was entered beside what counts. */
export interface Besides {
  /** What is only asked about: not certain, not settled, or suggested. */
  asked?: readonly Statement[];
  /** Words that look clinical and that nothing took. */
  unread?: readonly string[];
  /** Emergencies put away as not acute. */
  notAcute?: readonly EmergencyId[];
  /** Findings whose cause the GP found: they are not asked about any more. */
  explained?: ReadonlySet<FindingId>;
}

const isTest = ({ action }: Recommendation): boolean => actOfAction(action) === 'test';

/** CA125 from 40, ultrasound below. */
const isByAge = (test: string): boolean => /at 39 or under/.test(test);
const ultrasound = 'ultrasound of abdomen and pelvis';

const isPanelOfTests = (test: string): boolean => /[,;]/.test(test);

/** Where another recommendation names the test that this one leaves open, for the same cancer, the two are one answer. */
const isBesides = ({ action, strength, cancer, investigation }: Recommendation, host: Recommendation): boolean =>
  investigation !== undefined &&
  isPanelOfTests(investigation.test) &&
  host.investigation !== undefined &&
  !isPanelOfTests(host.investigation.test) &&
  host.action === action &&
  host.strength === strength &&
  host.cancer === cancer;

/** At 39 or under the test that these leave open is the ultrasound of the recommendation for that age. */
const isUnder40 = ({ cancer, investigation }: Recommendation, host: Recommendation): boolean =>
  investigation !== undefined && isByAge(investigation.test) && host.cancer === cancer && host.population.ages?.upTo === 39 && isTest(host);

/** Recommendations of one act, strength and test, whatever the site. */
function keyOf({ recommendation }: Verdict, all: readonly Verdict[]): string {
  const host =
    all.find((other) => isBesides(recommendation, other.recommendation) || isUnder40(recommendation, other.recommendation))
      ?.recommendation ?? recommendation;
  return `${host.action} ${host.strength} ${host.investigation?.test ?? ''}`;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, [Item, ...Item[]]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

const emergencyAnswers = ({ presentation, ruleset }: Assessment, notAcute: readonly EmergencyId[]): Answer[] => {
  const evidence = evidenceFrom(presentation, ruleset.thresholds);
  return emergencyIds
    .filter((id) => {
      const { when } = emergencyOf(id);
      return !notAcute.includes(id) && (presentation.emergencies?.includes(id) || (when && evaluate(when, evidence) === TRUE));
    })
    .map((id) => ({
      key: `emergency ${id}`,
      kind: 'emergency',
      act: 'call',
      pace: 'now',
      cancers: [],
      recs: [],
      verdicts: [],
      emergency: id,
      says: emergencyOf(id).say,
    }));
};

const underForty = { title: 'Ultrasound of abdomen and pelvis: ovary', says: 'CA125 alone decides nothing under 40 (1.5.6).' };

/** The answer with what is known of its test, and what to know before acting on it. */
function withTest(answer: Answer, assessment: Assessment): Answer {
  const asked = answer.act === 'test' ? answer.verdicts[0]?.recommendation.investigation?.test : undefined;
  const { age } = assessment.presentation;
  const isYoung = asked !== undefined && isByAge(asked) && age !== undefined && age < 40;
  const test = isYoung ? ultrasound : asked;
  const done = test === undefined ? undefined : doneOf(test, assessment);
  const notes = notesFor(answer.verdicts, assessment);
  const [lead] = answer.verdicts;
  const consequence = lead && consequenceOf(lead.recommendation.action, assessment);
  const noted = { ...answer, ...(notes.length > 0 && { notes }), ...consequence, ...(isYoung && underForty) };
  if (!done) return noted;
  const { words, leaves } = done;
  if (leaves === undefined) return { ...noted, pace: 'other', done: words };
  const review = { ...noted, act: 'review', pace: 'other', title: words, says: leaves } as const;
  // Nothing is met: the result alone stands, with what it leaves open.
  return answer.kind === 'if' ? { ...review, kind: 'caution', recs: ['1.15.1'] } : review;
}

function metAnswers(assessment: Assessment): Answer[] {
  const { met } = assessment;
  const answers = grouped(met, (verdict) => keyOf(verdict, met)).map(([key, verdicts]): Answer => {
    // What names the test leads.
    const lead = verdicts.find(({ recommendation }) => !isPanelOfTests(recommendation.investigation?.test ?? '')) ?? verdicts[0];
    return withTest({ key: `met ${key}`, kind: 'met', ...fromVerdicts([lead, ...verdicts.filter((other) => other !== lead)]) }, assessment);
  });
  // What a test leaves open gives way to what NG12 says of its result.
  const settles = ({ act, cancers, done }: Answer, other: Answer): boolean =>
    act !== 'test' && done === undefined && cancers.some((cancer) => other.cancers.includes(cancer));
  return answers.map((answer) =>
    answer.title !== undefined &&
    answer.verdicts.some(({ recommendation }) => isTest(recommendation)) &&
    answers.some((other) => other !== answer && settles(other, answer))
      ? { ...answer, done: answer.title }
      : answer,
  );
}

const asksOf = ({ lacks }: Missing): string =>
  lacks
    .map(({ finding, qualifiers, either, longerThanWeeks = '' }) => `${finding}[${qualifiers}|${either}${longerThanWeeks}]`)
    .sort()
    .join(' ');

function ifAnswers(lacking: readonly Lacking[], met: readonly Answer[], assessment: Assessment): Answer[] {
  const judged = lacking.filter(({ missing }) => !missing.age && !missing.organ);
  const all = judged.map(({ verdict }) => verdict);
  const answers = grouped(judged, ({ verdict, missing }) => `${keyOf(verdict, all)} ${asksOf(missing)}`).map(([key, group]): Answer => {
    const [{ verdict, missing }, ...others] = group;
    const question = judgementQuestion(missing.lacks);
    return withTest(
      { key: `if ${key}`, kind: 'if', ...fromVerdicts([verdict, ...others.map((other) => other.verdict)]), question },
      assessment,
    );
  });
  const kept: Answer[] = [];
  for (const answer of inOrder(answers)) if (answer.done === undefined && adds(answer, [...met, ...kept])) kept.push(answer);
  return kept;
}

const kindOrder: readonly AnswerKind[] = ['emergency', 'met', 'if', 'caution', 'asked', 'none'];
const isRest = (kind: AnswerKind): boolean => kind === 'caution' || kind === 'asked' || kind === 'none';

/** A result or a report that names a cancer comes before what symptoms say at the same pace. */
const byResult = ({ verdicts: [lead] }: Answer): number =>
  lead && metFindings(lead.trace).some(({ finding }) => entryOf(finding).kind === 'test-result') ? 0 : 1;

/** Emergencies; then by pace, met before `if`, tests that were done last; then cautions, what is asked, none. What is alike keeps its place. */
function inOrder(answers: readonly Answer[]): Answer[] {
  const kindPlace = ({ kind }: Answer): number => kindOrder.indexOf(kind);
  const group = ({ kind }: Answer): number => (kind === 'emergency' ? 0 : isRest(kind) ? 2 : 1);
  return answers.toSorted((a, b) => {
    const apart = group(a) - group(b);
    if (apart !== 0) return apart;
    return group(a) === 1
      ? Number(a.done !== undefined) - Number(b.done !== undefined) ||
          paces.indexOf(a.pace) - paces.indexOf(b.pace) ||
          byResult(a) - byResult(b) ||
          kindPlace(a) - kindPlace(b)
      : kindPlace(a) - kindPlace(b) || paces.indexOf(a.pace) - paces.indexOf(b.pace);
  });
}

const cautionAnswers = (assessment: Assessment): Answer[] =>
  cautionsFor(assessment).map(({ caution, title, says }) => {
    const { id, act, pace, look, about, recs = [], asks = [] } = caution;
    // What it would ask after is there already.
    const isThere = asks.some((emergency) => assessment.presentation.emergencies?.includes(emergency));
    const cancers = about.map(({ cancer }) => cancer);
    return {
      key: `caution ${id}`,
      kind: 'caution',
      act,
      pace,
      cancers,
      recs,
      verdicts: [],
      title,
      says,
      ...(look && !isThere && { look }),
      caution,
    };
  });

const isEntered = ({ findings, absent, results, emergencies = [] }: Presentation): boolean =>
  findings.length + absent.length + Object.keys(results).length + emergencies.length > 0;

/** All that it lacks is of findings with a known cause. */
const isOfExplained = ({ lacks }: Missing, explained: ReadonlySet<FindingId> = new Set()): boolean =>
  lacks.length > 0 && lacks.every(({ finding }) => explained.has(finding));

/** That nothing is met: of someone of whom nothing was entered, too, where an answer is wanted. */
export const noAnswer: Answer = {
  key: 'none',
  kind: 'none',
  act: 'none',
  pace: 'other',
  cancers: [],
  recs: [],
  verdicts: [],
  reassures: false,
};

/** What to say of a patient, in the order of the panel. Empty where nothing was entered. */
export function answersFor(assessment: Assessment, besides: Besides = {}): Answer[] {
  const emergency = emergencyAnswers(assessment, besides.notAcute ?? []);
  const met = metAnswers(assessment);
  const lacking = lackingIn(assessment).filter(({ missing }) => !isOfExplained(missing, besides.explained));
  const judged = ifAnswers(lacking, met, assessment);
  const before = [...emergency, ...met, ...judged, ...cautionAnswers(assessment)];
  const all = inOrder([...before, ...askedAnswers(assessment, lacking, before, besides)]);
  if (all.length > 0 || !isEntered(assessment.presentation)) return all;
  const { asked = [], unread = [] } = besides;
  const reassures = mayReassure(assessment, asked.length + unread.length > 0);
  // A symptom that meets nothing is for a review.
  return [{ ...noAnswer, act: 'review', recs: ['1.15.2'], reassures }];
}
