import { batch, signal } from '@preact/signals';
import type { Place, Shown } from './place.ts';
import type { Look, PagesPort, Site } from './port.ts';

interface Given {
  pages: PagesPort;
  after(milliseconds: number, run: () => void): () => void;
  /** A page came in front whose site is allowed always. */
  onAllowed(tab: number): void;
  /** What the page in front shows was looked at, and is known by now. */
  onLook(look: Look): void;
}

/** A page is looked at again at least this often while it is in front. */
const heartbeat = 3_000;
const mostRefusals = 3;

/** Which page is in front, and what it shows for as long as it may be looked at. */
export function createInFront({ pages, after, onAllowed, onLook }: Given) {
  const place = signal<Place | undefined>(undefined);
  const shown = signal<Shown>('unread');
  const site = signal<Site | undefined>(undefined);
  const visits = new Map<number, number>();
  /** Tabs that the GP had read before, or allowed. */
  const readable = new Set<number>();
  let following: { stopped: boolean } | undefined;

  const placeOf = (tab: number): Place => ({ tab, visit: visits.get(tab) ?? 0 });
  const isFront = ({ tab, visit }: Place): boolean => place.value?.tab === tab && place.value.visit === visit;
  const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => void after(milliseconds, resolve));

  /** Looks at the page in front, to see whose it is. Gives how long that took. */
  async function look(at: Place): Promise<number> {
    const seen = await pages.look(at.tab);
    if (isFront(at)) {
      batch(() => {
        shown.value = 'snapshot' in seen ? seen.snapshot.patients : 'refused';
        onLook(seen);
      });
    }
    return 'took' in seen ? seen.took : 0;
  }

  /** Follows the page in front for as long as it is in front and may be read. */
  async function follow(at: Place): Promise<void> {
    if (following) following.stopped = true;
    const mine = { stopped: false };
    following = mine;
    const goesOn = (): boolean => !mine.stopped && isFront(at);
    let change = pages.changed(at.tab, heartbeat);
    let took = await look(at);
    for (let refusals = 0; goesOn() && refusals < mostRefusals; refusals = shown.value === 'refused' ? refusals + 1 : 0) {
      const isThere = await change;
      if (!goesOn()) return;
      // The document is gone or closed: what it showed says nothing of what comes.
      if (!isThere) shown.value = 'unread';
      const pause = isThere ? took * 3 : 100;
      if (isThere) change = pages.changed(at.tab, Math.max(heartbeat, took * 20));
      if (pause > 30) await rest(pause);
      took = await look(at);
      if (!isThere && goesOn()) change = pages.changed(at.tab, heartbeat);
    }
  }

  /** A page that came forward or has loaded: looked at where the GP has had it read before, or allowed it always. */
  async function arrive(tab: number): Promise<void> {
    const at = placeOf(tab);
    const isAlways = await pages.isGranted(tab);
    if (isAlways) readable.add(tab);
    if (!isFront(at) || !readable.has(tab)) return;
    if (isAlways) onAllowed(tab);
    await follow(at);
  }

  const forget = (tab: number): void =>
    batch(() => {
      place.value = placeOf(tab);
      shown.value = 'unread';
      site.value = undefined;
    });

  return {
    place,
    shown,
    site,
    readable,
    placeOf,
    isFront,
    follow,
    /** Whether another tab came in front. */
    front(tab: number): boolean {
      if (place.value?.tab === tab) return false;
      forget(tab);
      void arrive(tab);
      return true;
    },
    moved(tab: number): void {
      visits.set(tab, (visits.get(tab) ?? 0) + 1);
      if (place.value?.tab !== tab) return;
      forget(tab);
      // An address that changes within one page may be all that is told.
      after(50, () => {
        if (place.value?.tab === tab) void arrive(tab);
      });
    },
    loaded(tab: number): void {
      if (place.value?.tab === tab) void arrive(tab);
    },
    async learnSite(at: Place): Promise<void> {
      const known = await pages.siteOf(at.tab);
      if (isFront(at)) site.value = known;
    },
    dispose(): void {
      if (following) following.stopped = true;
    },
  };
}
