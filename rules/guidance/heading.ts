import { actionOf } from '../engine/actions.ts';
import { emergencyOf } from '../ng12/emergencies.ts';
import type { Answer } from './answers.ts';
import { siteNames } from './site-names.ts';

const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const soon: { readonly [timeframe: string]: string } = { '48h': ' within 48 hours', '2w': ' within 2 weeks', routine: ', non-urgent' };

/** Short names of tests that are lists in NG12. */
const testNames: readonly [RegExp, string][] = [
  [/^CA125|^serum CA125/, 'CA125'],
  [/FIT/, 'FIT'],
  [/^PSA/, 'PSA and prostate examination'],
  [/electrophoresis/, 'Blood tests'],
];

const testName = (test: string): string => testNames.find(([pattern]) => pattern.test(test))?.[1] ?? capital(test);

function metHeading({ act, cancers, verdicts: [lead] }: Answer): string {
  const sites = siteNames(cancers);
  if (!lead) return '';
  const { action, investigation } = lead.recommendation;
  const { label, timeframe } = actionOf(action);
  const pace = soon[timeframe] ?? '';
  if (action === 'urgent-referral-to-dentist-2w') return `Refer to a dentist${pace}: ${sites}`;
  if (action === 'suspected-cancer-pathway-referral-by-dentist') return `Dentist refers: ${sites}`;
  if (action === 'assess-and-urgent-investigation-or-referral') return `Assess, then urgent test or referral: ${sites}`;
  if (act === 'refer') return `Refer${pace}: ${sites}`;
  if (act === 'admit') return `Specialist assessment within hours: ${sites}`;
  if (act === 'test' && investigation) return `${testName(investigation.test)}${pace}: ${sites}`;
  return `${label}: ${sites}`;
}

/** The heading of an answer: the act and the site. */
export function headingOf(answer: Answer): string {
  const { kind, question, emergency, title } = answer;
  if (title) return title;
  if (emergency) return emergencyOf(emergency).title;
  if (kind === 'none') return 'No NG12 criterion is met';
  if (kind === 'asked') return question?.words ?? '';
  return metHeading(answer);
}
