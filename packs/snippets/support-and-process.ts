import { gatewayC, practicePages, rcgp } from './further-learning.ts';
import { type Snippet, snippet } from './snippet.ts';

export const supportAndProcess: readonly Snippet[] = [
  snippet('no-criterion-met', {
    recommendations: ['1.15.2'],
    text: 'Meeting no criterion is not the same as having no cancer. For adults NG12 set its bar for referral and urgent tests at a 3% chance of cancer, so some cancers come below it. Plan a review, or agree what should bring the person back.',
    source: 'https://www.nice.org.uk/guidance/ng12/chapter/Context',
    figures: { '3%': 'Context: the risk threshold' },
    further: [rcgp.earlyDiagnosis],
  }),
  snippet('third-time-rethink', {
    recommendations: ['1.15.2', '1.16.2'],
    text: 'The same complaint for the third time? Jess’s rule: reflect, review, rethink. Offer to see and examine the person, talk it over with a colleague, and consider referral or advice and guidance.',
    source: 'https://www.sslmcs.co.uk/?p=5218',
    figures: { 'third time': 'First sentence' },
    further: [practicePages.diagnosisAudit],
  }),
  snippet('whose-result-it-is', {
    recommendations: ['1.15.1'],
    text: 'Whoever orders a test sees to its result, or hands that over in so many words. Direct access leaves it with you. A chest X-ray and a stool test can be falsely negative.',
    further: [practicePages.macmillan],
  }),
  snippet('pathway-is-28-days', {
    recommendations: ['1.14.1', '1.14.3'],
    text: 'A suspected cancer referral is about an answer, not an appointment: cancer found or ruled out within 28 days. The appointment within 2 weeks went out of the definition in October 2023, so tell people the right number.',
    figures: {
      '28 days': 'Terms: suspected cancer pathway referral',
      '2 weeks': 'Update information, October 2023',
      'October 2023': 'Update information, October 2023',
    },
    further: [gatewayC.referring],
  }),
  snippet('family-history-is-not-a-criterion', {
    recommendations: ['1.16.2'],
    text: 'Family history is not a criterion anywhere in NG12, nor is pregnancy, and it names neither BRCA nor Lynch syndrome. Record them, weigh them yourself, and talk to a specialist where they trouble you.',
  }),
  snippet('one-working-day', {
    recommendations: ['1.16.8'],
    text: 'Send the referral within 1 working day of deciding on it. It is the only deadline that NG12 sets for what you do yourself.',
    further: [gatewayC.referring],
  }),
];
