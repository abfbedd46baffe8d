import type { EmergencyName } from './emergency-names.ts';

const asked = '(awaited|awaiting|pending|requested|ordered|booked|arranged|sent|due|done today|taken today)';
const named =
  '(cancer|carcinoma|adenocarcinoma|squamous cell carcinoma|scc|ca|malignancy|malignant|lymphoma|melanoma|sarcoma|myeloma|leukaemia|metastases|mets|metastatic disease|tumour|neoplasm)';
const shows =
  '(shows|showed|confirms|confirmed|reported as|reports|suggests|suggestive of|consistent with|in keeping with|suspicious for|suspicious of|:|-|)';
const kind =
  '(invasive|invasive ductal|ductal|lobular|basal cell|renal cell|high grade|moderately differentiated|poorly differentiated|a|an|likely|probable|)';
const organ = '(pancreatic|liver|hepatic|renal|kidney|lung|bone|adrenal|brain|bowel|colonic|rectal|bladder|ovarian|splenic|)';

/** Named in a text, and no finding that NG12 asks after: reports that name a cancer, tests that are normal or awaited, and what suggests a finding. */
export const namedThings = {
  'report-names-cancer': [
    `(histology|histo|biopsy|biopsies|cytology|path report|pathology|fna) ${shows} ${kind} ${named}`,
    `(ct|ct scan|ctap|ct tap|mri|mri scan|pet|pet ct|colonoscopy|ogd|gastroscopy|endoscopy|cystoscopy|flexi sig|scan|uss|ultrasound|us) ${shows} ${kind} ${organ} ${named}`,
    `(ct|ct scan|ctap|mri|mri scan|scan|uss|ultrasound|us) ${shows} ${kind} ${organ} (mass|lesion|lesions|deposits)`,
  ],
  'cxr-normal': [
    '(cxr|chest x ray|chest xray|chest x - ray|chest film) (is|was|came back|reported as|reported|result|:|-|) (normal|clear|nad|unremarkable|ok|fine)',
    '(normal|clear) (cxr|chest x ray|chest xray|chest x - ray)',
  ],
  'fit-awaited': [`(fit|qfit|q fit|fit test|fit kit) ${asked}`, '(awaiting|await|awaits) (fit|qfit|q fit)'],
  'psa-awaited': [`psa ${asked}`, '(awaiting|await|awaits) psa'],
  'ca125-awaited': [`(ca125|ca 125) ${asked}`, '(awaiting|await|awaits) (ca125|ca 125)'],
  'cxr-awaited': [
    `(cxr|chest x ray|chest xray|chest x - ray) ${asked}`,
    '(awaiting|await|awaits) (cxr|chest x ray|chest xray|chest x - ray)',
  ],
  polyuria: [
    '(polyuria|polydipsia|polyuric)',
    '(weeing|peeing|passing urine|wees|pees) (a lot|lots|all the time|loads|more than usual)',
    '(thirsty|thirst|very thirsty|always thirsty|increased thirst)',
  ],
  'faecal-incontinence': [
    '(faecal|fecal|bowel|anal) (incontinence|soiling|leakage)',
    '(incontinent of faeces|incontinent of stool|soiling|soils himself|soils herself)',
  ],
} as const satisfies Record<string, readonly string[]>;

export type NamedThing = keyof typeof namedThings | EmergencyName;

/** Those that stand though they are only planned. */
export const isAwaited = (name: NamedThing): boolean => name.endsWith('-awaited');
