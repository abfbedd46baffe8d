import { freshnessOf } from '../../packs/freshness.ts';
import { loadShipped, shipped } from '../../packs/shipped.ts';
import { staleWords } from './words.ts';

/** Something that comes with Waymark, as Settings lists it. */
export interface Ships {
  /** Of a pack of pathways; another pack of that name takes its place. */
  id: string | undefined;
  title: string;
  issued: string;
  reviewBy: string;
  /** That it is past its review date, or expired. */
  stale: string | undefined;
}

/** Snippets are reviewed, and do not expire. */
const never = '9999-12-31';

const earliest = (days: readonly string[]): string => [...days].sort()[0] ?? '';

/** All that comes with Waymark: packs of pathways, that of England first, then the snippets on cards. Throws where it cannot be loaded. */
export async function whatShips(now: Date): Promise<Ships[]> {
  const [{ snippets, issued }, ...packs] = await Promise.all([
    import('../../packs/snippets/snippets.ts'),
    ...shipped.map(({ id }) => loadShipped(id)),
  ]);
  const reviewBy = earliest(snippets.map((each) => each.reviewBy));
  const ofSnippets = { id: undefined, title: `Learn on the cards: ${snippets.length} snippets`, issued, reviewBy, expires: never };
  return [...packs, ofSnippets].map((each) => ({
    id: each.id,
    title: each.title,
    issued: each.issued,
    reviewBy: each.reviewBy,
    stale: staleWords({ ...each, id: '', part: null, freshness: freshnessOf(each, now) }),
  }));
}
