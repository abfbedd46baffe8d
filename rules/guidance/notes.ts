import type { Assessment, Verdict } from '../engine/assess.ts';
import { evaluate } from '../engine/evaluate.ts';
import { evidenceFrom } from '../engine/evidence.ts';
import { FALSE, TRUE } from '../engine/truth.ts';
import { actOfAction, paceOfAction } from './acts.ts';

const imaging = /X-ray|\bCT\b/;
const childbearing = { from: 12, upTo: 55 };
const childUpTo = 15;

/** What a clinician should know before acting on these recommendations, of this patient. */
export function notesFor(verdicts: readonly Verdict[], { presentation, ruleset }: Assessment): string[] {
  const evidence = evidenceFrom(presentation, ruleset.thresholds);
  const { years } = evidence;
  const recommendations = verdicts.map(({ recommendation }) => recommendation);
  const notes: string[] = [];
  for (const { number, exempt = [] } of recommendations)
    if (exempt.some((criterion) => evaluate(criterion, evidence) === TRUE))
      notes.push(`FIT is not needed before referral here (${number}): a rectal mass, or an unexplained anal mass or ulcer, was entered.`);
  const mayBePregnant =
    evidence.organs['female-reproductive-organs'] !== FALSE &&
    (years === undefined || (years >= childbearing.from && years <= childbearing.upTo));
  if (mayBePregnant && recommendations.some(({ investigation }) => imaging.test(investigation?.test ?? '')))
    notes.push('If pregnant: NG12 does not mention pregnancy, so X-ray and CT need judgement.');
  if (recommendations.some(({ cancer }) => cancer === 'retinoblastoma') && evidence.said.has('new_onset_squint'))
    notes.push('Absent red reflex with a new squint: NICE’s guideline on suspected neurological conditions applies (1.12.2).');
  const isReferral = recommendations.some(
    ({ action }) => ['refer', 'admit'].includes(actOfAction(action)) && paceOfAction(action) !== 'other',
  );
  if (years !== undefined && years <= childUpTo && isReferral) notes.push('Under 16: telephone paediatrics.');
  return notes;
}
