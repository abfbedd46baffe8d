import type { AgeRange, Criterion } from '../engine/criteria.ts';
import { any, finding } from '../engine/criteria.ts';
import type { Organ, TestId } from '../engine/presentation.ts';
import type { RecommendationNumber } from '../engine/recommendation.ts';
import type { EmergencyId } from '../ng12/emergencies.ts';
import type { Act, Pace } from './acts.ts';

/** Something that stands out and that NG12 sets no rule for. All that an entry names must hold. */
export interface Caution {
  id: string;
  ages?: AgeRange;
  organs?: Organ;
  /** What stands out: a finding, a result, or what the text names. */
  when?: Criterion;
  result?: { test: TestId; is: 'any' | 'above' | 'not above' | 'without threshold' | 'unclear'; atLeast?: number };
  named?: string;
  /** Not where any of this is there: a recommendation speaks then. */
  without?: Criterion;
  /** What stands out, as a heading. {value}, {age} and what the edition says {outside} its thresholds are filled in. */
  title: string;
  /** That NG12 sets no rule, and what follows. */
  says: string;
  /** What to ask or look for now. */
  look?: string;
  act: Act;
  pace: Pace;
  /** The recommendation it goes by, where one speaks of it: a review for a symptom that meets nothing (1.15.2). */
  recs?: readonly RecommendationNumber[];
  /** What it is about: by this an area's own rules and forms are found. */
  about: readonly { number: RecommendationNumber; cancer: string }[];
  /** Emergencies worth asking after. */
  asks?: readonly EmergencyId[];
}

/** The symptoms for which NG12 speaks of PSA. */
const prostateSymptoms = any(finding('lower_urinary_tract_symptoms'), finding('erectile_dysfunction'), finding('visible_haematuria'));

/** The symptoms for which NG12 speaks of CA125. */
const ovarianSymptoms = any(
  finding('abdominal_distension'),
  finding('early_satiety'),
  finding('appetite_loss'),
  finding('pelvic_pain'),
  finding('abdominal_pain'),
  finding('urinary_urgency'),
  finding('urinary_frequency'),
  finding('weight_loss'),
  finding('fatigue'),
  finding('change_in_bowel_habit'),
  finding('ibs_symptoms'),
  finding('ascites'),
  finding('pelvic_mass'),
  finding('abdominal_mass'),
);

const boneSymptoms = any(finding('bone_pain'), finding('back_pain'), finding('fracture'));

const paraprotein = any(
  finding('serum_protein_electrophoresis_suggests_myeloma'),
  finding('serum_free_light_chains_suggest_myeloma'),
  finding('urine_bence_jones_suggests_myeloma'),
);

/** Reports that NG12 itself speaks of. */
const reportsOfNg12 = any(
  finding('cxr_suggests_lung_cancer'),
  finding('cxr_suggests_mesothelioma'),
  finding('xray_suggests_bone_sarcoma'),
  finding('uss_suggests_soft_tissue_sarcoma'),
  finding('uss_suggests_ovarian_cancer'),
  finding('dermoscopy_suggests_melanoma'),
);

const prostate = [{ number: '1.6.3', cancer: 'prostate' }] as const;
const ovary = [{ number: '1.5.9', cancer: 'ovarian' }] as const;
const myeloma = [{ number: '1.10.5', cancer: 'myeloma' }] as const;

const NO_RULE = 'NG12 sets no rule here';

/**
 * The closed list of what is never met with silence, for a clinician to review. The numbers in it are NG12's own age limits, but for
 * the PSA from which back pain and leg weakness are asked after: that is ours, and errs towards asking.
 */
