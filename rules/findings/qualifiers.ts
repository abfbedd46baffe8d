interface QualifierEntry {
  /** As a chip or a question says it. */
  label: string;
  meaning: string;
}

/** What a criterion can ask of a finding. */
export const qualifiers = {
  unexplained: { label: 'unexplained', meaning: 'No diagnosis after history, examination and any tests in primary care. A judgement.' },
  persistent: {
    label: 'persistent',
    meaning: 'Going on longer than a self-limiting problem would. A judgement: NG12 gives no number of weeks.',
  },
  recurrent: { label: 'keeps coming back', meaning: 'Comes back; NG12 gives no count.' },
  frequent: { label: 'frequent', meaning: 'Happens often; for ovarian cancer particularly more than 12 times a month.' },
  'treatment-resistant': {
    label: 'not helped by treatment',
    meaning: 'Has not responded to treatment; NG12 names neither drug nor duration.',
  },
  new: { label: 'new', meaning: 'Newly abnormal.' },
  progressive: { label: 'getting worse', meaning: 'Getting worse with time.' },
  'sub-acute': { label: 'over days to weeks', meaning: 'Developing over days to weeks; NG12 does not define it.' },
  increased: { label: 'more than usual', meaning: 'More than is usual for this person.' },
  'increasing-in-size': { label: 'growing', meaning: 'The lump is growing.' },
  'first-presentation': { label: 'first time', meaning: 'The first time this person has come with it.' },
  'without-uti': { label: 'no urine infection', meaning: 'There is no urinary tract infection.' },
  'persists-after-uti-treatment': {
    label: 'still there after a treated UTI',
    meaning: 'Still present after a urinary tract infection was treated successfully.',
  },
  'recurs-after-uti-treatment': {
    label: 'came back after a treated UTI',
    meaning: 'Returned after a urinary tract infection was treated successfully.',
  },
  'one-nipple-only': { label: 'one nipple only', meaning: 'One nipple, not both.' },
  'not-obviously-uterine-fibroids': { label: 'not obviously fibroids', meaning: 'The mass is not obviously fibroids.' },
  'not-attributable-to-hrt': {
    label: 'not explained by HRT',
    meaning: 'HRT timing, expected settling-in bleeding or a known benign cause does not account for it.',
  },
  'sti-excluded': { label: 'STI excluded', meaning: 'A sexually transmitted infection has been ruled out.' },
  'after-sti-treatment-completed': {
    label: 'still there after STI treatment',
    meaning: 'Still there once treatment for a sexually transmitted infection is finished.',
  },
  'within-last-12-months': { label: 'in the last 12 months', meaning: 'Within the past 12 months.' },
  'non-painful': { label: 'painless', meaning: 'Does not hurt.' },
  'on-examination': { label: 'found on examination', meaning: 'The clinician found it on examination.' },
  'found-by-dentist': { label: 'found by a dentist', meaning: 'A dentist found it.' },
  'uncertain-with-ongoing-concern': {
    label: 'scan unclear and still concerned',
    meaning: 'The scan does not settle it, and the clinician is still concerned.',
  },
  'delay-may-have-significant-impact': {
    label: 'delay could do real harm',
    meaning: 'Waiting may do particular harm, for example because of its site or size.',
  },
} as const satisfies Record<string, QualifierEntry>;

export type QualifierId = keyof typeof qualifiers;

export const qualifierIds = Object.keys(qualifiers) as QualifierId[];

/** Whether a string is the id of a qualifier. */
export const isQualifierId = (id: string): id is QualifierId => Object.hasOwn(qualifiers, id);
