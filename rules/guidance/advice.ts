import type { ActionId } from '../engine/actions.ts';
import type { Assessment } from '../engine/assess.ts';
import type { RecommendationNumber, ShownAfter } from '../engine/recommendation.ts';
import type { Answer } from './answers.ts';

/** A recommendation that nothing about the patient triggers. */
export interface Advice {
  number: RecommendationNumber;
  text: string;
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

function situations({ met, presentation }: Assessment, answers: readonly Answer[]): Set<ShownAfter | undefined> {
  const shown = new Set<ShownAfter | undefined>(met.flatMap(({ recommendation }) => shownAfterAction(recommendation.action)));
  // A review is for whoever meets nothing, unless a referral or a test is one judgement away.
  const isEntered = presentation.findings.length + Object.keys(presentation.results).length > 0;
  if (met.length === 0 && isEntered && !answers.some(({ kind }) => kind === 'if')) shown.add('safety-netting');
  if (answers.some(({ reassures }) => reassures)) shown.add('reassurance');
  return shown;
}

/** Advice that goes with what is said: recommendations without a trigger of their own, and those on support and process. */
export function adviceFor(assessment: Assessment, answers: readonly Answer[]): Advice[] {
  const metNumbers = new Set<string>(assessment.met.map(({ recommendation }) => recommendation.number));
  const shown = situations(assessment, answers);
  return assessment.ruleset.advice
    .filter(({ shownWith, shownAfter }) => (shownWith ? shownWith.some((number) => metNumbers.has(number)) : shown.has(shownAfter)))
    .map(({ number, gist }) => ({ text: gist, number }));
}
