import type { FindingEntry } from '../entry.ts';

/** Chest and smoking. */
export const chest = {
  ever_smoked: {
    label: 'Has ever smoked',
    kind: 'risk-factor',
    synonyms: ['smoker', 'ex-smoker', 'current smoker', 'pack years', 'PYH', 'ever-smoker', 'ex smoker', 'tobacco use'],
  },
  asbestos_exposure: {
    label: 'Past or present asbestos exposure',
    kind: 'risk-factor',
    synonyms: ['asbestos', 'asbestos contact', 'occupational asbestos', 'asbestos exposed'],
  },
  cough: {
    label: 'Cough',
    kind: 'symptom',
    synonyms: ['coughing', 'chronic cough', 'dry cough', 'productive cough'],
  },
  haemoptysis: {
    label: 'Coughing up blood',
    kind: 'symptom',
    synonyms: ['haemoptysis', 'hemoptysis', 'blood in sputum', 'coughing blood', 'blood-stained sputum'],
  },
  shortness_of_breath: {
    label: 'Shortness of breath',
    kind: 'symptom',
    synonyms: ['SOB', 'SOBOE', 'dyspnoea', 'breathless', 'breathlessness', 'DIB'],
  },
  chest_pain: {
    label: 'Chest pain',
    kind: 'symptom',
    synonyms: ['CP', 'chest wall pain', 'pleuritic pain', 'chest discomfort'],
  },
  chest_infection: {
    label: 'Chest infection',
    kind: 'symptom',
    synonyms: ['LRTI', 'chest infection', 'pneumonia', 'CAP', 'recurrent chest infections', 'RTI'],
  },
  finger_clubbing: {
    label: 'Finger clubbing',
    kind: 'sign',
    synonyms: ['clubbing', 'clubbed fingers', 'digital clubbing'],
  },
  chest_signs_lung_cancer: {
    label: 'Chest signs that fit lung cancer',
    kind: 'sign',
    synonyms: ['chest signs', 'monophonic wheeze', 'dull percussion', 'reduced breath sounds', 'collapse signs', 'effusion signs'],
  },
  chest_signs_pleural_disease: {
    label: 'Chest signs that fit pleural disease',
    kind: 'sign',
    synonyms: ['pleural effusion', 'pleural rub', 'stony dull', 'pleural signs'],
  },
} as const satisfies Record<string, FindingEntry>;
