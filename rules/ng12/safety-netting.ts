import { type Form, recommendation } from './recommendation.ts';

/** NG12 1.15: safety netting. */
export const safetyNetting: readonly Form[] = [
  recommendation('1.15.1', {
    cancer: 'all',
    when: null,
    then: 'safety-net-review-results',
    strength: 'directive',
    shownAfter: 'test',
    gist: 'Whoever asked for a test reviews and acts on it, or hands that over expressly; chest X-rays and stool tests can be falsely negative.',
  }),
  recommendation('1.15.2', {
    cancer: 'all',
    when: null,
    then: 'safety-net-review',
    strength: 'consider',
    shownAfter: 'safety-netting',
    gist: 'For a symptom that raises risk but meets no criterion, think of a review, planned or started by the patient.',
  }),
];
