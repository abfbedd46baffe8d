import type { FindingEntry } from '../entry.ts';

/** Tests with a number in NG12. */
export const bandedTests = {
  fit_not_returned: {
    label: 'FIT sample not returned',
    kind: 'history',
    synonyms: ['FIT not done', 'FIT not returned', 'no FIT sample'],
  },
  fit_10_or_more: {
    label: 'FIT 10 or more',
    kind: 'test-result',
    synonyms: ['FIT positive', 'FIT >=10', 'qFIT raised', 'fHb raised'],
  },
  fit_below_10: {
    label: 'FIT below 10',
    kind: 'test-result',
    synonyms: ['FIT negative', 'FIT <10', 'fHb undetectable'],
  },
  ca125_at_or_above_age_threshold: {
    label: 'CA125 at or above the threshold for age',
    kind: 'test-result',
    synonyms: ['raised CA125'],
  },
  ca125_below_age_threshold: {
    label: 'CA125 below the threshold for age',
    kind: 'test-result',
    synonyms: ['CA125 normal', 'low CA125'],
  },
  psa_above_age_threshold: {
    label: 'PSA above the threshold for age',
    kind: 'test-result',
    synonyms: ['raised PSA'],
  },
} as const satisfies Record<string, FindingEntry>;
