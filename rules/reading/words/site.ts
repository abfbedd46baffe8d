import type { FindingId } from '../../findings/vocabulary.ts';
import type { FindingItem, Item, Sentence } from '../items.ts';
import { bareWords, bySite, type Site, siteOfFinding, siteWords, withoutSite } from './site-words.ts';

function siteOf(item: Item): Site | undefined {
  if (item.kind === 'qualifier') return undefined;
  const named = item.words.map((word) => siteWords[word]).find((site) => site !== undefined);
  if (named !== undefined || item.kind !== 'finding') return named;
  return item.ids.map((id) => siteOfFinding[id]).find((site) => site !== undefined);
}

const itchesLocally: ReadonlySet<Site> = new Set<Site>(['vagina', 'vulva', 'penis', 'anus', 'skin', 'breast']);
/** Bleeding there is no bleeding of the blood. */
const bleedsItself: ReadonlySet<Site> = new Set<Site>(['skin', 'menses', 'vagina', 'urine', 'penis']);
const limbs = new Set(
  'leg foot shin toe ankle heel venous arm thigh calf tissue muscle back shoulder buttock hand wrist elbow knee finger hip trunk'.split(
    ' ',
  ),
);

const sunlit = new Set('scalp forehead temple nose ear face eyebrow'.split(' '));

/** The site named right behind: "lump under tongue", "lump on the side of the tongue", "ulcer left leg". */
function siteAfter(items: readonly Item[], index: number): Site | 'limb' | 'sunlit' | undefined {
  for (const item of items.slice(index + 1, index + 10)) {
    if (item.kind === 'qualifier' || item.kind === 'duration' || item.kind === 'join') continue;
    if (item.kind !== 'word') return undefined;
    if (item.words.some((word) => limbs.has(word))) return 'limb';
    if (item.words.some((word) => sunlit.has(word))) return 'sunlit';
    const site = siteOf(item);
    if (site) return site;
  }
  return undefined;
}

/** A bare "lump", "mass", "ulcer" or "bleeding" belongs to the site named last: "PR NAD, no masses", "testis aching, no lump". */
export function applySites(sentences: readonly Sentence[]): void {
  let site: Site | 'limb' | undefined;
  let unsited: FindingItem | undefined;
  let asksWhere = false;
  for (const { segments } of sentences) {
    const items = segments.flatMap((segment) => segment.items);
    const asked: boolean = items[0]?.words[0] === 'where';
    const named: ReturnType<typeof siteOf> = asked || asksWhere ? items.map(siteOf).find((each) => each !== undefined) : undefined;
    const id = named && bySite.lump[named];
    // "Problem: a lump⏎Where is it: left armpit"
    if (unsited && id) settle(unsited, id, true);
    site = sitesIn(items, site);
    unsited = items.findLast((item): item is FindingItem => item.kind === 'finding' && isUnsited(item)) ?? unsited;
    asksWhere = asked && !named;
  }
}

/** "A lump", and no more. */
const isUnsited = ({ words, ids, dropped }: FindingItem): boolean =>
  !dropped && ids.includes('soft_tissue_lump') && bareWords[words.join(' ')] === 'lump';

function sitesIn(items: readonly Item[], before: Site | 'limb' | undefined): Site | 'limb' | undefined {
  let site = before;
  items.forEach((item, index) => {
    if (
      item.kind === 'finding' &&
      item.assertion === 'present' &&
      item.ids.includes('pruritus') &&
      site !== undefined &&
      site !== 'limb' &&
      itchesLocally.has(site)
    )
      item.dropped = true;
    const bare = item.kind === 'finding' ? bareWords[item.words.join(' ')] : undefined;
    if (item.kind === 'finding' && bare !== undefined) {
      const near = siteAfter(items, index);
      if (near === 'limb' || near === 'sunlit') {
        if (bare === 'sore' || (bare === 'ulcer' && near === 'sunlit')) settle(item, 'lesion_suspicious_scc', true);
        else if (bare !== 'lump') item.dropped = true;
        else site = 'limb';
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
        site === undefined || site === 'limb'
          ? withoutSite[bare]
          : (bySite[bare][site] ??
            (bare === 'bleeding' && item.assertion !== 'absent' && bleedsItself.has(site) ? undefined : withoutSite[bare]));
      // "No masses" on its own speaks of the abdomen.
      const denied: FindingId | undefined = bare === 'mass' && item.assertion === 'absent' ? 'abdominal_mass' : undefined;
      settle(item, id ?? denied, site !== undefined);
      return;
    }
    site = siteOf(item) ?? (item.kind === 'finding' && item.ids.includes('soft_tissue_lump') ? 'limb' : site);
  });
  return site;
}

function settle(item: FindingItem, id: FindingId | undefined, known: boolean): void {
  if (id === undefined) item.dropped = true;
  else item.ids = [id];
  // "A lump", "a non-healing ulcer": where, is asked.
  if (item.assertion === 'present' && ((!known && id === 'soft_tissue_lump') || id === 'lesion_suspicious_scc'))
    item.assertion = 'unsettled';
}
