import type { FindingEntry } from '../entry.ts';

/** Head and neck. */
export const headAndNeck = {
  hoarseness: {
    label: 'Hoarse voice',
    kind: 'symptom',
    synonyms: ['hoarseness', 'hoarse voice', 'dysphonia', 'voice change'],
  },
  neck_lump: {
    label: 'Lump in the neck',
    kind: 'sign',
    synonyms: ['neck lump', 'cervical swelling', 'lump in neck'],
  },
  oral_ulceration: {
    label: 'Ulceration in the oral cavity',
    kind: 'sign',
    synonyms: ['mouth ulcer', 'oral ulcer', 'non-healing ulcer'],
  },
  lip_or_oral_lump: {
    label: 'Lump in the mouth or on the lip',
    kind: 'sign',
    synonyms: ['lip lump', 'lump in mouth', 'oral lump'],
  },
  oral_red_or_red_white_patch: {
    label: 'Red, or red and white, mouth patch that could be erythroplakia',
    kind: 'sign',
    synonyms: ['erythroplakia', 'erythroleukoplakia', 'red patch mouth', 'red and white patch mouth'],
  },
  lip_or_oral_lump_consistent_with_cancer: {
    label: 'Mouth or lip lump that could be oral cancer',
    kind: 'sign',
    synonyms: ['oral cancer lump'],
    means: ['lip_or_oral_lump'],
  },
  thyroid_lump: {
    label: 'Thyroid lump',
    kind: 'sign',
    synonyms: ['thyroid nodule', 'thyroid swelling', 'lump in thyroid'],
    suggests: ['neck_lump'],
  },
} as const satisfies Record<string, FindingEntry>;
