import type { Area } from '../../packs/area.ts';
import { type Freshness, freshnessOf, isStale } from '../../packs/freshness.ts';
import { type LocalGuidance, localGuidance } from '../../packs/local-guidance.ts';
import type { Form, PathwayPack, Route, Service } from '../../packs/pathway-pack.ts';
import { type ActionId, actionOf } from '../../rules/engine/actions.ts';
import type { Recommendation } from '../../rules/engine/recommendation.ts';
import type { Caution } from '../../rules/guidance/cautions.ts';
import { partIn } from './library.ts';

/** An entry with the pack that lists it, and whether it was checked too long ago. */
export type From<Entry> = Entry & { pack: PathwayPack; stale: boolean };

/** A pack as it stands today. */
export interface PackStands {
  id: string;
  title: string;
  freshness: Freshness;
  reviewBy: string;
  expires: string;
  /** Which part of the chosen board it speaks of; null: all of it. */
  part: string | null;
}

/** What packs say of one card: beside what NG12 says, never instead of it. */
export interface CardRoute {
  /** Whether any of it is of the chosen area; else it is what holds for all England. */
  isLocal: boolean;
  packs: readonly PackStands[];
  services: readonly From<Service>[];
  forms: readonly From<Form>[];
  testsFirst: readonly From<LocalGuidance['testsFirst'][number]>[];
  rules: readonly From<LocalGuidance['localRules'][number]>[];
  variations: readonly From<LocalGuidance['localVariations'][number]>[];
  /** Whom a clinician may ring about it. */
  contacts: readonly From<LocalGuidance['contacts'][number]>[];
  notes: readonly From<LocalGuidance['notes'][number]>[];
  /** NG12 asks for a referral. */
  isReferral: boolean;
  /** The referral cannot wait for e-RS, and no telephone is listed for it. */
  lacksPhone: boolean;
}

type Pathway = Service['pathway'];

const tests: readonly Pathway[] = ['test'];
const referrals: readonly Pathway[] = ['suspected-cancer'];

/** Which of an area’s pathways an action may go by; none where NG12 asks for nothing that is sent anywhere. */
const pathwaysOf: { readonly [action in ActionId]?: readonly Pathway[] } = {
  'immediate-specialist-assessment': referrals,
  'very-urgent-referral-48h': referrals,
  'very-urgent-investigation-48h': tests,
  'suspected-cancer-pathway-referral': referrals,
  'urgent-direct-access-investigation-2w': tests,
  'non-urgent-direct-access-investigation': tests,
  'assess-and-urgent-investigation-or-referral': ['suspected-cancer', 'test'],
  'consider-referral-timeframe-not-stated': ['suspected-cancer', 'other'],
  'non-urgent-referral': ['other'],
};

/** Whether a route can be followed as it stands. */
const tellsHow = (route: Route): boolean => route.by === 'phone' || (route.by === 'e-rs' && route.clinicType !== null);

const isByPhone = (route: Route): boolean => route.by === 'phone';

/** Within hours or two days: too soon for anything but a call. */
const isByCall = (action: ActionId): boolean => ['immediate', '48h'].includes(actionOf(action).timeframe);

const isForClinicians = ({ purpose }: LocalGuidance['contacts'][number]): boolean =>
  purpose === 'referral-office' || purpose === 'clinical-advice';

const standsOf = ({ id, title, reviewBy, expires }: PathwayPack, part: string | null, now: Date): PackStands => ({
  id,
  title,
  reviewBy,
  expires,
  freshness: freshnessOf({ reviewBy, expires }, now),
  part,
});

interface Given {
  /** The chosen area; none chosen, or not known: undefined. */
  area: Area | undefined;
  ofArea: readonly PathwayPack[];
  national: readonly PathwayPack[];
  now: Date;
}

type About = Pick<Recommendation, 'number' | 'cancer'>;

