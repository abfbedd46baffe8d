import type { FindingId } from '../findings/vocabulary.ts';

/** What a GP asks about, or looks for, beside a complaint. */
interface RedFlags {
  beside: readonly FindingId[];
  /** The most telling first. */
  asks: readonly FindingId[];
}

/** The red flags of an adult’s complaints, as NG12 names them. One is asked about where its yes would change an answer. */
const ofAdults: readonly RedFlags[] = [
  { beside: ['cough', 'shortness_of_breath', 'chest_pain', 'chest_infection', 'finger_clubbing'], asks: ['haemoptysis'] },
  {
    beside: ['dyspepsia', 'reflux', 'upper_abdominal_pain', 'nausea', 'vomiting', 'early_satiety', 'appetite_loss', 'weight_loss'],
    asks: ['dysphagia', 'weight_loss'],
  },
  { beside: ['new_onset_diabetes', 'back_pain', 'thrombocytosis'], asks: ['weight_loss'] },
  { beside: ['deep_vein_thrombosis'], asks: ['weight_loss', 'change_in_bowel_habit', 'appetite_loss'] },
  {
    beside: ['rectal_bleeding', 'change_in_bowel_habit', 'diarrhoea', 'constipation'],
    asks: ['rectal_mass', 'change_in_bowel_habit', 'weight_loss', 'rectal_bleeding'],
  },
  { beside: ['fatigue', 'pallor', 'low_haemoglobin', 'anaemia'], asks: ['rectal_bleeding', 'weight_loss'] },
  {
    beside: ['abdominal_distension', 'pelvic_pain', 'early_satiety', 'ibs_symptoms'],
    asks: ['pelvic_mass', 'ascites', 'change_in_bowel_habit'],
  },
  { beside: ['unscheduled_bleeding_on_hrt', 'vaginal_discharge'], asks: ['postmenopausal_bleeding'] },
  {
    beside: ['nipple_discharge', 'nipple_retraction', 'nipple_other_change', 'skin_changes_breast', 'axillary_lump'],
    asks: ['breast_lump'],
  },
  {
    beside: [
      'lower_urinary_tract_symptoms',
      'nocturia',
      'urinary_frequency',
      'urinary_urgency',
      'urinary_hesitancy',
      'urinary_retention',
      'erectile_dysfunction',
      'dysuria',
      'urinary_tract_infection',
    ],
    asks: ['visible_haematuria', 'prostate_feels_malignant'],
  },
  { beside: ['testicular_symptoms'], asks: ['testis_enlargement', 'testis_shape_or_texture_change'] },
  { beside: ['hoarseness'], asks: ['neck_lump', 'dysphagia'] },
  { beside: ['oral_ulceration'], asks: ['neck_lump', 'lip_or_oral_lump'] },
  { beside: ['lymphadenopathy', 'cervical_lymphadenopathy', 'bruising', 'infection'], asks: ['hepatosplenomegaly'] },
];

/** A child’s, to the 16th birthday. */
const ofChildren: readonly RedFlags[] = [
  {
    beside: [
      'fatigue',
      'pallor',
      'fever',
      'infection',
      'bruising',
      'bleeding',
      'bone_pain',
      'lymphadenopathy',
      'generalised_lymphadenopathy',
    ],
    asks: ['petechiae', 'hepatosplenomegaly', 'lymphadenopathy', 'bone_pain'],
  },
  {
    beside: ['abdominal_pain', 'abdominal_distension', 'vomiting', 'constipation', 'weight_loss'],
    asks: ['abdominal_mass', 'hepatosplenomegaly', 'visible_haematuria'],
  },
  { beside: ['bone_pain'], asks: ['bone_swelling'] },
  { beside: ['new_onset_squint'], asks: ['absent_red_reflex', 'abnormal_cerebellar_or_central_neurological_function'] },
];

/** The red flags to ask about beside what is there. */
export const redFlagsBeside = (there: ReadonlySet<FindingId>, isChild: boolean): FindingId[] =>
  (isChild ? ofChildren : ofAdults).filter(({ beside }) => beside.some((id) => there.has(id))).flatMap(({ asks }) => asks);
