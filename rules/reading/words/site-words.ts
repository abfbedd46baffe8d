import type { FindingId } from '../../findings/vocabulary.ts';

/** Where in the body a bare word may belong. */
export type Site =
  | 'bowel'
  | 'chest'
  | 'urine'
  | 'breast'
  | 'rectum'
  | 'anus'
  | 'abdomen'
  | 'pelvis'
  | 'vulva'
  | 'vagina'
  | 'testis'
  | 'penis'
  | 'neck'
  | 'thyroid'
  | 'mouth'
  | 'axilla'
  | 'skin'
  | 'bone'
  /** Where bleeding is of the womb. */
  | 'menses';

/** Words that name a site. */
export const siteWords: Readonly<Record<string, Site>> = {
  breast: 'breast',
  breasts: 'breast',
  nipple: 'breast',
  stool: 'bowel',
  motion: 'bowel',
  bowel: 'bowel',
  urine: 'urine',
  msu: 'urine',
  pr: 'rectum',
  dre: 'rectum',
  rectal: 'rectum',
  rectum: 'rectum',
  anal: 'anus',
  passage: 'anus',
  anus: 'anus',
  perianal: 'anus',
  abdo: 'abdomen',
  abdomen: 'abdomen',
  abdominal: 'abdomen',
  tummy: 'abdomen',
  pelvic: 'pelvis',
  pelvis: 'pelvis',
  adnexal: 'pelvis',
  adnexa: 'pelvis',
  vulva: 'vulva',
  vulval: 'vulva',
  labia: 'vulva',
  labial: 'vulva',
  labium: 'vulva',
  vagina: 'vagina',
  vaginal: 'vagina',
  testicle: 'testis',
  testis: 'testis',
  testicular: 'testis',
  testes: 'testis',
  scrotum: 'testis',
  scrotal: 'testis',
  penis: 'penis',
  penile: 'penis',
  foreskin: 'penis',
  glan: 'penis',
  neck: 'neck',
  level: 'neck',
  thyroid: 'thyroid',
  mouth: 'mouth',
  tongue: 'mouth',
  oral: 'mouth',
  palate: 'mouth',
  lip: 'mouth',
  axilla: 'axilla',
  axillary: 'axilla',
  armpit: 'axilla',
  mole: 'skin',
  naevus: 'skin',
  nodule: 'skin',
  lesion: 'skin',
  papule: 'skin',
  plaque: 'skin',
  scc: 'skin',
  finger: 'skin',
  wound: 'skin',
  cut: 'skin',
  toe: 'skin',
  nail: 'skin',
  pv: 'vagina',
  bcc: 'skin',
  belly: 'abdomen',
  epigast: 'abdomen',
  epigastrium: 'abdomen',
  epigastric: 'abdomen',
  boob: 'breast',
  uoq: 'breast',
  loq: 'breast',
  uiq: 'breast',
  liq: 'breast',
  tit: 'breast',
  areola: 'breast',
  vulv: 'vulva',
  fanny: 'vulva',
  minge: 'vulva',
  buccal: 'mouth',
  pile: 'anus',
  haemorrhoid: 'anus',
  hrt: 'menses',
  period: 'menses',
  menopause: 'menses',
  menopausal: 'menses',
  postmenopausal: 'menses',
  womb: 'menses',
  cervix: 'menses',
  pessary: 'menses',
  tampon: 'menses',
  coil: 'menses',
  evorel: 'menses',
  femoston: 'menses',
  kliovance: 'menses',
  elleste: 'menses',
  premique: 'menses',
  tibolone: 'menses',
  utrogestan: 'menses',
};

/** What is said without its site. */
export type Bare =
  | 'nodes'
  | 'blood'
  | 'discharge'
  | 'sore'
  | 'lump'
  | 'mass'
  | 'bleeding'
  | 'ulcer'
  | 'swelling'
  | 'skin-change'
  | 'red-patch'
  | 'same-shape';

/** The words that say it. */
/** Words that name a finding only where their clause says nothing else: "yellow", beside "yellow phlegm". */
export const onlyAlone: ReadonlySet<string> = new Set(['yellow']);

