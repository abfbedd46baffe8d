import { rcgp } from './further-learning.ts';
import { type Snippet, snippet } from './snippet.ts';

const ovarian = [rcgp.ovarian];
const ca125Causes = 'https://www.nice.org.uk/guidance/htg453/chapter/2-Clinical-need-and-practice';

export const gynaecological: readonly Snippet[] = [
  snippet('ovarian-mass-or-ascites', {
    recommendations: ['1.5.1'],
    text: 'Ascites, or a pelvic or abdominal mass that is not obviously fibroids, found on examination: refer at once. No CA125 or scan comes first, and NG12 sets no age. In an adult an abdominal mass also calls for a FIT: do both.',
    further: ovarian,
  }),
  snippet('ovarian-ask-how-often', {
    recommendations: ['1.5.2', '1.5.8'],
    findings: ['abdominal_distension', 'early_satiety', 'appetite_loss', 'pelvic_pain', 'abdominal_pain'],
    text: 'Ask how often. Bloating, early fullness, poor appetite and pain count when persistent or frequent, particularly more than 12 times a month. Being under 50 does not rule anyone out.',
    figures: { '12 times a month': 'Recommendation 1.5.2' },
    further: ovarian,
  }),
  snippet('ovarian-vague-symptoms', {
    recommendations: ['1.5.3'],
    text: 'Tiredness, weight loss and a changed bowel habit are ovarian symptoms too, each when unexplained. NG12 says to consider the tests here, where for bloating or pelvic pain that keeps coming it says to do them.',
    further: ovarian,
  }),
  snippet('ovarian-new-ibs', {
    recommendations: ['1.5.5', '1.5.8'],
    findings: ['ibs_symptoms'],
    text: 'Irritable bowel seldom starts for the first time from 50. Symptoms like it in the last 12 months call for ovarian cancer tests before the label.',
    further: ovarian,
  }),
  snippet('ovarian-under-40', {
    recommendations: ['1.5.6'],
    text: 'At 39 or under, CA125 must not decide on its own. When the symptoms persist, consider going straight to an urgent ultrasound of abdomen and pelvis.',
    further: ovarian,
  }),
  snippet('ca125-thresholds', {
    recommendations: ['1.5.9'],
    text: 'CA125 acts at 35 IU/ml at 40 to 49, 31 at 50 to 59, 24 at 60 to 69, 25 at 70 to 79 and 31 from 80. The threshold itself counts. The single limit for all ages went in April 2026.',
    figures: { 'April 2026': 'Update information: 1.5.9 and Table 1' },
    further: ovarian,
  }),
  snippet('ca125-raised', {
    recommendations: ['1.5.9'],
    findings: ['ca125_at_or_above_age_threshold'],
    text: 'A raised CA125 does not refer by itself: it leads to an urgent ultrasound, and the scan leads to referral. Endometriosis, fibroids, pregnancy, pelvic inflammatory disease, liver disease and heart failure can raise it too.',
    source: ca125Causes,
    further: ovarian,
  }),
  snippet('ca125-below-the-threshold', {
    recommendations: ['1.5.11'],
    findings: ['ca125_below_age_threshold'],
    text: 'CA125 below the threshold is not “normal”: some ovarian cancers, early ones especially, do not raise it. Look for other causes, and say to come back if symptoms persist or come more often.',
    source: ca125Causes,
    further: ovarian,
  }),
  snippet('endometrial-bleeding-by-age', {
    recommendations: ['1.5.12', '1.5.14'],
    findings: ['postmenopausal_bleeding'],
    text: 'Unexplained post-menopausal bleeding that HRT does not account for: refer from 55, consider referring under 55. Age changes the strength, not the thought. Post-menopausal is more than 12 months after periods stopped with the menopause.',
    figures: { '12 months': 'Symptom index, below the table on post-menopausal bleeding' },
  }),
  snippet('endometrial-bleeding-on-hrt', {
    recommendations: ['1.5.15'],
    findings: ['unscheduled_bleeding_on_hrt'],
    text: 'Unscheduled bleeding can come in the first 6 months of HRT, or within 3 months of a change of dose or preparation. NG12 sets no action and points to the British Menopause Society. It has no rule to stop HRT and wait.',
    figures: {
      '6 months': 'Terms: unscheduled vaginal bleeding on HRT',
      '3 months': 'Terms: unscheduled vaginal bleeding on HRT',
    },
  }),
  snippet('endometrial-without-bleeding', {
    recommendations: ['1.5.13'],
    text: 'Think of the endometrium without vaginal bleeding too. From 55, consider an urgent ultrasound for unexplained discharge that is new, or comes with raised platelets or haematuria; and for visible haematuria with low haemoglobin, raised platelets or high glucose.',
  }),
  snippet('cervical-go-by-the-look', {
    recommendations: ['1.5.16'],
    text: 'Consider referral on the look of the cervix alone. NG12 asks for no screening test first, and a screening result, whatever it was, is not part of this rule.',
  }),
  snippet('vulval-and-vaginal', {
    recommendations: ['1.5.17', '1.5.18'],
    text: 'An unexplained vulval lump, ulcer or bleeding, or an unexplained mass felt in the vagina or at its entrance, is enough to consider referral at any age. Unexplained is a conclusion after looking and feeling, so examine; NG12 asks for no other test first.',
  }),
  snippet('organs-not-titles', {
    recommendations: ['1.5.2', '1.5.3', '1.5.12', '1.5.14', '1.5.16', '1.6.2'],
    text: 'These rules go by organs, not by title or recorded sex. Trans and non-binary people, and people after hysterectomy or removal of the ovaries, may have some and not others: ask, do not assume.',
  }),
];
