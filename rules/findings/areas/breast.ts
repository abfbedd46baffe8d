import type { FindingEntry } from '../entry.ts';

/** Breast. */
export const breast = {
  breast_lump: {
    label: 'Breast lump (painful or not)',
    kind: 'sign',
    synonyms: ['breast lump', 'breast mass', 'lump in breast'],
  },
  nipple_discharge: {
    label: 'Nipple discharge',
    kind: 'symptom',
    synonyms: ['nipple discharge', 'bloody nipple discharge'],
  },
  nipple_retraction: {
    label: 'Nipple retraction',
    kind: 'sign',
    synonyms: ['inverted nipple new', 'nipple inversion', 'indrawn nipple'],
  },
  nipple_other_change: {
    label: 'Other nipple change of concern',
    kind: 'sign',
    synonyms: ['nipple eczema', "Paget's", 'nipple rash', 'nipple change'],
  },
  skin_changes_breast: {
    label: 'Skin changes that suggest breast cancer',
    kind: 'sign',
    synonyms: ["peau d'orange", 'breast skin dimpling', 'breast tethering', 'breast skin changes'],
  },
  axillary_lump: {
    label: 'Lump in the axilla',
    kind: 'sign',
    synonyms: ['axillary lump', 'armpit lump', 'axillary node'],
  },
} as const satisfies Record<string, FindingEntry>;
