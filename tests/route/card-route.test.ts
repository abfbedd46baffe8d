import { expect, test } from 'vitest';
import type { Area } from '../../packs/area.ts';
import { areaFor } from '../../packs/area.ts';
import type { PathwayPack } from '../../packs/pathway-pack.ts';
import { loadShipped, shipped } from '../../packs/shipped.ts';
import type { Recommendation } from '../../rules/engine/recommendation.ts';
import { cautions } from '../../rules/guidance/cautions.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { cardRoute, cautionRoute } from '../../state/route/card-route.ts';
import { routeWords, staleWords, suspendedWords, testFirstWords } from '../../state/route/words.ts';
import { aPack, now } from '../packs/a-pack.ts';

const england = await loadShipped('england');

const verdicts = (...numbers: string[]): { recommendation: Recommendation }[] =>
  numbers.map((number) => {
    const found = ng12.rules.map(({ recommendation }) => recommendation).find((each) => each.number === number);
    if (!found) throw new Error(number);
    return { recommendation: found };
  });

const routeIn = (ofArea: readonly PathwayPack[], numbers: string[], at = now, area?: Area) =>
  cardRoute(verdicts(...numbers), { area, ofArea, national: [england], now: at });

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

test('a referral has the service of its site, the form, the tests first with how old a result may be, and the rules', () => {
  const route = routeIn([aPack()], ['1.6.4', '1.6.6']);
  expect(route).toMatchObject({ isLocal: true, isReferral: true, lacksPhone: false });
  expect(ids(route.services)).toEqual(['urology']);
  expect(ids(route.forms)).toEqual(['form-urology']);
  expect(route.testsFirst.map(testFirstWords)).toEqual(['eGFR, result no older than 3 months']);
  expect(ids(route.rules)).toEqual(['attach-form']);
  expect(route.services.flatMap(({ routes }) => routes.map(routeWords))).toEqual(['e-RS: 2WW › 2WW Urology › Urology Northtown RT9']);
});

test('a test in primary care leads to no service and no form, but what speaks of that very recommendation stays', () => {
  const route = routeIn([aPack()], ['1.6.2']);
  expect(route).toMatchObject({ isReferral: false, services: [], forms: [], rules: [], contacts: [] });
  const differs = routeIn([aPack()], ['1.6.3']);
  expect(differs.variations.map(({ words, approvedBy }) => [words, approvedBy])).toEqual([['Refer any PSA above 20.', null]]);
});

test('a form of the site goes before one for all sites, which is there where the site has none', () => {
  const all = { sites: 'all' as const, pathway: 'suspected-cancer' as const };
  const forms = aPack().forms.map((form) => (form.id === 'form-imaging' ? { ...form, ...all } : form));
  const services = aPack().services.map((service) => ({ ...service, forms: [...service.forms, 'form-imaging'] }));
  expect(ids(routeIn([aPack({ forms, services })], ['1.6.4']).forms)).toEqual(['form-urology']);
  expect(ids(routeIn([aPack({ forms, services })], ['1.13.2']).forms)).toEqual(['form-imaging']);
});

test('a direct access test has the form for tests, not the referral', () => {
  const of = (pathway: 'test' | 'suspected-cancer') =>
    routeIn([aPack({ forms: aPack().forms.map((form) => ({ ...form, sites: ['lung'], pathway })), services: [] })], ['1.1.2']).forms;
  expect(of('test')).toHaveLength(3);
  expect(of('suspected-cancer')).toEqual([]);
});

test('within hours or two days there is the telephone alone; where none is listed that is said', () => {
  const child = routeIn([aPack()], ['1.12.1']);
  expect(child.services.flatMap(({ routes }) => routes.map(({ by }) => by))).toEqual(['phone']);
  expect(child).toMatchObject({ lacksPhone: false, forms: [] });
  const none = routeIn([], ['1.12.1']);
  expect(none).toMatchObject({ lacksPhone: true, services: [], forms: [] });
  expect(routeIn([], ['1.10.1'])).toMatchObject({ isReferral: false, lacksPhone: false });
});