/** Joins a card with what packs say of its recommendations. */
function joined(met: readonly About[], action: ActionId, packs: readonly PathwayPack[], now: Date) {
  const pathways = pathwaysOf[action] ?? [];
  const said = packs.map((pack) => ({ pack, says: localGuidance(pack, met) }));
  const all = <Key extends keyof LocalGuidance>(key: Key): From<LocalGuidance[Key][number]>[] =>
    said.flatMap(({ pack, says }) =>
      (says[key] as LocalGuidance[Key][number][]).map((entry) => ({ ...entry, pack, stale: isStale(entry, now) })),
    );
  /** Where nothing is sent, only what speaks of these very recommendations. */
  const bears = ({ recommendations }: { recommendations?: unknown }): boolean => pathways.length > 0 || recommendations !== undefined;
  const services = all('services').filter(({ pathway }) => pathways.includes(pathway));
  const named = new Set(services.flatMap(({ forms, pack }) => forms.map((id) => `${pack.id}/${id}`)));
  return {
    services: isByCall(action)
      ? services.flatMap((service) => {
          const routes = service.routes.filter(isByPhone);
          return routes.length > 0 ? [{ ...service, routes }] : [];
        })
      : services,
    forms: isByCall(action)
      ? []
      : all('forms').filter((form) => named.has(`${form.pack.id}/${form.id}`) || (form.sites !== 'all' && pathways.includes(form.pathway))),
    testsFirst: all('testsFirst').filter(bears),
    rules: all('localRules').filter(bears),
    variations: all('localVariations'),
    contacts: all('contacts').filter((contact) => bears(contact) && isForClinicians(contact)),
    notes: all('notes').filter(bears),
  };
}

/** The local side of a card of recommendations met. */
export function cardRoute(verdicts: readonly { recommendation: Recommendation }[], given: Given): CardRoute {
  const met = verdicts.map(({ recommendation }) => recommendation);
  return routeOf(met, met[0]?.action ?? 'local-arrangements', given);
}

/** The local side of a caution: no recommendation is met, and the area's own rule and form stand all the same. */
export const cautionRoute = ({ about, act }: Pick<Caution, 'about' | 'act'>, given: Given): CardRoute =>
  routeOf(about, act === 'advise' ? 'suspected-cancer-pathway-referral' : 'local-arrangements', given);

/** What the packs of the area say of some recommendations; what they leave open, from those for all England. */
function routeOf(met: readonly About[], action: ActionId, { area, ofArea, national, now }: Given): CardRoute {
  const local = joined(met, action, ofArea, now);
  const isLocal = Object.values(local).some((entries) => entries.length > 0);
  const england = joined(met, action, national, now);
  const isEnough = ({ routes, suspended }: Service): boolean => suspended !== undefined || routes.some(tellsHow);
  const enough = local.services.filter(isEnough);
  const found =
    enough.length > 0
      ? { ...local, services: enough }
      : { ...england, ...filled(local), services: [...local.services, ...england.services] };
  const isReferral = (pathwaysOf[action] ?? []).some((pathway) => pathway !== 'test');
  const used = [...ofArea, ...national].filter((pack) =>
    Object.values(found).some((entries) => entries.some((each) => each.pack === pack)),
  );
  return {
    ...found,
    forms: nearest(found.forms),
    isLocal,
    packs: used.map((pack) => standsOf(pack, area ? partIn(pack, area) : null, now)),
    isReferral,
    lacksPhone: isReferral && isByCall(action) && found.services.length + found.contacts.length === 0,
  };
}

/** Forms of the site itself; where there is none, those for all sites. */
function nearest(forms: CardRoute['forms']): CardRoute['forms'] {
  const own = forms.filter(({ sites }) => sites !== 'all');
  return own.length > 0 ? own : forms;
}

/** The lists that have something in them. */
const filled = <Lists extends Record<string, readonly unknown[]>>(lists: Lists): Partial<Lists> =>
  Object.fromEntries(Object.entries(lists).filter(([, entries]) => entries.length > 0)) as Partial<Lists>;
