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

/** Whether nobody has checked an entry for more than a year, or its source is past the day on which it was to be reviewed. */
export function isStale({ checked, reviewDue }: { checked: string; reviewDue?: string | undefined }, now: Date): boolean {
  const today = dayOf(now);
  return daysBetween(checked, today) > staleAfter || (reviewDue !== undefined && reviewDue < today);
}

/** The entries of a pack that are stale. */
export const staleEntries = (pack: PathwayPack, now: Date) => entriesOf(pack).filter((entry) => isStale(entry, now));
