import { aged, all, any, either, finding } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

const NO_LOWER_AGE = 'NG12 states no lower age here: use judgement in children and teenagers.';
const PERSISTENT_OR_NOT = 'For weight loss, fatigue and bowel habit NG12 can be read with or without “persistent”: it is asked.';

/** Before April 2026 the whole ovarian section was for women of 18 and over. */
const women = people.withFemaleOrgans({ from: 18 });

const ascitesOrMass = any(
  finding('ascites', 'on-examination'),
  finding('pelvic_mass', 'on-examination', 'not-obviously-uterine-fibroids'),
  finding('abdominal_mass', 'on-examination', 'not-obviously-uterine-fibroids'),
);

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

/** Symptoms of 1.5.3. */
const unexplained = [
  finding('weight_loss', 'unexplained'),
  finding('fatigue', 'unexplained'),
  finding('change_in_bowel_habit', 'unexplained'),
];

/** Symptoms of 1.5.3 that also persist: 1.5.6 and 1.5.8 speak of persistent symptoms. */
const unexplainedAndPersistent = [
  finding('weight_loss', 'unexplained', 'persistent'),
  finding('fatigue', 'unexplained', 'persistent'),
  finding('change_in_bowel_habit', 'unexplained', 'persistent'),
];

const symptomsSuggestingOvarianCancer = any(...persistentOrFrequent, ...unexplainedAndPersistent);

const newBowelSymptoms = finding('ibs_symptoms', 'within-last-12-months');

const belowThresholdOrScanNormal = any(
  finding('ca125_below_age_threshold'),
  all(finding('ca125_at_or_above_age_threshold'), finding('uss_abdomen_pelvis_normal')),
);

