import type { Feed } from './kept.ts';

type Tried = Pick<Feed, 'lastTried' | 'failures'>;

const minute = 60_000;
/** After it went well. */
const between = 24 * 60 * minute;
/** After the first failure; twice that after the second, and so on. */
const firstRetry = 15 * minute;

/** When a feed, or anything that is tried like one, is next to be tried, in milliseconds since 1970; 0 where it never was. */
export function nextTry({ lastTried, failures }: Tried): number {
  if (lastTried === null) return 0;
  const wait = failures === 0 ? between : Math.min(between, firstRetry * 2 ** (failures - 1));
  return Date.parse(lastTried) + wait;
}

/** Whether it is time to try a feed. A clock that was set back makes it time. */
export const isDue = (feed: Tried, now: Date): boolean =>
  now.getTime() >= nextTry(feed) || (feed.lastTried !== null && Date.parse(feed.lastTried) > now.getTime());
