import type { Recommendation } from '../engine/recommendation.ts';

type Cancer = Recommendation['cancer'];

/** A site as a GP says it, where NG12 names it otherwise. */
const names: Readonly<Record<Cancer, string>> = {
  renal: 'kidney',
  colorectal: 'bowel',
  oesophageal: 'oesophagus',
  pancreatic: 'pancreas',
  ovarian: 'ovary',
  endometrial: 'womb',
  cervical: 'cervix',
  vulval: 'vulva',
  vaginal: 'vagina',
  testicular: 'testis',
  penile: 'penis',
  anal: 'anus',
  laryngeal: 'larynx',
  oral: 'mouth',
  'brain/CNS': 'brain',
  'squamous cell carcinoma (skin)': 'skin (squamous cell)',
  'basal cell carcinoma': 'skin (basal cell)',
  melanoma: 'skin (melanoma)',
  'any (several cancers)': 'site unknown',
  'childhood cancer (any)': 'child, site unknown',
  'leukaemia (adults)': 'leukaemia',
  'leukaemia (children and young people)': 'leukaemia',
  'non-Hodgkin lymphoma (adults)': 'lymphoma',
  'non-Hodgkin lymphoma (children and young people)': 'lymphoma',
  'Hodgkin lymphoma (adults)': 'lymphoma',
  'Hodgkin lymphoma (children and young people)': 'lymphoma',
  'bone sarcoma (adults)': 'bone',
  'bone sarcoma (children and young people)': 'bone',
  'soft tissue sarcoma (adults)': 'soft tissue',
  'soft tissue sarcoma (children and young people)': 'soft tissue',
};

/** Sites as a GP says them, each once: "bladder, kidney". */
export const siteNames = (cancers: readonly Cancer[]): string => [...new Set(cancers.map((cancer) => names[cancer] ?? cancer))].join(', ');
