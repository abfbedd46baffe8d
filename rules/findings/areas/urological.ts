import type { FindingEntry } from '../entry.ts';

/** Urological. */
export const urological = {
  lower_urinary_tract_symptoms: {
    label: 'Lower urinary tract symptoms',
    kind: 'symptom',
    synonyms: ['LUTS', 'prostatism', 'waterworks symptoms', 'poor stream', 'BOO symptoms'],
  },
  nocturia: {
    label: 'Nocturia',
    kind: 'symptom',
    synonyms: ['up at night to pass urine', 'nocturia x3'],
    means: ['lower_urinary_tract_symptoms'],
  },
  urinary_frequency: {
    label: 'Urinary frequency',
    kind: 'symptom',
    synonyms: ['frequency', 'passing urine often'],
    means: ['lower_urinary_tract_symptoms'],
  },
  urinary_urgency: {
    label: 'Urinary urgency',
    kind: 'symptom',
    synonyms: ['urgency', 'urge'],
    means: ['lower_urinary_tract_symptoms'],
  },
  urinary_hesitancy: {
    label: 'Urinary hesitancy',
    kind: 'symptom',
    synonyms: ['hesitancy', 'slow to start'],
    means: ['lower_urinary_tract_symptoms'],
  },
  urinary_retention: {
    label: 'Urinary retention',
    kind: 'symptom',
    synonyms: ['retention', 'AUR', 'unable to pass urine'],
    means: ['lower_urinary_tract_symptoms'],
  },
  erectile_dysfunction: {
    label: 'Erectile dysfunction',
    kind: 'symptom',
    synonyms: ['ED', 'impotence', 'erection problems'],
  },
  visible_haematuria: {
    label: 'Visible haematuria',
    kind: 'sign',
    synonyms: ['VH', 'frank haematuria', 'macroscopic haematuria', 'blood in urine seen'],
    means: ['haematuria_any'],
  },
  nonvisible_haematuria: {
    label: 'Non-visible haematuria',
    kind: 'test-result',
    synonyms: ['NVH', 'microscopic haematuria', 'dipstick blood', 'microhaematuria'],
    means: ['haematuria_any'],
  },
  haematuria_any: {
    label: 'Haematuria (visible or not)',
    kind: 'sign',
    synonyms: ['haematuria', 'blood in urine'],
  },
  dysuria: {
    label: 'Pain on passing urine',
    kind: 'symptom',
    synonyms: ['dysuria', 'burning on micturition', 'stinging wee'],
  },
  urinary_tract_infection: {
    label: 'Urinary tract infection',
    kind: 'symptom',
    synonyms: ['UTI', 'rUTI', 'cystitis', 'urine infection'],
  },
  prostate_feels_malignant: {
    label: 'Prostate feels malignant',
    kind: 'sign',
    synonyms: ['hard prostate', 'craggy prostate', 'malignant-feeling prostate'],
  },
  testis_enlargement: {
    label: 'Enlargement of the testis',
    kind: 'sign',
    synonyms: ['testicular swelling', 'enlarged testicle', 'testis lump'],
  },
  testis_shape_or_texture_change: {
    label: 'Testis changed in shape or texture',
    kind: 'sign',
    synonyms: ['testicle shape change', 'texture change testis'],
  },
  testicular_symptoms: {
    label: 'Testicular symptoms',
    kind: 'symptom',
    synonyms: ['testicular pain', 'testis discomfort', 'heaviness testis', 'orchalgia'],
  },
  penile_mass: {
    label: 'Penile mass',
    kind: 'sign',
    synonyms: ['penis lump', 'penile lump'],
  },
  penile_ulcerated_lesion: {
    label: 'Ulcerated penile lesion',
    kind: 'sign',
    synonyms: ['penile ulcer', 'ulcer on penis'],
    means: ['penile_lesion'],
  },
  penile_lesion: {
    label: 'Penile lesion',
    kind: 'sign',
    synonyms: ['lesion on penis', 'penile sore'],
  },
  foreskin_or_glans_symptoms: {
    label: 'Symptoms affecting the foreskin or glans',
    kind: 'symptom',
    synonyms: ['phimosis', 'balanitis', 'glans rash', 'foreskin problem'],
  },
} as const satisfies Record<string, FindingEntry>;
