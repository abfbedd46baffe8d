import { gatewayC, rcgp } from './further-learning.ts';
import { type Snippet, snippet } from './snippet.ts';

const further = [gatewayC.colorectal, rcgp.colorectal];

export const lowerGi: readonly Snippet[] = [
  snippet('fit-below-the-limit', {
    recommendations: ['1.3.3'],
    findings: ['fit_below_10'],
    text: 'FIT below 10 µg/g does not rule cancer out. Keep the safety net up, and where symptoms stay unexplained and concern is strong, refer to a fitting secondary care pathway: the result must not hold that up.',
    further,
  }),
  snippet('fit-not-returned', {
    recommendations: ['1.3.3', '1.3.4'],
    findings: ['fit_not_returned'],
    text: 'A kit that never came back is not a negative. Keep the safety net up, ask what help would get it sent, and do not let the missing sample delay referral where concern is strong.',
    further,
  }),
  snippet('fit-limit-includes-itself', {
    recommendations: ['1.3.2'],
    text: 'The FIT limit includes itself: 10 µg/g or more in an adult is a suspected cancer referral, whatever symptom prompted the test.',
    further,
  }),
  snippet('fit-not-needed-first', {
    recommendations: ['1.3.1', '1.3.5', '1.3.6'],
    findings: ['rectal_mass', 'anal_mass', 'anal_ulceration'],
    text: 'A rectal mass, or an unexplained anal lump or ulcer, needs no FIT before referral. The list ends there: an abdominal mass still goes with a FIT.',
    further,
  }),
  snippet('fit-after-screening', {
    recommendations: ['1.3.1'],
    text: 'A negative screening kit does not stand in for this FIT. Screening in England acts at 120 µg/g, moving to 80 µg/g by March 2028; someone with symptoms is referred at 10 µg/g or more.',
    source:
      'https://nationalscreening.blog.gov.uk/2026/01/26/more-sensitive-bowel-cancer-screening-test-implemented-in-line-with-uk-nsc-recommendation',
    figures: {
      '120 µg/g': 'Test thresholds across the UK: England',
      '80 µg/g': 'Test thresholds across the UK: England, phased',
      'March 2028': 'Test thresholds across the UK: rollout completed',
    },
    further,
  }),
  snippet('fit-rectal-bleeding-under-50', {
    recommendations: ['1.3.1'],
    findings: ['rectal_bleeding'],
    text: 'Under 50, rectal bleeding needs unexplained abdominal pain or weight loss beside it for FIT: ask about both. From 50, unexplained bleeding is enough alone. Off the list is not out of danger: safety-net.',
    further,
  }),
  snippet('fit-anaemia', {
    recommendations: ['1.3.1'],
    findings: ['anaemia', 'iron_deficiency_anaemia'],
    text: 'Iron-deficiency anaemia calls for a FIT in any adult. From 60 every anaemia does, with or without iron deficiency, so a normal ferritin does not take it off the list.',
    further,
  }),
  snippet('fit-bowel-habit', {
    recommendations: ['1.3.1'],
    findings: ['change_in_bowel_habit'],
    text: 'A changed bowel habit is enough for FIT in any adult: NG12 sets no duration and does not ask that it be unexplained. For ovarian cancer the same symptom counts only when unexplained.',
    further,
  }),
];
