import type { FindingEntry } from '../entry.ts';

/** Bones and lumps. */
export const bonesAndLumps = {
  bone_pain: {
    label: 'Bone pain',
    kind: 'symptom',
    synonyms: ['bone pain', 'bony pain', 'skeletal pain'],
  },
  back_pain: {
    label: 'Back pain',
    kind: 'symptom',
    synonyms: ['LBP', 'back ache', 'thoracic back pain', 'lumbago'],
  },
  fracture: {
    label: 'Fracture',
    kind: 'history',
    synonyms: ['fragility fracture', 'unexplained fracture', 'pathological fracture', '#'],
  },
  bone_swelling: {
    label: 'Bone swelling',
    kind: 'sign',
    synonyms: ['swelling over bone', 'bony lump'],
  },
  soft_tissue_lump: {
    label: 'Lump (soft tissue, any site)',
    kind: 'sign',
    synonyms: ['soft tissue lump', 'lump under skin', 'ST mass'],
  },
} as const satisfies Record<string, FindingEntry>;
