import MiniSearch from 'minisearch';
import type { Form, PathwayPack } from './pathway-pack.ts';
import { siteIds, sites } from './sites.ts';

/** A form, with the id of the pack that lists it. */
export interface FoundForm {
  form: Form;
  packId: string;
}

interface Indexed {
  at: number;
  title: string;
  sites: string;
  alsoKnown: string;
  pathway: string;
}

/** What people call each pathway, the names it had before among them. */
const pathwayWords: Readonly<Record<Form['pathway'], string>> = {
  'suspected-cancer':
    '2ww 2wr 2wk tww usc uscr two 2 week weeks wait rule urgent suspected suspicion cancer referral referrals pathway fast track fasttrack form proforma',
  test: 'urgent direct access da test imaging investigation diagnostic request referral form proforma',
  other: 'referral form proforma',
};

const wordsOfSites = (form: Form): string =>
  form.sites === 'all' ? '' : form.sites.flatMap((id) => [sites[id].label, ...sites[id].cancers, ...sites[id].alsoKnown]).join(' ');

const firstSite = ({ form }: FoundForm): number => (form.sites === 'all' ? siteIds.length : siteIds.indexOf(form.sites[0] ?? 'lung'));

/** How many slips of the keyboard a word may have; two letters in each other’s place are two. */
const slipsIn = ({ length }: string): number | false => (length > 6 ? 2 : length > 3 && 1);

/** No more than this is read of what is typed. */
const longest = 100;

/** Instant search over the forms of some packs, by what GPs call them, slips of the keyboard borne. Nothing typed gives all, by site. */
export function createFormFinder(packs: readonly PathwayPack[]): (typed: string) => FoundForm[] {
  const all = packs
    .flatMap(({ id, forms }) => forms.map((form): FoundForm => ({ form, packId: id })))
    .sort((a, b) => firstSite(a) - firstSite(b));
  const index = new MiniSearch<Indexed>({ idField: 'at', fields: ['title', 'sites', 'alsoKnown', 'pathway'] });
  index.addAll(
    all.map(({ form }, at) => ({
      at,
      title: form.title,
      sites: wordsOfSites(form),
      alsoKnown: form.alsoKnown.join(' '),
      pathway: pathwayWords[form.pathway],
    })),
  );
  const search = (typed: string, combineWith: 'AND' | 'OR', fuzzy: typeof slipsIn | false) =>
    index.search(typed, {
      combineWith,
      prefix: (_term, at, terms) => at === terms.length - 1,
      fuzzy,
      boost: { title: 3, alsoKnown: 3, sites: 2 },
    });

  return (typed) => {
    const read = typed.slice(0, longest);
    if (read.trim() === '') return all;
    // As it was typed; else with slips; else whatever has any of the words.
    for (const [combineWith, fuzzy] of [
      ['AND', false],
      ['AND', slipsIn],
      ['OR', slipsIn],
    ] as const) {
      const found = search(read, combineWith, fuzzy);
      if (found.length > 0) return found.flatMap(({ id }) => all[id] ?? []);
    }
    return [];
  };
}
