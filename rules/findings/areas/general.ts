import type { FindingEntry } from '../entry.ts';

/** General symptoms and history. */
export const general = {
  fatigue: {
    label: 'Fatigue',
    kind: 'symptom',
    synonyms: ['tiredness', 'TATT', 'tired all the time', 'lethargy', 'exhaustion'],
  },
  weight_loss: {
    label: 'Weight loss',
    kind: 'symptom',
    synonyms: ['wt loss', 'losing weight', 'weight dropping', 'unintentional weight loss', 'UWL'],
  },
  weight_loss_over_5pct_6mo: {
    label: 'Weight loss over 5% in 6 months',
    kind: 'symptom',
    synonyms: ['5% weight loss', '>5% wt loss', 'significant weight loss', 'documented weight loss'],
    means: ['weight_loss'],
  },
  appetite_loss: {
    label: 'Loss of appetite',
    kind: 'symptom',
    synonyms: ['anorexia', 'off food', 'poor appetite', 'reduced appetite', 'not eating'],
  },
  early_satiety: {
    label: 'Feeling full quickly (early satiety)',
    kind: 'symptom',
    synonyms: ['early satiety', 'fills up quickly', 'full after small meals'],
  },
  fever: {
    label: 'Fever',
    kind: 'symptom',
    synonyms: ['pyrexia', 'temp', 'high temperature', 'PUO', 'febrile'],
  },
  infection: {
    label: 'Infection',
    kind: 'symptom',
    synonyms: ['recurrent infections', 'repeated infections', 'infection not clearing'],
  },
  night_sweats: {
    label: 'Night sweats',
    kind: 'symptom',
    synonyms: ['drenching night sweats', 'sweats at night'],
  },
  pruritus: {
    label: 'Itch (pruritus)',
    kind: 'symptom',
    synonyms: ['itching', 'itch', 'pruritis'],
  },
  pallor: {
    label: 'Pallor',
    kind: 'sign',
    synonyms: ['pale', 'looks pale', 'pallid'],
  },
  deep_vein_thrombosis: {
    label: 'Deep vein thrombosis',
    kind: 'history',
    synonyms: ['DVT', 'leg clot', 'unprovoked DVT'],
  },
  new_onset_diabetes: {
    label: 'New-onset diabetes',
    kind: 'history',
    synonyms: ['new T2DM', 'newly diagnosed diabetes', 'new diabetes', 'NOD', 'raised HbA1c new'],
  },
  parental_concern: {
    label: 'Parent or carer persistently worried',
    kind: 'history',
    synonyms: ['parental concern', 'mum worried', 'carer anxiety', 'parent worried', 'worried parent'],
  },
  strong_clinical_concern_ongoing_unexplained_symptoms: {
    label: 'Strong clinical concern as symptoms go on unexplained',
    kind: 'history',
    synonyms: ['gut feeling', 'GP concern', 'clinical suspicion'],
  },
} as const satisfies Record<string, FindingEntry>;
