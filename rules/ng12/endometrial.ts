import { all, any, finding } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

const POST_MENOPAUSAL = 'Post-menopausal: more than 12 months after periods stopped because of the menopause.';
const NO_NUMBERS = 'NG12 gives no number for haemoglobin, platelets or glucose.';
const DISCHARGE_COUNTS =
  'Discharge counts when first presented, or with raised platelets or haematuria; visible haematuria with low haemoglobin, raised platelets or high glucose.';

const dischargeOrHaematuria = any(
  all(
    finding('vaginal_discharge', 'unexplained'),
    any(finding('vaginal_discharge', 'first-presentation'), finding('thrombocytosis'), finding('haematuria_any')),
  ),
  all(finding('visible_haematuria'), any(finding('low_haemoglobin'), finding('thrombocytosis'), finding('high_blood_glucose'))),
);

/** NG12 1.5.12 to 1.5.15: endometrial cancer. */
export const endometrial: readonly Form[] = [
  recommendation('1.5.12', {
    since: '2026-04-15',
    cancer: 'endometrial',
    population: people.withFemaleOrgans({ from: 55 }),
    when: finding('postmenopausal_bleeding', 'unexplained', 'not-attributable-to-hrt'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'From 55, refer unexplained post-menopausal bleeding that HRT does not account for.',
    cautions: [POST_MENOPAUSAL],
  }),
  recommendation('1.5.10', {
    until: '2026-01-12',
    now: '1.5.12',
    cancer: 'endometrial',
    population: people.withFemaleOrgans({ from: 55 }),
    when: finding('postmenopausal_bleeding', 'unexplained'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'From 55, refer unexplained post-menopausal bleeding.',
    cautions: [POST_MENOPAUSAL, 'HRT was not mentioned.'],
  }),
  recommendation('1.5.13', {
    since: '2026-04-15',
    cancer: 'endometrial',
    population: people.withFemaleOrgans({ from: 55 }),
    when: dischargeOrHaematuria,
    then: 'urgent-direct-access-investigation-2w',
    strength: 'consider',
    investigation: { test: 'ultrasound of the pelvis' },
    gist: 'From 55, think of an urgent ultrasound for certain unexplained vaginal discharge, or visible haematuria with one of three blood results.',
    cautions: [
      DISCHARGE_COUNTS,
      NO_NUMBERS,
      'The site of the scan is inferred. “Urgent” is new in April 2026 though NICE’s tag still says 2015.',
    ],
  }),
  recommendation('1.5.12', {
    until: '2026-01-12',
    now: '1.5.13',
    cancer: 'endometrial',
    population: people.withFemaleOrgans({ from: 55 }),
    when: dischargeOrHaematuria,
    then: 'direct-access-investigation-no-timescale',
    strength: 'consider',
    investigation: { test: 'ultrasound of the pelvis' },
    gist: 'From 55, think of an ultrasound for certain unexplained vaginal discharge, or visible haematuria with one of three blood results.',
    cautions: [DISCHARGE_COUNTS, NO_NUMBERS, 'The site of the scan is inferred. No urgency was stated.'],
  }),
  recommendation('1.5.14', {
    since: '2026-04-15',
    cancer: 'endometrial',
    population: people.withFemaleOrgans({ under: 55 }),
    when: finding('postmenopausal_bleeding', 'unexplained', 'not-attributable-to-hrt'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Under 55, think of referral for unexplained post-menopausal bleeding that HRT does not account for.',
    cautions: [POST_MENOPAUSAL],
  }),
  recommendation('1.5.11', {
    until: '2026-01-12',
    now: '1.5.14',
    cancer: 'endometrial',
    population: people.withFemaleOrgans({ under: 55 }),
    when: finding('postmenopausal_bleeding', 'unexplained'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Under 55, think of referral for unexplained post-menopausal bleeding.',
    cautions: [POST_MENOPAUSAL, 'HRT was not mentioned. “Unexplained” stood in the definition given in 1.5.10.'],
  }),
  recommendation('1.5.15', {
    since: '2026-04-15',
    cancer: 'endometrial',
    population: people.withFemaleOrgans(),
    when: finding('unscheduled_bleeding_on_hrt'),
    then: 'signpost',
    strength: 'information',
    gist: 'For unscheduled bleeding on HRT, NG12 has no action of its own and points to the British Menopause Society.',
    cautions: ['Bleeding that HRT cannot explain is 1.5.12 or 1.5.14.'],
  }),
];
