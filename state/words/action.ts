import { type ActionId, actionOf } from '../../rules/engine/actions.ts';
import type { Recommendation, Strength } from '../../rules/engine/recommendation.ts';
import { capital, within } from './labels.ts';

const considered: { readonly [action in ActionId]?: string } = {
  'immediate-specialist-assessment': 'Consider immediate specialist assessment',
  'very-urgent-referral-48h': 'Consider a very urgent referral',
  'suspected-cancer-pathway-referral': 'Consider referral: suspected cancer pathway',
  'suspected-cancer-pathway-referral-by-dentist': 'Consider referral by the dentist: suspected cancer pathway',
  'urgent-referral-to-dentist-2w': 'Consider an urgent referral to a dentist',
  'assess-and-urgent-investigation-or-referral': 'Consider an assessment, then an urgent test or referral',
  'consider-referral-timeframe-not-stated': 'Consider referral',
  'non-urgent-referral': 'Consider a non-urgent referral',
};

const pace: { readonly [action in ActionId]?: string } = {
  'very-urgent-investigation-48h': 'a very urgent ',
  'urgent-direct-access-investigation-2w': 'an urgent ',
  'non-urgent-direct-access-investigation': 'a non-urgent ',
  'primary-care-test': '',
};

/** Several tests in one: named below the heading instead of in it. */
export const isPanelOfTests = (test: string): boolean => /[,;]/.test(test);

/** A cancer as it is called: "lung cancer", "sarcoma". */
export const cancerName = (cancer: string): string => (/oma\b|tumour|leukaemia|cancer/.test(cancer) ? cancer : `${cancer} cancer`);

function testHeading({ action, strength, investigation, cancer }: Recommendation): string | undefined {
  const before = pace[action];
  if (before === undefined || !investigation) return undefined;
  const verb = strength === 'consider' ? 'Consider' : 'Offer';
  const tests = isPanelOfTests(investigation.test) ? `tests for ${cancerName(within(cancer))}` : investigation.test;
  return `${verb} ${before}${tests}`;
}

/** The heading of a card: the action with the verb of its strength, and the test by name. */
export function heading(recommendation: Recommendation): string {
  const { action, strength } = recommendation;
  const { label } = actionOf(action);
  return testHeading(recommendation) ?? (strength === 'consider' ? (considered[action] ?? `Consider: ${within(label)}`) : label);
}

/** How strong a recommendation is, as its tag says it. */
export const strengthWords: Readonly<Record<Strength, string>> = {
  offer: 'Recommended',
  consider: 'Consider',
  directive: 'Guidance',
  'not-graded-2005': 'Guidance',
  information: 'Information',
};

/** Cancers on one line, each once. */
export function cancersLine(recommendations: readonly Recommendation[]): string {
  const names = [...new Set(recommendations.map(({ cancer }) => cancer))];
  return capital(names.join(', '));
}

export type Tone = 'red' | 'orange' | 'blue';

/** The colour that goes with the words; never alone. */
export function toneOf({ action, strength }: Recommendation): Tone {
  const { timeframe } = actionOf(action);
  if (timeframe === 'immediate' || timeframe === '48h') return 'red';
  const urgent = timeframe === '28d-standard' || timeframe === '2w' || timeframe === '2w-or-28d';
  return urgent && strength !== 'consider' ? 'orange' : 'blue';
}