export const cautions: readonly Caution[] = [
  {
    id: 'psa-very-high',
    organs: 'male-reproductive-organs',
    result: { test: 'psa', is: 'any', atLeast: 20 },
    without: prostateSymptoms,
    title: 'PSA {value} without symptoms',
    says: `${NO_RULE}: its thresholds are for symptoms. Refer on judgement.`,
    look: 'Ask now: back or bone pain, leg weakness. Examine the prostate (1.6.1).',
    act: 'advise',
    pace: 'pathway',
    about: prostate,
    asks: ['cord-compression'],
  },
  {
    id: 'psa-without-symptoms',
    organs: 'male-reproductive-organs',
    result: { test: 'psa', is: 'any' },
    without: prostateSymptoms,
    title: 'PSA {value} without symptoms',
    says: `${NO_RULE}: its thresholds are for symptoms. Refer on judgement.`,
    look: 'Ask urinary symptoms, erections, blood in urine. Examine the prostate (1.6.1).',
    act: 'advise',
    pace: 'other',
    about: prostate,
  },
  {
    id: 'psa-without-threshold',
    organs: 'male-reproductive-organs',
    when: prostateSymptoms,
    result: { test: 'psa', is: 'without threshold' },
    title: 'PSA {value} at {age}',
    says: '{outside}',
    look: 'Examine the prostate (1.6.1).',
    act: 'advise',
    pace: 'other',
    about: prostate,
  },
  {
    id: 'ca125-under-40',
    organs: 'female-reproductive-organs',
    result: { test: 'ca125', is: 'without threshold' },
    title: 'CA125 {value} at {age}',
    says: '{outside}',
    look: 'Examine for a mass and ascites; think of an urgent ultrasound.',
    act: 'advise',
    pace: 'other',
    about: ovary,
  },
  {
    id: 'ca125-without-symptoms',
    organs: 'female-reproductive-organs',
    result: { test: 'ca125', is: 'above' },
    without: ovarianSymptoms,
    title: 'CA125 {value} without symptoms',
    says: 'CA125 alone decides nothing.',
    look: 'Examine for a mass and ascites.',
    act: 'advise',
    pace: 'other',
    about: ovary,
  },
  {
    id: 'paraprotein',
    when: paraprotein,
    without: boneSymptoms,
    title: 'Paraprotein or light chains without bone pain',
    says: `${NO_RULE}: 1.10.5 goes with bone pain or fracture. Haematology advice, urgent.`,
    look: 'Ask bone or back pain, fracture. Full blood count, calcium, creatinine.',
    act: 'advise',
    pace: 'two-weeks',
    about: myeloma,
  },
  {
    id: 'raised-esr',
    when: finding('pv_or_esr_suggests_myeloma'),
    without: any(boneSymptoms, paraprotein),
    title: 'Raised ESR or viscosity alone',
    says: `${NO_RULE}: look for a cause and repeat it.`,
    act: 'review',
    pace: 'other',
    about: myeloma,
  },
  {
    id: 'low-white-cells',
    when: finding('leukopenia'),
    without: any(boneSymptoms, paraprotein),
    title: 'Low white cells alone',
    says: `${NO_RULE}: repeat with a film; haematology advice if it stays.`,
    act: 'review',
    pace: 'other',
    about: [{ number: '1.10.1', cancer: 'leukaemia (adults)' }],
  },
  {
    id: 'report-names-cancer',
    named: 'report-names-cancer',
    without: reportsOfNg12,
    title: 'A report names a cancer or a mass',
    says: `${NO_RULE} for this report. Refer or telephone on judgement.`,
    look: 'Read the report in full; tell the patient who acts on it.',
    act: 'advise',
    pace: 'pathway',
    about: [],
  },
  {
    id: 'blasts',
    named: 'blasts',
    title: 'Blasts in the blood',
    says: `${NO_RULE}. Acute leukaemia until shown otherwise: haematology on call now.`,
    look: 'Fever, bleeding, breathlessness.',
    act: 'advise',
    pace: 'hours',
    about: [{ number: '1.10.1', cancer: 'leukaemia (adults)' }],
  },
  {
    id: 'haemoptysis-under-40',
    ages: { under: 40 },
    when: finding('haemoptysis'),
    title: 'Coughing up blood, under 40',
    says: 'Below NG12’s age of 40 (1.1.1), not below judgement.',
    look: 'Smoking, weight loss, clot risk, TB; think of a chest X-ray.',
    act: 'advise',
    pace: 'other',
    recs: ['1.15.2'],
    about: [{ number: '1.1.1', cancer: 'lung' }],
  },
  {
    id: 'jaundice-under-40',
    ages: { under: 40 },
    when: finding('jaundice'),
    title: 'Jaundice, under 40',
    says: 'Below NG12’s age of 40 (1.2.4), not below judgement.',
    look: 'Fever, pain, weight loss, mass. Liver blood tests and ultrasound, urgent.',
    act: 'advise',
    pace: 'other',
    recs: ['1.15.2'],
    about: [{ number: '1.2.4', cancer: 'pancreatic' }],
  },
  {
    id: 'haematuria-under-45',
    ages: { from: 16, under: 45 },
    when: any(finding('visible_haematuria'), finding('haematuria_any')),
    title: 'Blood in the urine, under 45',
    says: 'Below NG12’s age of 45 (1.6.4, 1.6.6), not below judgement.',
    look: 'Infection, stones, smoking, blood pressure, kidney function; a mass in the loin.',
    act: 'advise',
    pace: 'other',
    recs: ['1.15.2'],
    about: [
      { number: '1.6.4', cancer: 'bladder' },
      { number: '1.6.6', cancer: 'renal' },
    ],
  },
  {
    id: 'hoarseness-under-45',
    ages: { under: 45 },
    when: finding('hoarseness', 'persistent'),
    title: 'Hoarseness that persists, under 45',
    says: 'Below NG12’s age of 45 (1.8.1), not below judgement.',
    look: 'Smoking, alcohol, a lump in the neck, trouble swallowing, noisy breathing.',
    act: 'advise',
    pace: 'other',
    recs: ['1.15.2'],
    about: [{ number: '1.8.1', cancer: 'laryngeal' }],
  },
  {
    id: 'rectal-bleeding-under-50',
    ages: { from: 18, under: 50 },
    when: finding('rectal_bleeding'),
    without: any(finding('abdominal_pain'), finding('weight_loss'), finding('rectal_mass'), finding('change_in_bowel_habit')),
    title: 'Rectal bleeding alone, under 50',
    says: 'Not on NG12’s list below 50 (1.3.1), not below judgement.',
    look: 'Examine the rectum. Full blood count; think of FIT by local route.',
    act: 'review',
    pace: 'other',
    recs: ['1.15.2'],
    about: [{ number: '1.3.1', cancer: 'colorectal' }],
  },
  {
    id: 'nipple-change-under-50',
    ages: { from: 16, under: 50 },
    when: any(finding('nipple_discharge'), finding('nipple_retraction'), finding('nipple_other_change')),
    title: 'Change in a nipple, under 50',
    says: 'Below NG12’s age of 50 (1.4.1), not below judgement.',
    look: 'One side or both, blood, a lump, the skin.',
    act: 'advise',
    pace: 'other',
    recs: ['1.15.2'],
    about: [{ number: '1.4.1', cancer: 'breast' }],
  },
  {
    id: 'axillary-lump-under-30',
    ages: { under: 30 },
    when: finding('axillary_lump'),
    title: 'Lump in the armpit, under 30',
    says: 'Below NG12’s age of 30 (1.4.2), not below judgement.',
    look: 'Is it a lymph node? Other nodes, fever, sweats, the breast.',
    act: 'advise',
    pace: 'other',
    recs: ['1.15.2'],
    about: [{ number: '1.4.2', cancer: 'breast' }],
  },
  {
    id: 'abdominal-mass-at-16-or-17',
    ages: { from: 16, under: 18 },
    when: any(finding('abdominal_mass'), finding('enlarged_abdominal_organ')),
    title: 'Abdominal mass at 16 or 17',
    says: `${NO_RULE} between children and adults. Telephone the same day.`,
    act: 'advise',
    pace: 'hours',
    recs: ['1.16.2'],
    about: [],
  },
  {
    id: 'weight-loss-in-adult',
    ages: { from: 16, under: 60 },
    when: finding('weight_loss', 'unexplained'),
    title: 'Unexplained weight loss, under 60',
    says: 'Below NG12’s age of 60 for weight loss alone (1.13.2), not below judgement.',
    look: 'Examine; ask by system; blood tests, chest X-ray; diabetes, thyroid, mood.',
    act: 'review',
    pace: 'other',
    recs: ['1.15.2'],
    about: [{ number: '1.13.2', cancer: 'any (several cancers)' }],
  },
  {
    id: 'raised-calcium',
    when: finding('hypercalcaemia'),
    without: any(boneSymptoms, paraprotein),
    title: 'Raised calcium alone',
    says: `${NO_RULE}. If severe, or thirsty, confused or dry: same-day admission.`,
    look: 'Parathyroid hormone, kidney function, myeloma tests; a lump, cough, weight loss.',
    act: 'advise',
    pace: 'hours',
    about: myeloma,
  },
  {
    id: 'tumour-marker',
    named: 'tumour-marker',
    title: 'A tumour marker NG12 does not ask for',
    says: `${NO_RULE}. Raised, it needs a specialist’s advice, not reassurance.`,
    look: 'Examine; ask by system; why was it done?',
    act: 'advise',
    pace: 'other',
    recs: ['1.16.2'],
    about: [],
  },
  {
    id: 'swollen-discs',
    named: 'swollen-discs',
    title: 'Swollen optic discs',
    says: `${NO_RULE}. Same-day emergency assessment.`,
    act: 'advise',
    pace: 'hours',
    about: [{ number: '1.9.1', cancer: 'brain/CNS' }],
  },
  {
    id: 'first-seizure',
    named: 'first-seizure',
    title: 'First seizure',
    says: `${NO_RULE}. Refer to a first seizure service, urgent.`,
    look: 'Neurological examination, discs, glucose; driving.',
    act: 'advise',
    pace: 'two-weeks',
    about: [{ number: '1.9.1', cancer: 'brain/CNS' }],
  },
  {
    id: 'white-patch',
    named: 'white-patch',
    title: 'White patch in the mouth',
    says: 'White alone is not on NG12’s list (1.8.3). A dentist or oral surgeon on judgement.',
    look: 'Red in it, a lump, an ulcer, nodes in the neck.',
    act: 'advise',
    pace: 'other',
    about: [{ number: '1.8.3', cancer: 'oral' }],
  },
  {
    id: 'thick-endometrium',
    organs: 'female-reproductive-organs',
    named: 'thick-endometrium',
    without: finding('postmenopausal_bleeding'),
    title: 'Thick or irregular endometrium',
    says: `${NO_RULE} for this scan. Gynaecology on judgement.`,
    act: 'advise',
    pace: 'other',
    about: [{ number: '1.5.12', cancer: 'endometrial' }],
  },
  {
    id: 'child-weight-loss',
    ages: { under: 16 },
    when: finding('weight_loss'),
    title: 'A child who loses weight',
    says: 'Think of diabetes: glucose the same day.',
    look: 'Thirst, passing more urine, vomiting, deep breathing.',
    act: 'test',
    pace: 'hours',
    about: [],
  },
  {
    id: 'child-polyuria',
    ages: { under: 16 },
    named: 'polyuria',
    title: 'A child who is thirsty or passes more urine',
    says: 'Think of diabetes: glucose the same day.',
    look: 'Weight loss, vomiting, deep breathing.',
    act: 'test',
    pace: 'hours',
    about: [],
  },
  {
    id: 'fit-unclear',
    result: { test: 'fit', is: 'unclear' },
    title: 'FIT {value}',
    says: 'This does not say whether it reached 10: ask the laboratory.',
    act: 'review',
    pace: 'other',
    about: [{ number: '1.3.2', cancer: 'colorectal' }],
  },
];
