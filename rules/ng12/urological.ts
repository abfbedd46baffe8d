import { aged, all, any, either, finding } from '../engine/criteria.ts';
import { type Form, people, recommendation } from './recommendation.ts';

/** Visible haematuria without infection, or outlasting its treatment (1.6.4, 1.6.6). */
const visibleHaematuriaNotInfection = any(
  finding('visible_haematuria', 'unexplained', 'without-uti'),
  finding('visible_haematuria', either('persists-after-uti-treatment', 'recurs-after-uti-treatment')),
);

/** The symptoms for which PSA is considered (1.6.2) and interpreted (1.6.3). */
const prostateSymptoms = any(
  finding('lower_urinary_tract_symptoms'),
  finding('nocturia'),
  finding('urinary_frequency'),
  finding('urinary_hesitancy'),
  finding('urinary_urgency'),
  finding('urinary_retention'),
  finding('erectile_dysfunction'),
  finding('visible_haematuria'),
);

const testicularSymptoms = any(
  finding('testicular_symptoms', either('unexplained', 'persistent')),
  finding('testis_enlargement', either('unexplained', 'persistent')),
  finding('testis_shape_or_texture_change', either('unexplained', 'persistent')),
);

/** NG12 1.6: urological cancers. */
export const urological: readonly Form[] = [
  recommendation('1.6.1', {
    cancer: 'prostate',
    population: people.withMaleOrgans,
    when: finding('prostate_feels_malignant'),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer when the prostate feels malignant; there is no need to wait for a PSA.',
  }),
  recommendation('1.6.2', {
    cancer: 'prostate',
    population: people.judgedInChildren(people.withMaleOrgans),
    when: prostateSymptoms,
    then: 'primary-care-test',
    strength: 'consider',
    investigation: { test: 'PSA and rectal examination' },
    gist: 'Think of a PSA and a rectal examination for urinary symptoms, erectile dysfunction or visible haematuria.',
    cautions: ['NG12 states no age limit: use judgement, particularly in a child.'],
  }),
  recommendation('1.6.3', {
    cancer: 'prostate',
    population: people.withMaleOrgans,
    when: all(prostateSymptoms, finding('psa_above_age_threshold')),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral when someone with those symptoms has a PSA above the threshold for age, weighing wishes and other illness.',
    cautions: [
      'More than 2.5 at 40 to 49, 3.5 at 50 to 59, 4.5 at 60 to 69, 6.5 µg/l at 70 to 79. Below 40 and above 79, clinical judgement.',
    ],
  }),
  recommendation('1.6.4', {
    cancer: 'bladder',
    when: any(
      all(aged.from(45), visibleHaematuriaNotInfection),
      all(aged.from(60), finding('nonvisible_haematuria', 'unexplained'), any(finding('dysuria'), finding('raised_white_cell_count'))),
    ),
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Bladder: refer from 45 for visible haematuria, unexplained without UTI, or still there or back after a treated UTI; from 60, for some non-visible haematuria.',
    cautions: [
      'At 60 and over, non-visible haematuria counts with dysuria or raised white cells.',
      'The white cell count is of blood, not urine.',
    ],
  }),
  recommendation('1.6.5', {
    cancer: 'bladder',
    population: people.from(60),
    when: finding('urinary_tract_infection', 'unexplained', either('recurrent', 'persistent')),
    then: 'non-urgent-referral',
    strength: 'consider',
    gist: 'From 60, think of a non-urgent referral for unexplained urine infections that recur or persist.',
  }),
  recommendation('1.6.6', {
    cancer: 'renal',
    population: people.from(45),
    when: visibleHaematuriaNotInfection,
    then: 'suspected-cancer-pathway-referral',
    strength: 'offer',
    gist: 'Refer for renal cancer: from 45, visible haematuria that is unexplained without UTI, or still there or back after a successfully treated one.',
  }),
  recommendation('1.6.7', {
    cancer: 'testicular',
    population: people.withMaleOrgans,
    when: any(finding('testis_enlargement', 'non-painful'), finding('testis_shape_or_texture_change', 'non-painful')),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral when a testis is painlessly enlarged or painlessly changed in shape or texture.',
  }),
  recommendation('1.6.8', {
    since: '2026-04-15',
    cancer: 'testicular',
    population: people.withMaleOrgans,
    when: testicularSymptoms,
    then: 'urgent-direct-access-investigation-2w',
    strength: 'consider',
    investigation: { test: 'ultrasound of the scrotum' },
    gist: 'Think of an urgent ultrasound for unexplained or persistent testicular symptoms.',
    cautions: ['The site of the scan is inferred. “Urgent” is new in April 2026 though NICE’s tag still says 2015.'],
  }),
  recommendation('1.6.8', {
    until: '2026-01-12',
    now: '1.6.8',
    cancer: 'testicular',
    population: people.withMaleOrgans,
    when: testicularSymptoms,
    then: 'direct-access-investigation-no-timescale',
    strength: 'consider',
    investigation: { test: 'ultrasound of the scrotum' },
    gist: 'Think of an ultrasound for unexplained or persistent testicular symptoms.',
    cautions: ['The site of the scan is inferred. No urgency was stated.'],
  }),
  recommendation('1.6.9', {
    cancer: 'penile',
    population: people.withMaleOrgans,
    when: any(
      finding('penile_mass', 'sti-excluded'),
      finding('penile_ulcerated_lesion', 'sti-excluded'),
      finding('penile_lesion', 'persistent', 'after-sti-treatment-completed'),
    ),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral for a penile mass or ulcer once an STI is excluded, or a lesion still there when STI treatment is finished.',
  }),
  recommendation('1.6.10', {
    cancer: 'penile',
    population: people.judgedInChildren(people.withMaleOrgans),
    when: finding('foreskin_or_glans_symptoms', either('unexplained', 'persistent')),
    then: 'suspected-cancer-pathway-referral',
    strength: 'consider',
    gist: 'Think of referral when the foreskin or glans has symptoms that last or lack explanation.',
  }),
];
