import type { FindingId } from '../vocabulary.ts';
import type { FindingItem, Item, Sentence } from './items.ts';

type Site =
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
  | 'bone';

const siteWords: Readonly<Record<string, Site>> = {
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
};

type Bare =
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

const bareWords: Readonly<Record<string, Bare>> = {
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
  'non healing ulcer': 'sore',
  'nonhealing ulcer': 'sore',
  swelling: 'swelling',
  'skin change': 'skin-change',
  'red patch': 'red-patch',
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

const bySite: Readonly<Record<Bare, Partial<Record<Site, FindingId>>>> = {
  lump,
  mass: { ...lump, pelvis: 'pelvic_mass' },
  nodes: { neck: 'cervical_lymphadenopathy', axilla: 'axillary_lump', breast: 'axillary_lump' },
  blood: { chest: 'haemoptysis', bowel: 'rectal_bleeding', rectum: 'rectal_bleeding', urine: 'haematuria_any' },
  discharge: { breast: 'nipple_discharge', vulva: 'vaginal_discharge', vagina: 'vaginal_discharge' },
  bleeding: { rectum: 'rectal_bleeding', vulva: 'vulval_bleeding' },
  sore: { anus: 'anal_ulceration', vulva: 'vulval_ulceration', penis: 'penile_ulcerated_lesion', mouth: 'oral_ulceration' },
  ulcer: { anus: 'anal_ulceration', vulva: 'vulval_ulceration', penis: 'penile_ulcerated_lesion', mouth: 'oral_ulceration' },
  swelling: { testis: 'testis_enlargement', neck: 'neck_lump', bone: 'bone_swelling' },
  'skin-change': { breast: 'skin_changes_breast' },
  'red-patch': { mouth: 'oral_red_or_red_white_patch', penis: 'foreskin_or_glans_symptoms' },
  'same-shape': { testis: 'testis_shape_or_texture_change' },
};

/** What a bare "lump" or "bleeding" is where no site was named. A bare mass is only ever denied. */
const withoutSite: Readonly<Record<Bare, FindingId | undefined>> = {
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

const siteOfFinding: Partial<Record<FindingId, Site>> = {
  diarrhoea: 'bowel',
  constipation: 'bowel',
  change_in_bowel_habit: 'bowel',
  cough: 'chest',
  dysuria: 'urine',
  urinary_frequency: 'urine',
};

function siteOf(item: Item): Site | undefined {
  const named = item.words.map((word) => siteWords[word]).find((site) => site !== undefined);
  if (named !== undefined || item.kind !== 'finding') return named;
  return item.ids.map((id) => siteOfFinding[id]).find((site) => site !== undefined);
}

const itchesLocally: ReadonlySet<Site> = new Set<Site>(['vagina', 'vulva', 'penis', 'anus', 'skin', 'breast']);
const limbs = new Set('leg foot shin toe ankle heel venous arm thigh calf'.split(' '));

/** The site named right behind: "lump under tongue", "lump on the side of the tongue", "ulcer left leg". */
function siteAfter(items: readonly Item[], index: number): Site | 'limb' | undefined {
  for (const item of items.slice(index + 1, index + 7)) {
    if (item.kind === 'qualifier' || item.kind === 'duration' || item.kind === 'join') continue;
    if (item.kind !== 'word') return undefined;
    if (item.words.some((word) => limbs.has(word))) return 'limb';
    const site = siteOf(item);
    if (site) return site;
  }
  return undefined;
}

/** A bare "lump", "mass", "ulcer" or "bleeding" belongs to the site named last: "PR NAD, no masses", "testis aching, no lump". */
export function applySites(sentences: readonly Sentence[]): void {
  let site: Site | undefined;
  for (const { segments } of sentences)
    site = sitesIn(
      segments.flatMap(({ items }) => items),
      site,
    );
}

function sitesIn(items: readonly Item[], before: Site | undefined): Site | undefined {
  let site = before;
  items.forEach((item, index) => {
    if (
      item.kind === 'finding' &&
      item.assertion === 'present' &&
      item.ids.includes('pruritus') &&
      site !== undefined &&
      itchesLocally.has(site)
    )
      item.dropped = true;
    const bare = item.kind === 'finding' ? bareWords[item.words.join(' ')] : undefined;
    if (item.kind === 'finding' && bare !== undefined) {
      const near = siteAfter(items, index);
      if (near === 'limb') {
        if (bare !== 'lump') item.dropped = true;
        return;
      }
      site = near ?? site;
      // "Unexplained after bloods"
      if (bare === 'blood' && item.end - item.start > 'blood'.length) {
        Object.assign(item, { kind: 'word' });
        return;
      }
      if (bare === 'blood' && item.assertion !== 'absent') {
        item.dropped = true;
        return;
      }
      const id =
        site === undefined
          ? withoutSite[bare]
          : (bySite[bare][site] ?? (site === 'skin' && bare === 'bleeding' ? undefined : withoutSite[bare]));
      // "No masses" on its own speaks of the abdomen.
      const denied: FindingId | undefined = bare === 'mass' && item.assertion === 'absent' ? 'abdominal_mass' : undefined;
      settle(item, id ?? denied);
      return;
    }
    site = siteOf(item) ?? site;
  });
  return site;
}

function settle(item: FindingItem, id: FindingId | undefined): void {
  if (id === undefined) item.dropped = true;
  else item.ids = [id];
}
