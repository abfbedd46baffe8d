import type { Complaint } from '../findings/complaints.ts';
import type { FindingId } from '../findings/vocabulary.ts';

/** What a GP asks about, or looks for, beside a complaint. */
interface RedFlags {
  beside: readonly (FindingId | Complaint)[];
  /** The most telling first. */
  asks: readonly FindingId[];
}

/** The red flags of an adult’s complaints, as NG12 names them. One is asked about where its yes would change an answer. */
const ofAdults: readonly RedFlags[] = [
  {
    beside: ['cough', 'shortness_of_breath', 'chest_pain', 'chest_infection', 'finger_clubbing'],
    asks: ['haemoptysis', 'weight_loss'],
  },
  {
    beside: ['dyspepsia', 'reflux', 'upper_abdominal_pain', 'nausea', 'vomiting', 'early_satiety', 'appetite_loss', 'weight_loss'],
    asks: ['dysphagia', 'weight_loss'],
  },
  { beside: ['new_onset_diabetes', 'high_blood_glucose', 'back_pain', 'thrombocytosis'], asks: ['weight_loss'] },
  { beside: ['deep_vein_thrombosis'], asks: ['weight_loss', 'change_in_bowel_habit', 'appetite_loss'] },
  { beside: ['calf-swelling'], asks: ['deep_vein_thrombosis'] },
  {
    beside: ['rectal_bleeding', 'change_in_bowel_habit', 'diarrhoea', 'constipation'],
    asks: ['rectal_mass', 'change_in_bowel_habit', 'weight_loss', 'rectal_bleeding', 'abdominal_pain'],
  },
  { beside: ['anal-complaint'], asks: ['rectal_bleeding', 'anal_mass', 'anal_ulceration', 'change_in_bowel_habit'] },
  { beside: ['fatigue', 'pallor', 'low_haemoglobin', 'anaemia'], asks: ['rectal_bleeding', 'weight_loss'] },
  {
    beside: ['abdominal_distension', 'pelvic_pain', 'early_satiety', 'ibs_symptoms'],
    asks: ['pelvic_mass', 'ascites', 'change_in_bowel_habit'],
  },
  { beside: ['unscheduled_bleeding_on_hrt', 'vaginal_discharge'], asks: ['postmenopausal_bleeding'] },
  { beside: ['irregular-bleeding'], asks: ['cervix_consistent_with_cancer', 'pelvic_mass'] },
  { beside: ['vulval-soreness'], asks: ['vulval_lump', 'vulval_ulceration', 'vulval_bleeding'] },
  { beside: ['vaginal-complaint'], asks: ['postmenopausal_bleeding', 'vaginal_mass'] },
  {
    beside: ['nipple_discharge', 'nipple_retraction', 'nipple_other_change', 'skin_changes_breast', 'axillary_lump', 'breast-complaint'],
    asks: ['breast_lump', 'skin_changes_breast'],
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
    asks: ['visible_haematuria', 'prostate_feels_malignant', 'nonvisible_haematuria'],
  },
  { beside: ['urinary-incontinence', 'loin-pain'], asks: ['visible_haematuria'] },
  { beside: ['testicular_symptoms', 'scrotal-complaint'], asks: ['testis_enlargement', 'testis_shape_or_texture_change'] },
  { beside: ['hoarseness'], asks: ['neck_lump', 'dysphagia'] },
  { beside: ['throat-complaint'], asks: ['neck_lump', 'hoarseness', 'dysphagia'] },
  { beside: ['oral_ulceration', 'mouth-complaint'], asks: ['neck_lump', 'lip_or_oral_lump', 'oral_red_or_red_white_patch'] },
  { beside: ['mouth-complaint'], asks: ['oral_ulceration'] },
  { beside: ['neck_lump'], asks: ['lymphadenopathy', 'hoarseness'] },
  { beside: ['skin-lesion'], asks: ['lesion_suspicious_scc', 'lesion_suspicious_bcc', 'lesion_suggests_nodular_melanoma'] },
  { beside: ['mole', 'seven_point_score_3_or_more'], asks: ['seven_point_score_3_or_more', 'lesion_suggests_nodular_melanoma'] },
  { beside: ['pale-stool'], asks: ['jaundice'] },
  { beside: ['earache'], asks: ['neck_lump', 'oral_ulceration', 'hoarseness'] },
  { beside: ['lymphadenopathy', 'cervical_lymphadenopathy', 'bruising', 'infection'], asks: ['hepatosplenomegaly'] },
  { beside: ['headache', 'nerve-symptom'], asks: ['loss_of_central_neurological_function'] },
  // Bone sarcoma, to the 25th birthday.
  { beside: ['limb-pain', 'limb-swelling', 'bone_pain'], asks: ['bone_swelling'] },
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
  { beside: ['rash'], asks: ['petechiae', 'bruising'] },
  {
    beside: ['abdominal_pain', 'abdominal_distension', 'vomiting', 'constipation', 'weight_loss'],
    asks: ['abdominal_mass', 'hepatosplenomegaly', 'visible_haematuria'],
  },
  { beside: ['urinary_tract_infection', 'loin-pain'], asks: ['visible_haematuria', 'abdominal_mass'] },
  { beside: ['limb-pain'], asks: ['bone_pain', 'bone_swelling'] },
  { beside: ['bone_pain', 'limb-swelling'], asks: ['bone_swelling'] },
  { beside: ['neck_lump', 'cervical_lymphadenopathy'], asks: ['lymphadenopathy', 'hepatosplenomegaly'] },
  {
    beside: ['headache', 'nerve-symptom', 'vomiting', 'new_onset_squint'],
    asks: ['abnormal_cerebellar_or_central_neurological_function'],
  },
  { beside: ['headache', 'new_onset_squint'], asks: ['new_onset_squint', 'absent_red_reflex'] },
];

/** The red flags to ask about beside what is there. */
export const redFlagsBeside = (there: ReadonlySet<string>, isChild: boolean): FindingId[] =>
  (isChild ? ofChildren : ofAdults).filter(({ beside }) => beside.some((id) => there.has(id))).flatMap(({ asks }) => asks);
