import { dayOf, daysBetween } from './dates.ts';
import type { PathwayPack } from './pathway-pack.ts';
import { entriesOf } from './pathway-problem.ts';

/** Days after which an entry that nobody checked again is called stale: our convention, no publisher's. */
const staleAfter = 365;

export type Freshness = 'fresh' | 'review-due' | 'expired';

/** How a pack stands on a day. One that expires while it is in use stays in use, and says so. */
export function freshnessOf({ reviewBy, expires }: Pick<PathwayPack, 'reviewBy' | 'expires'>, now: Date): Freshness {
  const today = dayOf(now);
  if (expires < today) return 'expired';
  return reviewBy <= today ? 'review-due' : 'fresh';
}

/** Whether nobody has checked an entry for more than a year. */
const isStale = ({ checked }: { checked: string }, now: Date): boolean => daysBetween(checked, dayOf(now)) > staleAfter;

/** The entries of a pack that nobody has checked for more than a year. */
export const staleEntries = (pack: PathwayPack, now: Date) => entriesOf(pack).filter((entry) => isStale(entry, now));
