import type { FindingEntry } from '../entry.ts';

/** Imaging. */
export const imaging = {
  cxr_suggests_lung_cancer: {
    label: 'Chest X-ray findings that suggest lung cancer',
    kind: 'test-result',
    synonyms: ['CXR suspicious', 'lung mass on CXR', 'opacity on CXR'],
    frames: [
      'radiographer|radiologist|radiology|cxr|xray|x_ray > mass|shadow|lesion|opacity|tumour|growth|sinister > lung|hilum|lung_root|lobe|hilar ~4 !ct|mri|pet|lining|pleura|pleural|NOT|no|benign|calcified|infection|pneumonia|bone|meso|mesothelioma|asbestos|clear|unchanged',
    ],
    comeBack: 'the cough or the breathing gets worse',
  },
  cxr_suggests_mesothelioma: {
    label: 'Chest X-ray findings that suggest mesothelioma',
    kind: 'test-result',
    synonyms: ['pleural mass CXR'],
    frames: [
      'xray|x_ray|x_rays|xrays|x|xr|cxr|film|radiograph|radiographer|radiographers|radiologist|radiology > mesothelioma|mesoth|meso|mesafeelioma|mesotheleoma|mesothelium_cancer|asbestos_cancer|mesotheliomia|mesothilioma ~8 !NOT|no|ct|mri|pet|biopsy|father|brother|uncle|excluded|ruled|unlikely|known',
      'mesothelioma|mesoth|meso|mesafeelioma|mesotheleoma|mesothelium_cancer|asbestos_cancer|mesotheliomia|mesothilioma > xray|x_ray|x_rays|xrays|x|xr|cxr|film|radiograph|radiographer|radiographers|radiologist|radiology ~5 !NOT|no|ct|mri|pet|biopsy|father|brother|uncle|excluded|ruled|unlikely|known',
      'shadow > lung > asbestos > cancer ~5 !NOT|no|ct|mri|pet|biopsy|father|brother|uncle|excluded|ruled|unlikely|known',
      'xray|x_ray|cxr|film|picture|radiology|radiologist pleura|lining|pleural|rind lumpy|nodular|lump|lumps|nodularity|encasing|circumferential ~6 !NOT|no|ct|mri|pet|biopsy|father|brother|uncle|excluded|ruled|unlikely|known',
      'lumpy|nodular|thick|irregular > rind > lung > picture|xray|x_ray|film|cxr ~4',
    ],
    comeBack: 'the cough or the breathing gets worse',
  },
  xray_suggests_bone_sarcoma: {
    label: 'X-ray suggests the possibility of bone sarcoma',
    kind: 'test-result',
    synonyms: ['suspicious bone X-ray'],
    frames: [
      'xray|x_ray|radiographer|radiologist|radiology|film > bone|femur|thigh_bone|thighbone|shin|tibia|humerus|leg|knee|arm|shoulder|pelvis > sarcoma|sarkoma|osteosarcoma|ewings ~5 !NOT|no|ct|mri|ultrasound|scan|lump|muscle|soft|excluded|ruled|unlikely',
      'xray|x_ray|film|photo|picture > bone > tumour|tumor|growing|spiking|cancer > growing|bone|cancer|tumour|out ~4 !NOT|no|ct|mri|ultrasound|chest|lung|mets|metastases|myeloma',
    ],
    comeBack: 'the pain in the bone is there at night, or gets worse',
  },
  uss_suggests_soft_tissue_sarcoma: {
    label: 'Ultrasound findings suggestive of soft tissue sarcoma',
    kind: 'test-result',
    synonyms: ['USS sarcoma', 'suspicious USS lump'],
    frames: [
      'ultrasound|ultrasounds|ultra_sound|ultrasownd|ultrasounded|uss|sonography|sonogram|sonographer|scan|scann|skan > lump|lumb|lumpp|bump|growth|mass|swelling|ball|muscle > sarcoma|sarkoma|sarcomer|muscle_cancer ~7 !NOT|no|excl|exclude|excluded|ruled|indeterminate|equivocal|inconclusive|nonspecific|BREAST|unlikely',
    ],
    comeBack: 'a lump grows, changes or hurts',
  },
  uss_soft_tissue_uncertain: {
    label: 'Ultrasound findings uncertain for soft tissue sarcoma',
    kind: 'test-result',
    synonyms: ['USS indeterminate lump', 'equivocal USS'],
    frames: [
      'ultrasound|ultrasounds|ultra_sound|ultrasownd|ultrasounded|uss|sonography|sonogram|sonographer|scan|scann|skan > lump|lumb|lumpp|bump|growth|mass|swelling|ball|muscle > inconclusive|indeterminate|unclear|equivocal|on_the_fence|nonspecific|uncertain|undecided ~4 !BREAST|TESTICLE|NECK|thyroid|ovary|liver|kidney|lung|axilla|gland|node|WOMB|ct',
      'ultrasound|ultrasounds|ultra_sound|ultrasownd|ultrasounded|uss|sonography|sonogram|sonographer|scan|scann|skan > lump|lumb|lumpp|bump|growth|mass|swelling|ball|muscle > not|wasnt|isnt|NOT > clear|cleer|sure|shure|certain|conclusive ~5 !BREAST|TESTICLE|NECK|thyroid|ovary|liver|kidney|lung|axilla|gland|node|WOMB|ct',
      'ultrasound|ultrasounds|ultra_sound|ultrasownd|ultrasounded|uss|sonography|sonogram|sonographer|scan|scann|skan > lump|lumb|lumpp|bump|growth|mass|swelling|ball|muscle > NOT|cant|couldnt > say|tell|establish|exclude|confirm > benign|bad|what|nasty|anything ~5 !BREAST|TESTICLE|NECK|thyroid|ovary|liver|kidney|lung|axilla|gland|node|WOMB|ct',
      'uss > st|soft_tissue > equivocal|indeterminate|sts ~3 !BREAST|NECK',
    ],
    comeBack: 'a lump grows, changes or hurts',
  },
  uss_suggests_ovarian_cancer: {
    label: 'Ultrasound suggests ovarian cancer',
    kind: 'test-result',
    synonyms: ['complex ovarian mass USS', 'suspicious adnexal mass USS', 'TVUSS mass'],
    frames: [
      'ultrasound|ultrasounds|ultra_sound|ultrasownd|ultrasounded|uss|sonography|sonogram|sonographer|scan|scann|skan|tvuss|tvus|tvs > ovary|ovarys|ovaries|overy|ovrey|overys|ovarian|ov > cancer|canser|cancerous|canserus|canserous|malignant|malig|ca|susp ~6 !NOT|no|benign|excluded|family|sister|mother|to_exclude|exclude|ruled|normal|screening|?|risk|worried|for|request|requested',
      'tvuss|tvus|tvs|uss > m_features|m_feature|o_rads_4|o_rads_5|orads_4|orads_5|rads > high|x3|x2|5|4|<n> ~4 !b_features|ti|bi|pi|li',
      'ultrasound|uss|scan > cyst > solid > bits|parts|areas|cancer|component|elements ~2 !kidney|renal|thyroid|BREAST|liver|pancreas|neck|knee',
    ],
    comeBack: 'the tummy swells up, or hurts more',
  },
  uss_abdomen_pelvis_normal: {
    label: 'Ultrasound of abdomen and pelvis normal',
    kind: 'test-result',
    synonyms: ['normal pelvic USS', 'normal TVUSS'],
    frames: [
      'ultrasound|ultrasounds|ultra_sound|ultrasownd|ultrasounded|uss|sonography|sonogram|sonographer|scan|scann|skan|scanned > belly|tummy|tumy|tum|abdomen|abdo|stomach|kidney|kidneys|liver > womb|ovary|ovaries|overys|ovarys|pelvis|pelvic|pelvick|pelvik|down_below|down_there|uterus > clear|cleer|healthy|normel|normal|nad|found_nowt|found_nothing|showed_nothing|nothing_found|fine|clean_bill ~4 !NOT|no|but|except|apart|cyst|mass|fibroid|fibroids|fluid|lump|thickened|shadow|baby|pregnancy|weeks|dating|until|ct|mri|if|hope|hoping|await|awaiting|booked|next|due|heard',
      'ultrasound|ultrasounds|ultra_sound|ultrasownd|ultrasounded|uss|sonography|sonogram|sonographer|scan|scann|skan|scanned > womb|ovary|ovaries|overys|ovarys|pelvis|pelvic|pelvick|pelvik|down_below|down_there|uterus > belly|tummy|tumy|tum|abdomen|abdo|stomach|kidney|kidneys|liver > clear|cleer|healthy|normel|normal|nad|found_nowt|found_nothing|showed_nothing|nothing_found|fine|clean_bill ~4 !NOT|no|but|except|apart|cyst|mass|fibroid|fibroids|fluid|lump|thickened|shadow|baby|pregnancy|weeks|dating|until|ct|mri|if|hope|hoping|await|awaiting|booked|next|due|heard',
      'transvaginal|tv|tvuss|tvus|tvs|probe > normal|fine|clear|ordinary > uterus|womb|ovary|ovaries ~4 !NOT|no|but|except|apart|cyst|mass|fibroid|fibroids|fluid|lump|thickened|shadow|baby|pregnancy|weeks|dating|until|ct|mri|if|hope|hoping|await|awaiting|booked|next|due|heard',
    ],
    phrases: [
      '(scan|uss|ultrasound|us) of (my|the|her|) (tummy|abdomen|pelvis|belly) (&|and|+) (my|her|the|) (ovaries|pelvis|womb|tummy|abdomen) (was|is|came back|) (all|) (clear|normal|fine|ok)',
      '(normal|nad|clear|unremarkable) (pelvic|abdo pelvis|abdominal and pelvic|abdo/pelvis|abdo and pelvis|abdomen and pelvis|abdominopelvic|tv|transvaginal|abdo & pelvis|abdo/pelvic|) (uss|tvuss|tvus|ultrasound|us|tvs|scan)',
      '(pelvic uss|pelvic ultrasound|tvuss|tvus|tv uss|tvs|uss pelvis|uss abdo pelvis|uss abdo/pelvis|uss abdo & pelvis|uss abdo and pelvis|uss a/p|pelvic us|uss abdomen and pelvis|uss abdomen pelvis|ultrasound abdomen and pelvis|ultrasound of abdomen and pelvis|abdo pelvis uss|abdo/pelvis uss|pelvic scan|transvaginal uss|abdo/pelvic uss|uss abdomen & pelvis|uss of abdomen and pelvis|uss abdo + pelvis|ultrasound abdo pelvis|ultrasound pelvis) (:|was|is|reported as|reported|report|result|-|=|came back|back|scan|today|) (normal|nad|clear|unremarkable|n)',
    ],
    comeBack: 'the tummy swells up, or hurts more',
  },
} as const satisfies Record<string, FindingEntry>;
