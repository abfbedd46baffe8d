import type { Assessment } from '../engine/assess.ts';
import { thresholdAt } from '../engine/bands.ts';
import { evaluate } from '../engine/evaluate.ts';
import { type Evidence, evidenceFrom } from '../engine/evidence.ts';
import type { Measurement } from '../engine/presentation.ts';
import { FALSE, TRUE, UNKNOWN } from '../engine/truth.ts';
import { emergencyIds, emergencyOf } from './emergencies.ts';

/** Something to say that is no recommendation met or possible. */
export interface Notice {
  kind: 'emergency' | 'caution' | 'no-match' | 'advice';
  text: string;
  /** The recommendation it is advice from. */
  number?: string;
}

export const noMatch = 'No NG12 criterion is met by what was entered. That does not exclude cancer.';

const needsCareInPregnancy = /X-ray|CT scan|CA125/;

const reading = ({ comparator, value }: Measurement): string => `${comparator === '=' ? '' : comparator}${value}`;

function cautionsFor({ presentation, met, ruleset: { thresholds } }: Assessment, evidence: Evidence): string[] {
  const { fit, ca125, psa } = presentation.results;
  const { years } = evidence;
  const cautions: string[] = [];
  for (const { recommendation } of met) {
    const exempt = recommendation.exempt?.some((criterion) => evaluate(criterion, evidence) === TRUE);
    if (exempt)
      cautions.push(
        `FIT is not needed before referral here (${recommendation.number}): a rectal mass, or an unexplained anal mass or ulcer, was entered.`,
      );
  }
  if (
    psa &&
    evidence.organs['male-reproductive-organs'] !== FALSE &&
    years !== undefined &&
    thresholdAt(thresholds.psa, years) === undefined
  ) {
    cautions.push(`PSA ${reading(psa)} at ${years}: ${thresholds.outside.psa}`);
  }
  if (ca125 && years !== undefined && thresholdAt(thresholds.ca125, years) === undefined) {
    cautions.push(`CA125 ${reading(ca125)} at ${years}: ${thresholds.outside.ca125}`);
  }
  if (fit && evidence.measured.get('fit_10_or_more') === UNKNOWN) {
    cautions.push(`FIT ${reading(fit)} does not say whether it reached ${thresholds.fit}.`);
  }
  const mayBePregnant = evidence.organs['female-reproductive-organs'] !== FALSE && (years === undefined || (years >= 12 && years <= 55));
  if (mayBePregnant && met.some(({ recommendation }) => needsCareInPregnancy.test(recommendation.investigation?.test ?? ''))) {
    cautions.push('If pregnant: NG12 does not mention pregnancy, so X-ray, CT and CA125 need judgement.');
  }
  if (evidence.said.has('absent_red_reflex') && evidence.said.has('new_onset_squint')) {
    cautions.push('Absent red reflex with a new squint: NICE’s guideline on suspected neurological conditions applies (1.12.2).');
  }
  return cautions;
}

/** What to say besides the recommendations: emergencies first, then cautions, then that nothing was met. */
export function noticesFor(assessment: Assessment): Notice[] {
  const evidence = evidenceFrom(assessment.presentation, assessment.ruleset.thresholds);
  const emergency = emergencyIds
    .filter((id) => {
      const { when } = emergencyOf(id);
      return assessment.presentation.emergencies?.includes(id) || (when && evaluate(when, evidence) === TRUE);
    })
    .map((id): Notice => ({ kind: 'emergency', text: emergencyOf(id).say }));
  const cautions = cautionsFor(assessment, evidence).map((text): Notice => ({ kind: 'caution', text }));
  const nothing: Notice[] = assessment.met.length === 0 ? [{ kind: 'no-match', text: noMatch }] : [];
  return [...emergency, ...cautions, ...nothing];
}
