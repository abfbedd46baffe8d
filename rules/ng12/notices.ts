import type { ActionId } from '../engine/actions.ts';
import type { Assessment } from '../engine/assess.ts';
import { thresholdAt } from '../engine/bands.ts';
import { evaluate } from '../engine/evaluate.ts';
import { type Evidence, evidenceFrom } from '../engine/evidence.ts';
import type { Measurement } from '../engine/presentation.ts';
import type { ShownAfter } from '../engine/recommendation.ts';
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

const after: Partial<Record<ActionId, readonly ShownAfter[]>> = {
  'immediate-specialist-assessment': ['cancer-referral', 'referral', 'any-action'],
  'very-urgent-referral-48h': ['cancer-referral', 'referral', 'any-action'],
  'very-urgent-investigation-48h': ['test', 'any-action'],
  'suspected-cancer-pathway-referral': ['cancer-referral', 'referral', 'any-action'],
  'suspected-cancer-pathway-referral-by-dentist': ['cancer-referral', 'referral', 'any-action'],
  'urgent-direct-access-investigation-2w': ['test', 'any-action'],
  'urgent-referral-to-dentist-2w': ['referral', 'any-action'],
  'assess-and-urgent-investigation-or-referral': ['referral', 'test', 'any-action'],
  'consider-referral-timeframe-not-stated': ['referral', 'any-action'],
  'direct-access-investigation-no-timescale': ['test', 'any-action'],
  'primary-care-test': ['test', 'any-action'],
  'safety-net-and-do-not-delay-referral': ['test', 'safety-netting', 'any-action'],
  'non-urgent-direct-access-investigation': ['test', 'any-action'],
  'non-urgent-referral': ['referral', 'any-action'],
  'assess-other-causes-and-advise-return': ['test', 'safety-netting', 'any-action'],
  signpost: ['safety-netting', 'any-action'],
};

/** When advice without a trigger of its own is shown, for an action. */
export const shownAfterAction = (action: ActionId): readonly ShownAfter[] => after[action] ?? [];

function situations({ met, possible, presentation }: Assessment): Set<ShownAfter | undefined> {
  const shown = new Set<ShownAfter | undefined>(met.flatMap(({ recommendation }) => shownAfterAction(recommendation.action)));
  const entered = presentation.findings.length > 0 || Object.keys(presentation.results).length > 0;
  if (met.length === 0 && entered) shown.add('safety-netting');
  // Nobody is told that the risk is low while a question is open.
  if (met.length === 0 && possible.length === 0 && entered) shown.add('reassurance');
  return shown;
}

/** Advice that goes with what was met: recommendations without a trigger of their own, and those on support and process. */
export function adviceFor(assessment: Assessment): Notice[] {
  const metNumbers = new Set<string>(assessment.met.map(({ recommendation }) => recommendation.number));
  const shown = situations(assessment);
  return assessment.ruleset.advice
    .filter(({ shownWith, shownAfter }) => (shownWith ? shownWith.some((number) => metNumbers.has(number)) : shown.has(shownAfter)))
    .map(({ number, gist }) => ({ kind: 'advice', text: gist, number }));
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
