import { rcgp } from './further-learning.ts';
import { type Snippet, snippet } from './snippet.ts';

const further = [rcgp.earlyDiagnosis];

export const nonSiteSpecific: readonly Snippet[] = [
  snippet('weight-loss-any-cancer', {
    recommendations: ['1.13.2'],
    text: 'From 60, and unexplained: over 5% of body weight in 6 months. Weigh the person and find an old weight. Short of that age or that loss, weight loss with other symptoms still counts in other rules: ask about them.',
    further,
  }),
  snippet('appetite-loss-any-cancer', {
    recommendations: ['1.13.3'],
    text: 'Unexplained loss of appetite is enough in any adult, and NG12 says to offer, not to consider. Look for a pointer to a site; then choose between urgent tests, a cancer pathway and the non-specific symptoms pathway. NG12 does not rank them.',
    further,
  }),
  snippet('parental-concern', {
    recommendations: ['1.13.1'],
    text: 'A parent’s or carer’s lasting worry is a criterion in itself: up to 15, consider referral even where a benign cause is likeliest. NG12 states no urgency, so it is for you to judge.',
    further,
  }),
];
