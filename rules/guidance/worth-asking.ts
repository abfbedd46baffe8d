import { actionIds } from '../engine/actions.ts';
import { type Assessment, assess, type Verdict } from '../engine/assess.ts';
import type { Presentation, Statement } from '../engine/presentation.ts';
import { entryOf, type FindingId } from '../findings/vocabulary.ts';
import { type EmergencyId, emergencyOf } from '../ng12/emergencies.ts';
import { paces } from './acts.ts';
import { adds } from './adds.ts';
import type { Answer, Cancer } from './answers.ts';
import { doneOf } from './done.ts';
import { fromVerdicts } from './from-verdicts.ts';
import { headingOf } from './heading.ts';
import { lackingIn } from './lacking.ts';
import { redFlagsBeside } from './red-flags.ts';

/** A question that a GP can put now, with what a yes would change. */
export interface WorthAsking {
  key: string;
  /** What a yes says is there. */
  yes: { finding: FindingId } | { emergency: EmergencyId };
  words: string;
  /** "would add Refer: pancreas". */
  would: string;
}

/** More questions than these in view are noise. */
const most = 3;
const childUpTo = 15;

const askable = new Set(['symptom', 'sign', 'risk-factor', 'history']);
const isRisk = ({ id }: Statement): boolean => entryOf(id).kind === 'risk-factor';
const isChild = ({ age }: Presentation): boolean => age !== undefined && Math.floor(age) <= childUpTo;

interface Candidate {
  id: FindingId;
  isFlag: boolean;
}

/** Red flags, then, of adults, what a recommendation asks beside what is there. */
function candidates({ presentation, possible }: Assessment, asked: readonly FindingId[]): Candidate[] {
  const { findings, absent, named = [] } = presentation;
  const there = new Set<string>([...findings.map(({ id }) => id), ...asked, ...named]);
  const flags = redFlagsBeside(there, isChild(presentation));
  const others = isChild(presentation)
    ? []
    : possible.flatMap(({ questions }) => questions.flatMap((question) => (question.ask === 'finding' ? [question.finding] : [])));
  return [...new Set([...flags, ...others])]
    .filter((id) => !there.has(id) && !absent.includes(id) && askable.has(entryOf(id).kind))
    .map((id) => ({ id, isFlag: flags.includes(id) }));
}

/** What is met, or a judgement away from it. */
const saidOf = (assessment: Assessment): Verdict[] => [
  ...assessment.met,
  ...lackingIn(assessment).flatMap(({ verdict, missing }) => (missing.age || missing.organ ? [] : [verdict])),
];

const numbersOf = (verdicts: readonly Verdict[]): Set<string> => new Set(verdicts.map(({ recommendation }) => recommendation.number));

const urgency = ({ recommendation: { action } }: Verdict): number => actionIds.indexOf(action);

/** Whether it is sooner than all that is met for the same cancer. */
function isSooner(verdict: Verdict, { met }: Assessment): boolean {
  const same = met.filter(({ recommendation }) => recommendation.cancer === verdict.recommendation.cancer);
  return same.length > 0 && same.every((each) => urgency(verdict) < urgency(each));
}

/**
 * What a yes would add: by a red flag, also that what waits for a judgement is met; else what it adds together with a symptom that is
 * there, or sooner than what is met for the same cancer.
 */
function addedBy({ id, isFlag }: Candidate, assessment: Assessment, now: readonly Verdict[]): Verdict[] {
  const { presentation, ruleset, met } = assessment;
  const statement: Statement = { id, qualifiers: [] };
  const after = assess(ruleset, { ...presentation, findings: [...presentation.findings, statement] });
  const known = numbersOf(isFlag ? met : now);
  const waiting = numbersOf(now);
  const settled = numbersOf(after.met);
  const risks = presentation.findings.filter(isRisk);
  const alone = numbersOf(saidOf(assess(ruleset, { ...presentation, findings: [...risks, statement], results: {} })));
  return saidOf(after).filter((verdict) => {
    const { number, investigation } = verdict.recommendation;
    if (known.has(number) || (waiting.has(number) && !settled.has(number))) return false;
    if (investigation && doneOf(investigation.test, assessment)) return false;
    return isFlag || !alone.has(number) || isSooner(verdict, assessment);
  });
}

const emergencyWords: { readonly [id in EmergencyId]?: string } = { 'cord-compression': 'Back pain, leg weakness?' };

function ofCautions(answers: readonly Answer[], { emergencies = [] }: Presentation): WorthAsking[] {
  const ids = [...new Set(answers.flatMap(({ caution }) => caution?.asks ?? []))].filter((id) => !emergencies.includes(id));
  return ids.map((id) => ({
    key: `ask ${id}`,
    yes: { emergency: id },
    words: emergencyWords[id] ?? `${emergencyOf(id).title}?`,
    would: 'would be an emergency',
  }));
}

/** What is worth asking now, most urgent first; nothing while an emergency stands. */
export function worthAsking(assessment: Assessment, answers: readonly Answer[]): WorthAsking[] {
  if (answers.some(({ kind }) => kind === 'emergency')) return [];
  const said = answers.filter(({ kind }) => kind === 'met' || kind === 'if');
  const now = said.flatMap(({ verdicts }) => verdicts);
  const unsure = answers.flatMap(({ question }) => (question?.ask === 'finding' ? [question.statement.id] : []));
  const asked = candidates(assessment, unsure).flatMap((candidate): (Candidate & { answer: Answer })[] => {
    const [first, ...others] = addedBy(candidate, assessment, now).sort((a, b) => urgency(a) - urgency(b));
    if (!first) return [];
    const answer: Answer = {
      key: `ask ${candidate.id}`,
      kind: 'asked',
      ...fromVerdicts([first, ...others.filter((each) => urgency(each) === urgency(first))]),
    };
    return adds(answer, candidate.isFlag ? said.filter(({ kind }) => kind === 'met') : said) || isSooner(first, assessment)
      ? [{ ...candidate, answer }]
      : [];
  });
  // Whether someone ever smoked says more than one more symptom.
  const ranked = asked.sort(
    (a, b) =>
      paces.indexOf(a.answer.pace) - paces.indexOf(b.answer.pace) || Number(b.id === 'ever_smoked') - Number(a.id === 'ever_smoked'),
  );
  const first: typeof ranked = [];
  // One question for each thing that it would open; another red flag of the same thing where there is room.
  const others = ranked.filter((each) => {
    const isOpened = (cancer: Cancer): boolean =>
      first.some(({ answer }) => answer.pace === each.answer.pace && answer.cancers.includes(cancer));
    const isSame = each.answer.cancers.every(isOpened);
    if (!isSame) first.push(each);
    return isSame && each.isFlag;
  });
  const byPace = [...first, ...others].toSorted((a, b) => paces.indexOf(a.answer.pace) - paces.indexOf(b.answer.pace));
  const worth = byPace.map(({ answer, id }) => ({
    key: answer.key,
    yes: { finding: id },
    words: `${entryOf(id).label}?`,
    would: `would add ${headingOf({ ...answer, kind: 'met' })}`,
  }));
  return [...ofCautions(answers, assessment.presentation), ...worth].slice(0, most);
}
