import type { FindingEntry } from '../entry.ts';

/** Skin. */
export const skin = {
  seven_point_score_3_or_more: {
    label: 'Pigmented lesion, 7-point score 3 or more',
    kind: 'sign',
    synonyms: [],
  },
  dermoscopy_suggests_melanoma: {
    label: 'Dermoscopy suggests melanoma',
    kind: 'test-result',
    synonyms: ['dermatoscopy suspicious', 'dermoscopy melanoma'],
  },
  lesion_suggests_nodular_melanoma: {
    label: 'Lesion suggests nodular melanoma',
    kind: 'sign',
    synonyms: ['nodular melanoma', 'EFG lesion'],
  },
  lesion_suspicious_scc: {
    label: 'Skin lesion suspicious of squamous cell carcinoma',
    kind: 'sign',
    synonyms: ['SCC'],
  },
  lesion_suspicious_bcc: {
    label: 'Skin lesion suspicious of basal cell carcinoma',
    kind: 'sign',
    synonyms: ['BCC', 'rodent ulcer', 'pearly papule', 'rolled edge ulcer', 'telangiectatic nodule'],
  },
} as const satisfies Record<string, FindingEntry>;
