import { dayInWords } from '../packs/dates.ts';
import { inGroups } from '../packs/fingerprint.ts';
import { freshnessOf, staleEntries } from '../packs/freshness.ts';
import type { PathwayPack, Place, Route } from '../packs/pathway-pack.ts';
import { entriesOf } from '../packs/pathway-problem.ts';
import type { ReadPack } from '../packs/read-pack.ts';
import { type SiteId, siteIds, sites } from '../packs/sites.ts';
import { section } from './report-section.ts';
import { teachingLines } from './teaching-report.ts';

const unknown = 'not published';

function routeWords(route: Route): string {
  if (route.by === 'e-rs') {
    const { specialty, clinicType, serviceName } = route;
    return `e-RS: specialty ${specialty ?? unknown}, clinic type ${clinicType ?? unknown}, service ${serviceName ?? unknown}`;
  }
  if (route.by === 'other') return route.words;
  return `phone ${callWords(route)}`;
}

const callWords = ({ phone, option, hours }: { phone: string; option?: string | undefined; hours: string | null }): string =>
  `${phone}${option === undefined ? '' : `, ${option}`} (${hours ?? 'hours not published'})`;

function placeWords(place: Place): string {
  if (place.kind === 'system') return `${place.system}, folder ${place.folder ?? unknown}`;
  return place.kind === 'address' ? `${place.opens === 'form' ? 'open' : 'page'}: ${place.address}` : 'not published here: ask the board';
}

const sitesWords = (of: 'all' | readonly SiteId[]): string => (of === 'all' ? 'all sites' : of.map((id) => sites[id].label).join(', '));
const aboutWords = ({
  sites: of,
  recommendations,
}: {
  sites: 'all' | readonly SiteId[];
  recommendations?: readonly string[] | undefined;
}) => (recommendations ? recommendations.join(', ') : sitesWords(of));

function areaLines({ area }: PathwayPack): string[] {
  if (area.scope === 'england') return [`Area: ${area.name}, all of England`];
  return [
    `Area: ${area.name}`,
    ...area.boards.map(({ ods, name, part, succeeds }) => {
      const before = succeeds.map((each) => `${each.name} ${each.ods}${each.extent === 'part' ? ' in part' : ''}`).join(', ');
      return `  board ${ods} ${name}${part === null ? '' : `: ${part}`}${before === '' ? '' : `; succeeds ${before}`}`;
    }),
  ];
}

/** A pack as a person reads it, with what is stale in it. */
export function packReport({ pack, signedBy }: ReadPack, now: Date): string {
  const due = freshnessOf(pack, now) === 'review-due' ? ', which has passed' : '';
  return [
    `${pack.title}, version ${pack.version}`,
    `Published by ${pack.publisher.name}; ${signedBy === null ? 'not signed: for personal use' : `signed by ${inGroups(signedBy)}`}`,
    `Issued ${dayInWords(pack.issued)}; for review by ${dayInWords(pack.reviewBy)}${due}; expires ${dayInWords(pack.expires)}`,
    pack.about,
    ...(pack.kind === 'teaching' ? teachingLines(pack, now) : pathwayLines(pack, now)),
  ].join('\n');
}

function pathwayLines(pack: PathwayPack, now: Date): string[] {
  const stale = staleEntries(pack, now);
  const covered = new Set(pack.services.flatMap((service) => (service.sites === 'all' ? siteIds : service.sites)));
  return [
    ...areaLines(pack),
    ...section(
      'Services',
      pack.services.flatMap(({ name, trust, routes, suspended, ...about }) => [
        `${aboutWords(about)}: ${name}${trust === null ? '' : ` (${trust})`}${suspended ? ` SUSPENDED: ${suspended.words}` : ''}`,
        ...routes.map((route) => `  ${routeWords(route)}`),
      ]),
    ),
    ...section(
      'Sites with no service in it',
      [
        siteIds
          .filter((id) => !covered.has(id))
          .map((id) => sites[id].label)
          .join(', '),
      ].filter(Boolean),
    ),
    ...section(
      'Forms',
      pack.forms.flatMap(({ title, version, places, ...about }) => [
        `${aboutWords(about)}: ${title} (version ${version ?? unknown})`,
        ...places.map((place) => `  ${placeWords(place)}`),
      ]),
    ),
    ...section(
      'Tests first',
      pack.testsFirst.map(({ test, within, words, ...about }) =>
        [`${aboutWords(about)}: ${test}`, within && `within ${within.count} ${within.unit}`, words].filter(Boolean).join(', '),
      ),
    ),
    ...section(
      'Local rules',
      pack.localRules.map((rule) => `${aboutWords(rule)}: ${rule.words}`),
    ),
    ...section(
      'Local variations, beside NG12',
      pack.localVariations.map((each) => `${aboutWords(each)}: ${each.words} (approved by: ${each.approvedBy ?? 'not stated'})`),
    ),
    ...section(
      'Contacts',
      pack.contacts.map(({ purpose, name, afterDays, ...call }) => {
        const after = afterDays === null ? '' : `, after ${afterDays} days`;
        return `${purpose.replaceAll('-', ' ')}: ${name}, ${callWords(call)}${after}`;
      }),
    ),
    ...section(
      'For patients',
      pack.patientInformation.map(({ title, format, language, address }) => `${title} (${format}, ${language}): ${address}`),
    ),
    ...section(
      'Stop smoking',
      pack.stopSmoking.map(({ name, phone, address }) => [name, phone, address].filter(Boolean).join(', ')),
    ),
    ...section(
      'Screening',
      pack.screening.map(({ programme, words }) => `${programme}: ${words}`),
    ),
    ...section(
      'Notes',
      pack.notes.map(({ title, words }) => `${title}: ${words}`),
    ),
    ...section(
      `Stale: ${stale.length} not checked for over a year, or past the review date of their source`,
      stale.map(({ id, checked, reviewDue, source }) => {
        const due = reviewDue === undefined ? '' : `, to be reviewed by ${dayInWords(reviewDue)}`;
        return `${id}, last checked ${dayInWords(checked)}${due}: ${source}`;
      }),
    ),
    ...section(
      'To be taken with caution',
      entriesOf(pack).flatMap(({ id, doubt }) => (doubt === undefined ? [] : [`${id}: ${doubt}`])),
    ),
  ];
}