/** NG12 1.5.1 to 1.5.11: ovarian cancer. */
export const ovarian: readonly Form[] = [
  recommendation('1.5.1', {
    since: '2026-04-15',
    cancer: 'ovarian',
    population: people.withFemaleOrgans(),
    when: ascitesOrMass,
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer to gynaecological cancer services on finding ascites, or a mass in the pelvis or abdomen that is not plainly fibroids; no test comes first.',
    cautions: [NO_LOWER_AGE],
  }),
  recommendation('1.5.1', {
    until: '2026-01-12',
    now: '1.5.1',
    cancer: 'ovarian',
    population: women,
    when: ascitesOrMass,
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer to gynaecological cancer services on finding ascites, or a mass in the pelvis or abdomen that is not plainly fibroids; no test comes first.',
  }),
  recommendation('1.5.2', {
    since: '2026-04-15',
    cancer: 'ovarian',
    population: people.judgedInChildren(people.withFemaleOrgans()),
    when: any(...persistentOrFrequent),
    then: 'primary-care-test',
    strength: 'offer',
    investigation: { test: 'CA125 from 40; at 39 or under think of urgent ultrasound' },
    gist: 'Test for ovarian cancer when bloating, early fullness, poor appetite, pelvic or abdominal pain, or more urinary urgency or frequency keeps happening.',
    cautions: ['From 50 especially, but younger people qualify. “Frequent” is particularly more than 12 times a month.', NO_LOWER_AGE],
  }),
  recommendation('1.5.2', {
    until: '2026-01-12',
    now: '1.5.2',
    cancer: 'ovarian',
    population: women,
    when: any(...persistentOrFrequent),
    then: 'primary-care-test',
    strength: 'offer',
    investigation: { test: 'CA125' },
    gist: 'Test for ovarian cancer when bloating, early fullness, poor appetite, pelvic or abdominal pain, or more urinary urgency or frequency keeps happening.',
    cautions: ['From 50 especially, but younger people qualify. “Frequent” is particularly more than 12 times a month.'],
  }),
  recommendation('1.5.3', {
    since: '2026-04-15',
    cancer: 'ovarian',
    population: people.judgedInChildren(people.withFemaleOrgans()),
    when: any(...unexplained),
    then: 'primary-care-test',
    strength: 'consider',
    investigation: { test: 'CA125 from 40; at 39 or under think of urgent ultrasound' },
    gist: 'Think of testing for ovarian cancer when weight loss, fatigue or a changed bowel habit is unexplained.',
    cautions: [NO_LOWER_AGE],
  }),
  recommendation('1.5.3', {
    until: '2026-01-12',
    now: '1.5.3',
    cancer: 'ovarian',
    population: women,
    when: any(...unexplained),
    then: 'primary-care-test',
    strength: 'consider',
    investigation: { test: 'CA125' },
    gist: 'Think of testing for ovarian cancer when weight loss, fatigue or a changed bowel habit is unexplained.',
  }),
  recommendation('1.5.4', {
    since: '2026-04-15',
    cancer: 'ovarian',
    population: people.withFemaleOrgans(),
    when: null,
    then: 'advise-return',
    strength: 'directive',
    shownWith: ['1.5.2', '1.5.3', '1.5.11'],
    gist: 'If ovarian cancer is not suspected, say to come back should symptoms become more frequent or persist.',
  }),
  recommendation('1.5.4', {
    until: '2026-01-12',
    now: '1.5.4',
    cancer: 'ovarian',
    population: women,
    when: null,
    then: 'advise-return',
    strength: 'directive',
    shownWith: ['1.5.2', '1.5.3', '1.5.9'],
    gist: 'If ovarian cancer is not suspected, say to come back should symptoms become more frequent or persist.',
  }),
  recommendation('1.5.5', {
    since: '2026-04-15',
    cancer: 'ovarian',
    population: people.withFemaleOrgans({ from: 50 }),
    when: newBowelSymptoms,
    then: 'primary-care-test',
    strength: 'offer',
    investigation: { test: 'CA125, then ultrasound by age and result' },
    gist: 'From 50, test for ovarian cancer when symptoms of the past year look like irritable bowel, which rarely begins at that age.',
  }),
  recommendation('1.5.5', {
    until: '2026-01-12',
    now: '1.5.5',
    cancer: 'ovarian',
    population: people.withFemaleOrgans({ from: 50 }),
    when: newBowelSymptoms,
    then: 'primary-care-test',
    strength: 'offer',
    investigation: { test: 'CA125, then ultrasound by result' },
    gist: 'From 50, test for ovarian cancer when symptoms of the past year look like irritable bowel, which rarely begins at that age.',
  }),
  recommendation('1.5.6', {
    since: '2026-04-15',
    cancer: 'ovarian',
    population: people.judgedInChildren(people.withFemaleOrgans({ upTo: 39 })),
    when: symptomsSuggestingOvarianCancer,
    then: 'urgent-direct-access-investigation-2w',
    strength: 'consider',
    investigation: { test: 'ultrasound of abdomen and pelvis' },
    gist: 'At 39 or under, think of an urgent ultrasound when symptoms that could be ovarian cancer persist or are frequent; CA125 alone must not decide.',
    cautions: [NO_LOWER_AGE, PERSISTENT_OR_NOT],
  }),
  recommendation('1.5.7', {
    since: '2026-04-15',
    cancer: 'ovarian',
    population: people.withFemaleOrgans({ upTo: 39 }),
    when: all(finding('uss_abdomen_pelvis_normal'), symptomsSuggestingOvarianCancer),
    then: 'assess-other-causes-and-advise-return',
    strength: 'directive',
    gist: 'At 39 or under with such symptoms and a normal ultrasound, investigate other causes; finding none, say to return if they persist or grow more frequent.',
    cautions: [NO_LOWER_AGE],
  }),
  recommendation('1.5.8', {
    since: '2026-04-15',
    cancer: 'ovarian',
    population: people.withFemaleOrgans({ from: 40 }),
    when: any(symptomsSuggestingOvarianCancer, all(aged.from(50), newBowelSymptoms)),
    then: 'primary-care-test',
    strength: 'offer',
    investigation: { test: 'serum CA125' },
    gist: 'From 40, measure CA125 when symptoms that could be ovarian cancer persist or are frequent, or from 50 for new IBS-like ones.',
    cautions: ['For weight loss, fatigue or bowel habit alone, testing is only to be considered (1.5.3).', PERSISTENT_OR_NOT],
  }),
  recommendation('1.5.6', {
    until: '2026-01-12',
    now: '1.5.8',
    cancer: 'ovarian',
    population: women,
    when: any(...persistentOrFrequent, ...unexplained, all(aged.from(50), newBowelSymptoms)),
    then: 'primary-care-test',
    strength: 'offer',
    investigation: { test: 'serum CA125' },
    gist: 'From 18, measure CA125 when symptoms suggest ovarian cancer: those of 1.5.2 and 1.5.3, and from 50 new IBS-like ones.',
    cautions: ['For weight loss, fatigue or bowel habit alone, testing is only to be considered (1.5.3).'],
  }),
  recommendation('1.5.9', {
    since: '2026-04-15',
    cancer: 'ovarian',
    population: people.withFemaleOrgans({ from: 40 }),
    when: finding('ca125_at_or_above_age_threshold'),
    then: 'urgent-direct-access-investigation-2w',
    strength: 'offer',
    investigation: { test: 'ultrasound of abdomen and pelvis' },
    gist: 'Arrange an urgent ultrasound when CA125 reaches the threshold for the person’s age.',
    cautions: ['35 IU/ml at 40 to 49, 31 at 50 to 59, 24 at 60 to 69, 25 at 70 to 79, 31 from 80; the threshold itself counts.'],
  }),
  recommendation('1.5.7', {
    until: '2026-01-12',
    now: '1.5.9',
    cancer: 'ovarian',
    population: women,
    when: finding('ca125_at_or_above_age_threshold'),
    then: 'direct-access-investigation-no-timescale',
    strength: 'offer',
    investigation: { test: 'ultrasound of abdomen and pelvis' },
    gist: 'Arrange an ultrasound when CA125 is 35 IU/ml or more, at any age from 18.',
    cautions: ['35 IU/ml itself counts. No urgency was stated.'],
  }),
  recommendation('1.5.10', {
    since: '2026-04-15',
    cancer: 'ovarian',
    population: people.withFemaleOrgans(),
    when: finding('uss_suggests_ovarian_cancer'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer to gynaecological cancer services when the ultrasound suggests ovarian cancer.',
    cautions: [NO_LOWER_AGE],
  }),
  recommendation('1.5.8', {
    until: '2026-01-12',
    now: '1.5.10',
    cancer: 'ovarian',
    population: women,
    when: finding('uss_suggests_ovarian_cancer'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer to gynaecological cancer services when the ultrasound suggests ovarian cancer.',
  }),
  recommendation('1.5.11', {
    since: '2026-04-15',
    cancer: 'ovarian',
    population: people.withFemaleOrgans({ from: 40 }),
    when: belowThresholdOrScanNormal,
    then: 'assess-other-causes-and-advise-return',
    strength: 'directive',
    gist: 'From 40, a CA125 under the threshold, or a normal scan after one that reached it, calls for investigating other causes and saying when to return.',
    cautions: ['Below the threshold does not exclude ovarian cancer.'],
  }),
  recommendation('1.5.9', {
    until: '2026-01-12',
    now: '1.5.11',
    cancer: 'ovarian',
    population: women,
    when: belowThresholdOrScanNormal,
    then: 'assess-other-causes-and-advise-return',
    strength: 'directive',
    gist: 'From 18, a CA125 under 35, or a normal scan after one of 35 or more, calls for investigating other causes and saying when to return.',
    cautions: ['Below the threshold does not exclude ovarian cancer.'],
  }),
];
