import type { Recommendation } from '../engine/recommendation.ts';
import { recommendation } from './recommendation.ts';

/** NG12 1.16: the diagnostic process. */
export const diagnosticProcess: readonly Recommendation[] = [
  recommendation('1.16.1', {
    cancer: 'all',
    when: null,
    then: 'professional-development',
    strength: 'directive',
    shownAfter: 'practice',
    gist: 'Keep diagnostic skills sharp through education and peer review.',
  }),
  recommendation('1.16.2', {
    cancer: 'all',
    when: null,
    then: 'seek-specialist-advice',
    strength: 'not-graded-2005',
    shownAfter: 'any-action',
    gist: 'Talk to a specialist when unsure about a finding or whether to refer.',
    cautions: ['A [2005] recommendation: “consider” says nothing of strength.'],
  }),
  recommendation('1.16.3', {
    cancer: 'all',
    when: null,
    then: 'local-arrangements',
    strength: 'not-graded-2005',
    shownAfter: 'practice',
    gist: 'Have a specialist read letters of non-urgent referral, so that they can be upgraded.',
  }),
  recommendation('1.16.4', {
    cancer: 'all',
    when: null,
    then: 'local-arrangements',
    strength: 'not-graded-2005',
    shownAfter: 'practice',
    gist: 'Keep a maximum waiting time for non-urgent referrals that meets national targets.',
  }),
  recommendation('1.16.5', {
    cancer: 'all',
    when: null,
    then: 'local-arrangements',
    strength: 'not-graded-2005',
    shownAfter: 'practice',
    gist: 'Notice and follow up people who miss their appointment.',
  }),
  recommendation('1.16.6', {
    cancer: 'all',
    when: null,
    then: 'local-arrangements',
    strength: 'not-graded-2005',
    shownAfter: 'referral',
    gist: 'Put everything relevant into the referral and say whether it is urgent.',
  }),
  recommendation('1.16.7', {
    cancer: 'all',
    when: null,
    then: 'local-arrangements',
    strength: 'not-graded-2005',
    shownAfter: 'referral',
    gist: 'Use the local referral form where there is one.',
  }),
  recommendation('1.16.8', {
    cancer: 'all',
    when: null,
    then: 'refer-within-1-working-day',
    strength: 'not-graded-2005',
    shownAfter: 'referral',
    gist: 'Send the referral within 1 working day of deciding on it.',
  }),
];