test('with no pack of the area there is what holds for all England', () => {
  const route = routeIn([], ['1.6.4']);
  expect(route.isLocal).toBe(false);
  expect(route.services.flatMap(({ routes }) => routes.map(routeWords))).toEqual(['e-RS: 2WW › 2WW Urology (service name not published)']);
});

test('what an area leaves open is filled from England, and stays the area’s otherwise', async () => {
  const route = routeIn([await loadShipped('dorset')], ['1.6.4']);
  expect(route.services.map(({ id, pack }) => `${pack.id}/${id}`)).toEqual([
    'dorset/dorset-county-hospital',
    'dorset/university-hospitals-dorset',
    'england/e-rs-urology',
  ]);
  expect(ids(route.rules)).toEqual(['all-documents']);
});

test('a suspended service says so, and nothing of England is put in its place', () => {
  const services = aPack().services.map((service) => ({
    ...service,
    routes: [{ by: 'e-rs' as const, specialty: null, clinicType: null, serviceName: null }],
  }));
  const route = routeIn([aPack({ services })], ['1.13.2']);
  expect(ids(route.services)).toEqual(['non-specific']);
  expect(route.services.map(({ suspended }) => suspended && suspendedWords(suspended))).toEqual([
    'Suspended since 1 September 2026. Takes no referrals until further notice.',
  ]);
});

test('past its review, and past its end, a pack says so; an entry that nobody checked for a year is stale', () => {
  const words = (at: string) => routeIn([aPack()], ['1.6.4'], new Date(at)).packs.map(staleWords);
  expect(words('2026-11-22')).toEqual([undefined]);
  expect(words('2027-05-02')).toEqual(['Testshire pathways was due for review by 1 May 2027: check before you rely on it.']);
  expect(words('2027-12-01')).toEqual(['Testshire pathways expired on 1 November 2027: check before you rely on it.']);
  expect(routeIn([aPack()], ['1.6.4'], new Date('2027-10-20')).services.map(({ stale }) => stale)).toEqual([false]);
  expect(routeIn([aPack()], ['1.6.4'], new Date('2027-10-22')).services.map(({ stale }) => stale)).toEqual([true]);
});

test('a pack of a part of the board says of which part; where that part was chosen it need not', async () => {
  const pack = await loadShipped('north-central-london');
  const partIn = (ods: string) => {
    const area = areaFor(ods);
    return area.state === 'area' && routeIn([pack], ['1.6.4'], now, area).packs.map(({ part }) => part);
  };
  expect(partIn('Z9B2Z')).toEqual(['the former North Central London']);
  expect(partIn('QMJ')).toEqual([null]);
});

test('every card of every recommendation is joined with every pack that ships', async () => {
  const packs = await Promise.all(shipped.map(({ id }) => loadShipped(id)));
  for (const pack of packs) for (const { recommendation } of ng12.rules) routeIn([pack], [recommendation.number]);
});

test.each([
  [
    { by: 'e-rs', specialty: null, clinicType: null, serviceName: null },
    'e-RS. Specialty, clinic type and service name are not published.',
  ],
  [{ by: 'e-rs', specialty: '2WW', clinicType: null, serviceName: null }, 'e-RS: 2WW (clinic type and service name not published)'],
  [{ by: 'phone', phone: '01632 960001', option: 'option 2', hours: 'Monday to Friday' }, 'Ring 01632 960001, option 2 (Monday to Friday)'],
  [{ by: 'other', words: 'Ask your board.' }, 'Ask your board.'],
] as const)('the words of a route: %o', (route, words) => {
  expect(routeWords(route)).toBe(words);
});

test('a caution has the area’s own rule, with its source and review date, and its form, though nothing is met', async () => {
  const pack = await loadShipped('north-central-london');
  const caution = cautions.find(({ id }) => id === 'psa-very-high');
  if (!caution) throw new Error('no such caution');
  const route = cautionRoute(caution, { area: undefined, ofArea: [pack], national: [england], now });
  expect(route.isLocal).toBe(true);
  expect(route.variations.find(({ id }) => id === 'psa-above-20')).toMatchObject({
    source: 'https://gps.northcentrallondon.icb.nhs.uk/services/urgent-suspected-cancer-urology',
    reviewDue: '2026-06-04',
  });
  expect(route.services.length).toBeGreaterThan(0);
});
