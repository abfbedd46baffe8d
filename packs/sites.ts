interface Site {
  label: string;
  /** The cancers of NG12 that go there, by the names `rules/ng12` gives them. */
  cancers: readonly string[];
  /** Other words for the site, its service or its cancers. */
  alsoKnown: readonly string[];
}

/** The cancer sites by which areas arrange services and forms. */
export const sites = {
  lung: {
    label: 'Lung',
    cancers: ['lung', 'mesothelioma'],
    alsoKnown: ['chest', 'respiratory', 'thoracic', 'pleural', 'bronchial'],
  },
  'upper-gi': {
    label: 'Upper GI',
    cancers: ['oesophageal', 'stomach', 'pancreatic', 'gall bladder', 'liver'],
    alsoKnown: ['OG', 'UGI', 'oesophagus', 'esophageal', 'gastric', 'pancreas', 'hepatobiliary', 'HPB', 'biliary', 'gastroscopy'],
  },
  'lower-gi': {
    label: 'Lower GI',
    cancers: ['colorectal', 'anal'],
    alsoKnown: ['LGI', 'bowel', 'colon', 'rectal', 'rectum', 'anus', 'FIT', 'colonoscopy'],
  },
  breast: { label: 'Breast', cancers: ['breast'], alsoKnown: ['mammary', 'nipple', 'mastalgia'] },
  gynaecology: {
    label: 'Gynaecology',
    cancers: ['ovarian', 'endometrial', 'cervical', 'vaginal', 'vulval'],
    alsoKnown: ['gynae', 'gynaecological', 'gynecology', 'ovary', 'uterine', 'womb', 'uterus', 'cervix', 'vagina', 'vulva', 'PMB'],
  },
  urology: {
    label: 'Urology',
    cancers: ['bladder', 'renal', 'prostate', 'testicular', 'penile'],
    alsoKnown: ['urological', 'kidney', 'PSA', 'testis', 'testes', 'penis', 'haematuria'],
  },
  skin: {
    label: 'Skin',
    cancers: ['melanoma', 'squamous cell carcinoma (skin)', 'basal cell carcinoma'],
    alsoKnown: ['dermatology', 'derm', 'SCC', 'BCC', 'mole', 'teledermatology', 'dermoscopy'],
  },
  'head-and-neck': {
    label: 'Head and neck',
    cancers: ['laryngeal', 'oral', 'thyroid'],
    alsoKnown: ['H&N', 'HN', 'ENT', 'maxillofacial', 'OMFS', 'larynx', 'throat', 'mouth', 'neck lump'],
  },
  brain: { label: 'Brain and nervous system', cancers: ['brain/CNS'], alsoKnown: ['CNS', 'neurology', 'neuro', 'intracranial', 'glioma'] },
  haematology: {
    label: 'Haematology',
    cancers: [
      'leukaemia (adults)',
      'leukaemia (children and young people)',
      'myeloma',
      'non-Hodgkin lymphoma (adults)',
      'non-Hodgkin lymphoma (children and young people)',
      'Hodgkin lymphoma (adults)',
      'Hodgkin lymphoma (children and young people)',
    ],
    alsoKnown: ['haem', 'haematological', 'hematology', 'blood', 'lymph node', 'NHL'],
  },
  sarcoma: {
    label: 'Sarcoma and bone',
    cancers: [
      'bone sarcoma (adults)',
      'bone sarcoma (children and young people)',
      'soft tissue sarcoma (adults)',
      'soft tissue sarcoma (children and young people)',
    ],
    alsoKnown: ['soft tissue lump', 'lump', 'osteosarcoma'],
  },
  children: {
    label: 'Children and young people',
    cancers: [
      'childhood cancer (any)',
      'neuroblastoma',
      'retinoblastoma',
      "Wilms' tumour",
      'leukaemia (children and young people)',
      'non-Hodgkin lymphoma (children and young people)',
      'Hodgkin lymphoma (children and young people)',
      'bone sarcoma (children and young people)',
      'soft tissue sarcoma (children and young people)',
    ],
    alsoKnown: ['child', 'childhood', 'paediatric', 'paeds', 'pediatric', 'teenager', 'TYA', 'CYP'],
  },
  eye: { label: 'Eye', cancers: ['retinoblastoma'], alsoKnown: ['ophthalmology', 'ocular', 'ophthalmic'] },
  'non-specific': {
    label: 'Non-specific symptoms',
    cancers: ['any (several cancers)'],
    alsoKnown: [
      'NSS',
      'vague symptoms',
      'RDC',
      'RDS',
      'rapid diagnostic centre',
      'rapid diagnostic service',
      'serious symptoms',
      'weight loss',
    ],
  },
  'unknown-primary': { label: 'Cancer of unknown primary', cancers: [], alsoKnown: ['CUP', 'MUO', 'malignancy of unknown origin'] },
} as const satisfies Record<string, Site>;

export type SiteId = keyof typeof sites;

export const siteIds = Object.keys(sites) as [SiteId, ...SiteId[]];

/** The sites a cancer of NG12 goes to, by its name in `rules/ng12`; none for advice that goes with every cancer. */
export const sitesOf = (cancer: string): SiteId[] => siteIds.filter((id) => (sites[id] satisfies Site as Site).cancers.includes(cancer));
