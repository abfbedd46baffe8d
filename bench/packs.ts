import { updateFeed } from '../packs/feed.ts';
import { createFormFinder } from '../packs/find-forms.ts';
import { fingerprintOf } from '../packs/fingerprint.ts';
import { newKeyPair, type Signer, signerOf } from '../packs/key-pair.ts';
import { localGuidance } from '../packs/local-guidance.ts';
import type { PathwayPack } from '../packs/pathway-pack.ts';
import { readPack } from '../packs/read-pack.ts';
import { signPack } from '../packs/sign-pack.ts';
import { siteIds, sites } from '../packs/sites.ts';
import { ng12 } from '../rules/ng12/editions.ts';
import { openPacks } from '../store/packs.ts';
import { inTurn } from './timing.ts';

const AREAS = 36;
const FORMS = 100;
const today = new Date().toISOString().slice(0, 10);
const typed = ['2ww urology', 'fast track bowel', 'two week rule', 'gyneacology', 'urgent suspected cancer referral lung', 'form 57'];
const keystrokes = typed.flatMap((words) => Array.from(words, (_, at) => words.slice(0, at + 1)));

/** An invented area with so many forms, and a service for each site. */
function anArea(number: number, version = 1): PathwayPack {
  const entry = { source: `https://area-${number}.example/`, checked: today };
  const site = (at: number) => siteIds[at % siteIds.length] ?? 'lung';
  return {
    kind: 'pathways',
    formatVersion: 1,
    id: `area-${number}`,
    version,
    title: `Area ${number}`,
    publisher: { name: `Board ${number}`, website: null },
    about: 'Invented for the benchmark.',
    issued: today,
    reviewBy: today,
    expires: '2999-01-01',
    area: { scope: 'england', name: `Area ${number}` },
    trusts: [],
    services: siteIds.map((id) => ({
      ...entry,
      id: `service-${id}`,
      sites: [id],
      pathway: 'suspected-cancer',
      name: sites[id].label,
      trust: null,
      routes: [{ by: 'e-rs', specialty: '2WW', clinicType: `2WW ${sites[id].label}`, serviceName: null }],
      forms: [],
    })),
    forms: Array.from({ length: FORMS }, (_, at) => ({
      ...entry,
      id: `form-${at}`,
      sites: [site(at)],
      pathway: 'suspected-cancer',
      title: `2WW - ${sites[site(at)].label} Suspected Cancer, form ${at}`,
      places: [{ kind: 'system', system: 'EMIS', folder: '2WW forms' }],
      version: null,
      rules: [],
      alsoKnown: [],
    })),
    testsFirst: [],
    localRules: [],
    localVariations: [],
    contacts: [],
    patientInformation: [],
    stopSmoking: [],
    screening: [],
    notes: [],
  };
}

/** Times packs: search at each key, reading and verifying, the join to a card, a whole update. */
export async function benchPacks(show: (what: string, value: number, unit?: string) => void): Promise<void> {
  console.log(`\nPacks: ${AREAS} areas of ${FORMS} forms`);
  const areas = Array.from({ length: AREAS }, (_, at) => anArea(at));
  const [one = anArea(0)] = areas;
  const keys = await signerOf(await newKeyPair());
  const json = JSON.stringify(one);
  const signed = await signPack(json, keys);
  const now = new Date();
  const findInOne = createFormFinder([one]);
  const findInAll = createFormFinder(areas);
  const card = ng12.rules.slice(0, 2).map(({ recommendation }) => recommendation);
  const update = await updating(keys);
  const taken = await inTurn({
    one: () => keystrokes.map(findInOne),
    all: () => keystrokes.map(findInAll),
    index: () => createFormFinder([one]),
    unsigned: () => readPack(json, now),
    signed: () => readPack(signed, now),
    join: () => localGuidance(one, card),
    update,
  });
  const perKey = (value: number): number => value / keystrokes.length;
  show(`Searching the forms of one area, per key, mean of ${keystrokes.length}`, perKey(taken.one));
  show(`Searching the forms of all ${AREAS} areas, per key`, perKey(taken.all));
  show('Making ready the search of one area', taken.index / 1000, 'ms');
  show(`Reading a pack of ${Math.round(json.length / 1000)} kB`, taken.unsigned / 1000, 'ms');
  show('Reading it signed, with its signature verified', taken.signed / 1000, 'ms');
  show('Joining an area to a card of two recommendations', taken.join);
  show('An update: fetched (no network), verified, replaced in memory', taken.update / 2000, 'ms');
}

/** Two updates, each of which finds a newer pack. */
async function updating(keys: Signer): Promise<() => Promise<void>> {
  const address = 'https://area-0.example/pack';
  const clock = () => new Date();
  const store = await openPacks(clock);
  await store.pin({
    fingerprint: await fingerprintOf(keys.publicKey),
    name: 'Board 0',
    by: 'user',
    since: today,
    remits: ['pathways:england'],
  });
  const versions: string[] = [];
  for (const version of [1, 2]) versions.push(await signPack(JSON.stringify(anArea(0, version)), keys));
  return async () => {
    await store.remove('area-0');
    await store.follow(address);
    for (const jws of versions) {
      const { state, sentence } = await updateFeed(address, { fetch: async () => new Response(jws), store, clock });
      if (state !== 'updated') throw new Error(sentence);
    }
  };
}
