import type { FindingEntry } from '../entry.ts';

/** Imaging. */
export const imaging = {
  cxr_suggests_lung_cancer: {
    label: 'Chest X-ray findings that suggest lung cancer',
    kind: 'test-result',
    synonyms: ['CXR suspicious', 'lung mass on CXR', 'opacity on CXR'],
    comeBack: 'the cough or the breathing gets worse',
  },
  cxr_suggests_mesothelioma: {
    label: 'Chest X-ray findings that suggest mesothelioma',
    kind: 'test-result',
    synonyms: ['pleural mass CXR'],
    comeBack: 'the cough or the breathing gets worse',
  },
  xray_suggests_bone_sarcoma: {
    label: 'X-ray suggests the possibility of bone sarcoma',
    kind: 'test-result',
    synonyms: ['suspicious bone X-ray'],
    comeBack: 'the pain in the bone is there at night, or gets worse',
  },
  uss_suggests_soft_tissue_sarcoma: {
    label: 'Ultrasound findings suggestive of soft tissue sarcoma',
    kind: 'test-result',
    synonyms: ['USS sarcoma', 'suspicious USS lump'],
    comeBack: 'a lump grows, changes or hurts',
  },
  uss_soft_tissue_uncertain: {
    label: 'Ultrasound findings uncertain for soft tissue sarcoma',
    kind: 'test-result',
    synonyms: ['USS indeterminate lump', 'equivocal USS'],
    comeBack: 'a lump grows, changes or hurts',
  },
  uss_suggests_ovarian_cancer: {
    label: 'Ultrasound suggests ovarian cancer',
    kind: 'test-result',
    synonyms: ['complex ovarian mass USS', 'suspicious adnexal mass USS', 'TVUSS mass'],
    comeBack: 'the tummy swells up, or hurts more',
  },
  uss_abdomen_pelvis_normal: {
    label: 'Ultrasound of abdomen and pelvis normal',
    kind: 'test-result',
    synonyms: ['normal pelvic USS', 'normal TVUSS'],
    phrases: [
      '(normal|nad|clear|unremarkable) (pelvic|abdo pelvis|abdominal and pelvic|abdo/pelvis|abdo and pelvis|abdomen and pelvis|abdominopelvic|tv|transvaginal|abdo & pelvis|abdo/pelvic|) (uss|tvuss|tvus|ultrasound|us|tvs|scan)',
      '(pelvic uss|pelvic ultrasound|tvuss|tvus|tv uss|tvs|uss pelvis|uss abdo pelvis|uss abdo/pelvis|uss abdo & pelvis|uss abdo and pelvis|uss a/p|pelvic us|uss abdomen and pelvis|uss abdomen pelvis|ultrasound abdomen and pelvis|ultrasound of abdomen and pelvis|abdo pelvis uss|abdo/pelvis uss|pelvic scan|transvaginal uss|abdo/pelvic uss|uss abdomen & pelvis|uss of abdomen and pelvis|uss abdo + pelvis|ultrasound abdo pelvis|ultrasound pelvis) (:|was|is|reported as|reported|report|result|-|=|came back|back|scan|today|) (normal|nad|clear|unremarkable|n)',
    ],
    comeBack: 'the tummy swells up, or hurts more',
  },
} as const satisfies Record<string, FindingEntry>;
