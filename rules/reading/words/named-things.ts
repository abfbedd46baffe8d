import type { EmergencyName } from './emergency-names.ts';

const asked = '(awaited|awaiting|pending|requested|ordered|booked|arranged|sent|due|done today|taken today)';

/** Named in a text, and no finding that NG12 asks after: reports that name a cancer, tests that are normal or awaited, and what suggests a finding. */
export const namedThings = {
  /** Found by what a sentence says of a report: values/cancer-reports.ts. */
  'report-names-cancer': [],
  'cxr-normal': [
    '(cxr|chest x ray|chest xray|chest x - ray|chest film) (last wk|last week|last month|this week|yesterday|today|<n> weeks ago|) (is|was|came back|reported as|reported|result|:|-|) (normal|clear|nad|unremarkable|ok|fine)',
    '(normal|clear) (cxr|chest x ray|chest xray|chest x - ray)',
  ],
  'uss-normal': [
    '(uss|us|ultrasound|ultrasound scan|pelvic uss|pelvic ultrasound|pelvic scan|tvus|tvuss|tv uss) (scan|) (last week|last month|today|done|) (is|was|came back|reported as|reported|result|:|-|) (normal|clear|nad|unremarkable)',
    '(normal|clear) (uss|ultrasound|pelvic uss|pelvic ultrasound|tvus)',
  ],
  'fit-awaited': [`(fit|qfit|q fit|fit test|fit kit) ${asked}`, '(awaiting|await|awaits) (fit|qfit|q fit)'],
  'psa-awaited': [`psa ${asked}`, '(awaiting|await|awaits) psa'],
  'ca125-awaited': [`(ca125|ca 125) ${asked}`, '(awaiting|await|awaits) (ca125|ca 125)'],
  'cxr-awaited': [
    `(cxr|chest x ray|chest xray|chest x - ray) ${asked}`,
    '(awaiting|await|awaits) (cxr|chest x ray|chest xray|chest x - ray)',
  ],
  polyuria: ['(polyuria|polydipsia|polyuric)', '(thirsty|thirst|very thirsty|always thirsty|increased thirst)'],
  'faecal-incontinence': [
    '(faecal|fecal|bowel|anal) (incontinence|soiling|leakage)',
    '(incontinent of faeces|incontinent of stool|soiling|soils himself|soils herself)',
  ],
  blasts: ['(blasts|blast cells) (on film|on the film|on blood film|seen|present|)'],
  'tumour-marker': [
    '(afp|cea|ca19 9|ca 19 9|ca15 3|ca 15 3) (of|was|is|:|) (<n>|raised|high|elevated)',
    '(raised|high|elevated) (afp|cea|ca19 9|ca 19 9|ca15 3|ca 15 3)',
  ],
  'swollen-discs': [
    '(papilloedema|papilledema|papilloedematous)',
    '(swollen|blurred) (optic|) (disc|discs|disks)',
    '(disc|discs|optic discs|optic disc) (swollen|swelling|blurred)',
  ],
  'first-seizure': [
    '(first|1st|first ever|new) (fit|seizure|convulsion|generalised seizure|tonic clonic seizure)',
    '(fit|seizure|convulsion) (for the first time|never had one before)',
  ],
  'white-patch': [
    'white (patch|patches|plaque) (on|in|of|side of) (side of|) (the|) (mouth|tongue|cheek|gum|gums|buccal mucosa|inner cheek|floor of mouth|palate)',
    '(leukoplakia|leucoplakia)',
  ],
  'thick-endometrium': [
    '(endometrium|endometrial thickness|endometrial stripe|et) (is|of|was|measures|:|) (thickened|irregular|<n> mm|<n>mm)',
    'thickened endometrium',
  ],
} as const satisfies Record<string, readonly string[]>;

export type NamedThing = keyof typeof namedThings | EmergencyName;

/** Those that stand though they are only planned. */
export const isAwaited = (name: NamedThing): boolean => name.endsWith('-awaited');