export const bareWords: Readonly<Record<string, Bare>> = {
  lump: 'lump',
  mass: 'mass',
  masse: 'mass',
  bleeding: 'bleeding',
  bleed: 'bleeding',
  ulcer: 'ulcer',
  ulceration: 'ulcer',
  blood: 'blood',
  node: 'nodes',
  'lymph node': 'nodes',
  gland: 'nodes',
  discharge: 'discharge',
  'brown d / c': 'discharge',
  'bloody d / c': 'discharge',
  'clear d / c': 'discharge',
  'watery d / c': 'discharge',
  'bloodstained d / c': 'discharge',
  'non healing ulcer': 'sore',
  'nonhealing ulcer': 'sore',
  swelling: 'swelling',
  'skin change': 'skin-change',
  'red patch': 'red-patch',
  'red patche': 'red-patch',
  'no change in shape': 'same-shape',
  'no change in texture': 'same-shape',
  'no change in shape or texture': 'same-shape',
};

const lump: Partial<Record<Site, FindingId>> = {
  breast: 'breast_lump',
  rectum: 'rectal_mass',
  anus: 'anal_mass',
  abdomen: 'abdominal_mass',
  vulva: 'vulval_lump',
  vagina: 'vaginal_mass',
  testis: 'testis_enlargement',
  penis: 'penile_mass',
  neck: 'neck_lump',
  thyroid: 'thyroid_lump',
  mouth: 'lip_or_oral_lump',
  axilla: 'axillary_lump',
};

/** The finding that it is, by its site. */
export const bySite: Readonly<Record<Bare, Partial<Record<Site, FindingId>>>> = {
  lump,
  mass: { ...lump, pelvis: 'pelvic_mass' },
  nodes: { neck: 'cervical_lymphadenopathy', axilla: 'axillary_lump', breast: 'axillary_lump' },
  blood: { chest: 'haemoptysis', bowel: 'rectal_bleeding', rectum: 'rectal_bleeding', urine: 'haematuria_any' },
  discharge: { breast: 'nipple_discharge', vulva: 'vaginal_discharge', vagina: 'vaginal_discharge' },
  bleeding: {
    rectum: 'rectal_bleeding',
    anus: 'rectal_bleeding',
    bowel: 'rectal_bleeding',
    vulva: 'vulval_bleeding',
    menses: 'postmenopausal_bleeding',
    vagina: 'postmenopausal_bleeding',
  },
  sore: { anus: 'anal_ulceration', vulva: 'vulval_ulceration', penis: 'penile_ulcerated_lesion', mouth: 'oral_ulceration' },
  ulcer: { anus: 'anal_ulceration', vulva: 'vulval_ulceration', penis: 'penile_ulcerated_lesion', mouth: 'oral_ulceration' },
  swelling: { testis: 'testis_enlargement', neck: 'neck_lump', bone: 'bone_swelling' },
  'skin-change': { breast: 'skin_changes_breast' },
  'red-patch': { mouth: 'oral_red_or_red_white_patch', penis: 'foreskin_or_glans_symptoms' },
  'same-shape': { testis: 'testis_shape_or_texture_change' },
};

/** What a bare "lump" or "bleeding" is where no site was named. A bare mass is only ever denied. */
export const withoutSite: Readonly<Record<Bare, FindingId | undefined>> = {
  lump: 'soft_tissue_lump',
  mass: undefined,
  bleeding: 'bleeding',
  ulcer: undefined,
  nodes: 'lymphadenopathy',
  blood: undefined,
  discharge: undefined,
  sore: 'oral_ulceration',
  swelling: undefined,
  'skin-change': undefined,
  'red-patch': undefined,
  'same-shape': undefined,
};

/** The site that a finding names by itself. */
export const siteOfFinding: Partial<Record<FindingId, Site>> = {
  diarrhoea: 'bowel',
  constipation: 'bowel',
  change_in_bowel_habit: 'bowel',
  cough: 'chest',
  dysuria: 'urine',
  urinary_frequency: 'urine',
};
