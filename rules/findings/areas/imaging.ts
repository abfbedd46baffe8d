import type { FindingEntry } from '../entry.ts';

/** Imaging. */
export const imaging = {
  cxr_suggests_lung_cancer: {
    label: 'Chest X-ray findings that suggest lung cancer',
    kind: 'test-result',
    synonyms: ['CXR suspicious', 'lung mass on CXR', 'opacity on CXR'],
  },
  cxr_suggests_mesothelioma: {
    label: 'Chest X-ray findings that suggest mesothelioma',
    kind: 'test-result',
    synonyms: ['pleural mass CXR'],
  },
  xray_suggests_bone_sarcoma: {
    label: 'X-ray suggests the possibility of bone sarcoma',
    kind: 'test-result',
    synonyms: ['suspicious bone X-ray'],
  },
  uss_suggests_soft_tissue_sarcoma: {
    label: 'Ultrasound findings suggestive of soft tissue sarcoma',
    kind: 'test-result',
    synonyms: ['USS sarcoma', 'suspicious USS lump'],
  },
  uss_soft_tissue_uncertain: {
    label: 'Ultrasound findings uncertain for soft tissue sarcoma',
    kind: 'test-result',
    synonyms: ['USS indeterminate lump', 'equivocal USS'],
  },
  uss_suggests_ovarian_cancer: {
    label: 'Ultrasound suggests ovarian cancer',
    kind: 'test-result',
    synonyms: ['complex ovarian mass USS', 'suspicious adnexal mass USS', 'TVUSS mass'],
  },
  uss_abdomen_pelvis_normal: {
    label: 'Ultrasound of abdomen and pelvis normal',
    kind: 'test-result',
    synonyms: ['normal pelvic USS', 'normal TVUSS'],
  },
} as const satisfies Record<string, FindingEntry>;
