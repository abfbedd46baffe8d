import { createForgivingSearch } from './forgiving-search.ts';
import type { Form, PathwayPack } from './pathway-pack.ts';
import { siteIds, sites } from './sites.ts';

/** A form, with the id of the pack that lists it. */
export interface FoundForm {
  form: Form;
  packId: string;
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

/** Instant search over the forms of some packs, by what GPs call them, slips of the keyboard borne. Nothing typed gives all, by site. */
export function createFormFinder(packs: readonly PathwayPack[]): (typed: string) => readonly FoundForm[] {
  const all = packs
    .flatMap(({ id, forms }) => forms.map((form): FoundForm => ({ form, packId: id })))
    .sort((a, b) => firstSite(a) - firstSite(b));
  return createForgivingSearch(all, {
    fields: ['title', 'sites', 'alsoKnown', 'pathway'],
    words: ({ form }) => ({
      title: form.title,
      sites: wordsOfSites(form),
      alsoKnown: form.alsoKnown.join(' '),
      pathway: pathwayWords[form.pathway],
    }),
    boost: { title: 3, alsoKnown: 3, sites: 2 },
  });
}
