import type { Board, Predecessor } from '../../packs/boards.ts';
import { dayInWords } from '../../packs/dates.ts';
import type { LocalGuidance } from '../../packs/local-guidance.ts';
import type { Form, Place, Route, Service } from '../../packs/pathway-pack.ts';
import type { PackStands } from './card-route.ts';

export const notPublished = 'Not published here: ask your board.';

interface Call {
  phone: string;
  option?: string | undefined;
  hours: string | null;
}

/** A telephone as it is used: "01632 960001, option 2 (Monday to Friday)". */
export const callWords = ({ phone, option, hours }: Call): string =>
  `${phone}${option === undefined ? '' : `, ${option}`}${hours === null ? '' : ` (${hours})`}`;

/** Where to look in e-RS, or whom to ring. What is not published is said. */
export function routeWords(route: Route): string {
  if (route.by === 'phone') return `Ring ${callWords(route)}`;
  if (route.by === 'other') return route.words;
  const { specialty, clinicType, serviceName } = route;
  const known = [specialty, clinicType, serviceName].filter((part) => part !== null);
  if (known.length === 0) return 'e-RS. Specialty, clinic type and service name are not published.';
  const missing = [
    ...(specialty === null ? ['specialty'] : []),
    ...(clinicType === null ? ['clinic type'] : []),
    ...(serviceName === null ? ['service name'] : []),
  ];
  return `e-RS: ${known.join(' › ')}${missing.length > 0 ? ` (${missing.join(' and ')} not published)` : ''}`;
}

/** "eGFR, result no older than 3 months". */
export function testFirstWords({ test, within }: Pick<LocalGuidance['testsFirst'][number], 'test' | 'within'>): string {
  if (within === null) return test;
  const { count, unit } = within;
  return `${test}, result no older than ${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
}

/** Why a service takes nothing now. */
export const suspendedWords = ({ since, words }: NonNullable<Service['suspended']>): string =>
  `Suspended${since === null ? '' : ` since ${dayInWords(since)}`}. ${words}`;

/** Where a form lives. */
export function placeWords(place: Place): string {
  if (place.kind === 'system') return `In ${place.system}${place.folder === null ? '' : ` › ${place.folder}`}`;
  if (place.kind === 'not-published') return notPublished;
  const { hostname } = new URL(place.address);
  return place.opens === 'form' ? `Open form at ${hostname}` : `On a page at ${hostname}`;
}

const rank = (place: Place): number =>
  ['form', 'page', 'system', 'not-published'].indexOf(place.kind === 'address' ? place.opens : place.kind);

/** The place of a form that leads to it soonest: the form itself, else a page that has it, else a system. */
export const nearestPlace = ({ places }: Pick<Form, 'places'>): Place | undefined => [...places].sort((a, b) => rank(a) - rank(b))[0];

/** That a pack is past its review date, or expired; undefined while it is neither. */
export function staleWords({ title, freshness, reviewBy, expires }: PackStands): string | undefined {
  if (freshness === 'expired') return `${title} expired on ${dayInWords(expires)}: check before you rely on it.`;
  if (freshness === 'review-due') return `${title} was due for review by ${dayInWords(reviewBy)}: check before you rely on it.`;
  return undefined;
}

const andList = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names);

/** What became of a board, or which ones it took over; empty where nothing changed. */
export function boardNote({ ods }: Board, successors: readonly Board[], before: readonly Predecessor[]): string {
  if (successors.length > 1)
    return `${ods}. Closed on 31 March 2026 and parted between ${andList(successors.map(({ area }) => area))}: choose which`;
  if (successors.length === 1) return `${ods}. Since 1 April 2026 part of ${andList(successors.map(({ area }) => area))}`;
  if (before.length === 0) return ods;
  return `${ods}. Took over ${andList(before.map(({ board, extent }) => (extent === 'all' ? board.area : `part of ${board.area}`)))}`;
}
