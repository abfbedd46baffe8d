import { aged, all, any, either, finding } from '../engine/criteria.ts';
import type { Recommendation } from '../engine/recommendation.ts';
import { people, recommendation } from './recommendation.ts';

/** Persistent or frequent symptoms of 1.5.2. */
const persistentOrFrequent = [
  finding('abdominal_distension', either('persistent', 'frequent')),
  finding('early_satiety', either('persistent', 'frequent')),
  finding('appetite_loss', either('persistent', 'frequent')),
  finding('pelvic_pain', either('persistent', 'frequent')),
  finding('abdominal_pain', either('persistent', 'frequent')),
  finding('urinary_urgency', 'increased', either('persistent', 'frequent')),
  finding('urinary_frequency', 'increased', either('persistent', 'frequent')),
];

/** Symptoms of 1.5.3 that also persist: 1.5.6 and 1.5.8 speak of persistent symptoms. */
const unexplainedAndPersistent = [
  finding('weight_loss', 'unexplained', 'persistent'),
  finding('fatigue', 'unexplained', 'persistent'),
  finding('change_in_bowel_habit', 'unexplained', 'persistent'),
];

const symptomsSuggestingOvarianCancer = any(...persistentOrFrequent, ...unexplainedAndPersistent);

/** NG12 1.5: gynaecological cancers. */
export const gynaecological: readonly Recommendation[] = [
  recommendation('1.5.1', {
    cancer: 'ovarian',
    population: people.withFemaleOrgans(),
    when: any(
      finding('ascites', 'on-examination'),
      finding('pelvic_mass', 'on-examination', 'not-obviously-uterine-fibroids'),
      finding('abdominal_mass', 'on-examination', 'not-obviously-uterine-fibroids'),
    ),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer to gynaecological cancer services on finding ascites, or a mass in the pelvis or abdomen that is not plainly fibroids; no test comes first.',
    cautions: ['NG12 states no lower age here: use judgement in children and teenagers.'],
  }),
  recommendation('1.5.2', {
    cancer: 'ovarian',
    population: people.withFemaleOrgans(),
    when: any(...persistentOrFrequent),
    then: 'primary-care-test',
    strength: 'offer',
    investigation: { test: 'CA125 from 40; at 39 or under think of urgent ultrasound' },
    gist: 'Test for ovarian cancer when bloating, early fullness, poor appetite, pelvic or abdominal pain, or more urinary urgency or frequency keeps happening.',
    cautions: [
      'From 50 especially, but younger people qualify. “Frequent” is particularly more than 12 times a month.',
      'NG12 states no lower age here: use judgement in children and teenagers.',
    ],
  }),
  recommendation('1.5.3', {
    cancer: 'ovarian',
    population: people.withFemaleOrgans(),
    when: any(finding('weight_loss', 'unexplained'), finding('fatigue', 'unexplained'), finding('change_in_bowel_habit', 'unexplained')),
    then: 'primary-care-test',
    strength: 'consider',
    investigation: { test: 'CA125 from 40; at 39 or under think of urgent ultrasound' },
    gist: 'Think of testing for ovarian cancer when weight loss, fatigue or a changed bowel habit is unexplained.',
    cautions: ['NG12 states no lower age here: use judgement in children and teenagers.'],
  }),
  recommendation('1.5.4', {
    cancer: 'ovarian',
    population: people.withFemaleOrgans(),
    when: null,
    then: 'advise-return',
    strength: 'directive',
    shownWith: ['1.5.2', '1.5.3', '1.5.11'],
    gist: 'If ovarian cancer is not suspected, say to come back should symptoms become more frequent or persist.',
  }),
  recommendation('1.5.5', {
    cancer: 'ovarian',
    population: people.withFemaleOrgans({ from: 50 }),
    when: finding('ibs_symptoms', 'within-last-12-months'),
    then: 'primary-care-test',
    strength: 'offer',
    investigation: { test: 'CA125, then ultrasound by age and result' },
    gist: 'From 50, test for ovarian cancer when symptoms of the past year look like irritable bowel, which rarely begins at that age.',
  }),
  recommendation('1.5.6', {
    cancer: 'ovarian',
    population: people.withFemaleOrgans({ upTo: 39 }),
    when: symptomsSuggestingOvarianCancer,
    then: 'urgent-direct-access-investigation-2w',
    strength: 'consider',
    investigation: { test: 'ultrasound of abdomen and pelvis' },
    gist: 'At 39 or under, think of an urgent ultrasound when symptoms that could be ovarian cancer persist or are frequent; CA125 alone must not decide.',
    cautions: [
      'NG12 states no lower age here: use judgement in children and teenagers.',
      'For weight loss, fatigue and bowel habit NG12 can be read with or without “persistent”: it is asked.',
    ],
  }),
  recommendation('1.5.7', {
    cancer: 'ovarian',
    population: people.withFemaleOrgans({ upTo: 39 }),
    when: all(finding('uss_abdomen_pelvis_normal'), symptomsSuggestingOvarianCancer),
    then: 'assess-other-causes-and-advise-return',
    strength: 'directive',
    gist: 'At 39 or under with such symptoms and a normal ultrasound, investigate other causes; finding none, say to return if they persist or grow more frequent.',
    cautions: ['NG12 states no lower age here: use judgement in children and teenagers.'],
  }),
  recommendation('1.5.8', {
    cancer: 'ovarian',
    population: people.withFemaleOrgans({ from: 40 }),
    when: any(symptomsSuggestingOvarianCancer, all(aged.from(50), finding('ibs_symptoms', 'within-last-12-months'))),
    then: 'primary-care-test',
    strength: 'offer',
    investigation: { test: 'serum CA125' },
    gist: 'From 40, measure CA125 when symptoms that could be ovarian cancer persist or are frequent, or from 50 for new IBS-like ones.',
    cautions: [
      'For weight loss, fatigue or bowel habit alone, testing is only to be considered (1.5.3).',
      'For weight loss, fatigue and bowel habit NG12 can be read with or without “persistent”: it is asked.',
    ],
  }),
  recommendation('1.5.9', {
    cancer: 'ovarian',
    population: people.withFemaleOrgans({ from: 40 }),
    when: finding('ca125_at_or_above_age_threshold'),
    then: 'urgent-direct-access-investigation-2w',
    strength: 'offer',
    investigation: { test: 'ultrasound of abdomen and pelvis' },
    gist: 'Arrange an urgent ultrasound when CA125 reaches the threshold for the person’s age.',
    cautions: ['35 IU/ml at 40 to 49, 31 at 50 to 59, 24 at 60 to 69, 25 at 70 to 79, 31 from 80; the threshold itself counts.'],
  }),
  recommendation('1.5.10', {
    cancer: 'ovarian',
    population: people.withFemaleOrgans(),
    when: finding('uss_suggests_ovarian_cancer'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer to gynaecological cancer services when the ultrasound suggests ovarian cancer.',
    cautions: ['NG12 states no lower age here: use judgement in children and teenagers.'],
  }),
  recommendation('1.5.11', {
    cancer: 'ovarian',
    population: people.withFemaleOrgans({ from: 40 }),
    when: any(finding('ca125_below_age_threshold'), all(finding('ca125_at_or_above_age_threshold'), finding('uss_abdomen_pelvis_normal'))),
    then: 'assess-other-causes-and-advise-return',
    strength: 'directive',
    gist: 'From 40, a CA125 under the threshold, or a normal scan after one that reached it, calls for investigating other causes and saying when to return.',
    cautions: ['Below the threshold does not exclude ovarian cancer.'],
  }),
  recommendation('1.5.12', {
    cancer: 'endometrial',
    population: people.withFemaleOrgans({ from: 55 }),
    when: finding('postmenopausal_bleeding', 'unexplained', 'not-attributable-to-hrt'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'From 55, refer unexplained post-menopausal bleeding that HRT does not account for.',
    cautions: ['Post-menopausal: more than 12 months after periods stopped because of the menopause.'],
  }),
  recommendation('1.5.13', {
    cancer: 'endometrial',
    population: people.withFemaleOrgans({ from: 55 }),
    when: any(
      all(
        finding('vaginal_discharge', 'unexplained'),
        any(finding('vaginal_discharge', 'first-presentation'), finding('thrombocytosis'), finding('haematuria_any')),
      ),
      all(finding('visible_haematuria'), any(finding('low_haemoglobin'), finding('thrombocytosis'), finding('high_blood_glucose'))),
    ),
    then: 'urgent-direct-access-investigation-2w',
    strength: 'consider',
    investigation: { test: 'ultrasound of the pelvis' },
    gist: 'From 55, think of an urgent ultrasound for certain unexplained vaginal discharge, or visible haematuria with one of three blood results.',
    cautions: [
      'Discharge counts when first presented, or with raised platelets or haematuria; visible haematuria with low haemoglobin, raised platelets or high glucose.',
      'NG12 gives no number for haemoglobin, platelets or glucose.',
      'The site of the scan is inferred. “Urgent” is new in April 2026 though NICE’s tag still says 2015.',
    ],
  }),
  recommendation('1.5.14', {
    cancer: 'endometrial',
    population: people.withFemaleOrgans({ under: 55 }),
    when: finding('postmenopausal_bleeding', 'unexplained', 'not-attributable-to-hrt'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Under 55, think of referral for unexplained post-menopausal bleeding that HRT does not account for.',
    cautions: ['Post-menopausal: more than 12 months after periods stopped because of the menopause.'],
  }),
  recommendation('1.5.15', {
    cancer: 'endometrial',
    population: people.withFemaleOrgans(),
    when: finding('unscheduled_bleeding_on_hrt'),
    then: 'signpost',
    strength: 'information',
    gist: 'For unscheduled bleeding on HRT, NG12 has no action of its own and points to the British Menopause Society.',
    cautions: ['Bleeding that HRT cannot explain is 1.5.12 or 1.5.14.'],
  }),
  recommendation('1.5.16', {
    cancer: 'cervical',
    population: people.withFemaleOrgans(),
    when: finding('cervix_consistent_with_cancer', 'on-examination'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral when the cervix, on examination, looks as if it could be cancer.',
  }),
  recommendation('1.5.17', {
    cancer: 'vulval',
    population: people.withFemaleOrgans(),
    when: any(
      finding('vulval_lump', 'unexplained'),
      finding('vulval_ulceration', 'unexplained'),
      finding('vulval_bleeding', 'unexplained'),
    ),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral for an unexplained vulval lump, ulcer or bleeding.',
  }),
  recommendation('1.5.18', {
    cancer: 'vaginal',
    population: people.withFemaleOrgans(),
    when: finding('vaginal_mass', 'unexplained'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral for an unexplained mass felt in the vagina or at its entrance.',
  }),
];
