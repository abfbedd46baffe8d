import { batch, signal } from '@preact/signals';
import type { Place, Shown } from './place.ts';
import type { Look, PagesPort, Site } from './port.ts';

interface Given {
  pages: PagesPort;
  after(milliseconds: number, run: () => void): () => void;
  /** Milliseconds, from any beginning. */
  now(): number;
  /** A page came in front whose site is allowed always. */
  onAllowed(tab: number): void;
  /** What the page in front shows was looked at, and is known by now. Gives in how many milliseconds another look is wanted, if one is. */
  onLook(look: Look): number | undefined;
}

/**
 * Whether the page in front is being watched: it is not; it answers and shows whose it was when it was looked at; it shows something else and
 * is being looked at; it does not answer.
 */
export type Watching = 'not' | 'held' | 'checking' | 'silent';

/** How often the panel glances at the page, in milliseconds. */
const beat = 150;
/** A page is looked at again at least this often while it is in front. */
const heartbeat = 3_000;
/** A page that has not answered for this long is said not to answer. */
const longestSilence = 3_000;
const mostRefusals = 3;
/** A page of a record that is opened shows whose it is within this. */
const longestArrival = 3_000;

/** A page that is being followed. */
interface Followed {
  at: Place;
  stopped: boolean;
  looking: boolean;
  /** What the last look and the last glance gave. */
  mark: string | undefined;
  glanced: string | undefined;
  changes: number;
  nextLook: number;
  /** When the page may be looked at again for something that changed. */
  mayLook: number;
  silentSince: number | undefined;
  refusals: number;
}

/** Which page is in front, and what it shows for as long as it may be looked at. */
export function createInFront({ pages, after, now, onAllowed, onLook }: Given) {
  const place = signal<Place | undefined>(undefined);
  const shown = signal<Shown>('unread');
  const watching = signal<Watching>('not');
  const site = signal<Site | undefined>(undefined);
  /** The tab in front went to another page, which may be looked at: for a moment it is not known whose that is. */
  const arriving = signal(false);
  let giveUp: (() => void) | undefined;
  const visits = new Map<number, number>();
  /** Tabs that the GP had read before, or allowed. */
  const readable = new Set<number>();
  let following: Followed | undefined;

  const placeOf = (tab: number): Place => ({ tab, visit: visits.get(tab) ?? 0 });
  const isFront = ({ tab, visit }: Place): boolean => place.value?.tab === tab && place.value.visit === visit;
  const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => void after(milliseconds, resolve));
  const goesOn = (followed: Followed): boolean => !followed.stopped && isFront(followed.at);

  /** Looks at the page in front, to see whose it is and what it says. */
  async function look(followed: Followed): Promise<void> {
    followed.looking = true;
    const seen = await pages.look(followed.at.tab);
    followed.looking = false;
    if (!goesOn(followed)) return;
    const took = 'took' in seen ? seen.took : 0;
    followed.mayLook = now() + Math.max(30, took * 3);
    followed.nextLook = now() + Math.max(heartbeat, took * 20);
    batch(() => {
      if ('snapshot' in seen) {
        Object.assign(followed, { mark: seen.mark, changes: seen.changes, refusals: 0 });
        shown.value = { patients: seen.snapshot.patients, mark: seen.mark };
        watching.value = followed.glanced === undefined || followed.glanced === seen.mark ? 'held' : 'checking';
        if (seen.snapshot.patients.length > 0) arrived();
      } else {
        followed.mark = undefined;
        if (!seen.silent) followed.refusals += 1;
        shown.value = seen.silent ? 'silent' : 'refused';
        watching.value = seen.silent ? 'silent' : 'not';
      }
      const again = onLook(seen);
      if (again !== undefined) followed.nextLook = Math.min(followed.nextLook, now() + again);
    });
  }

  /** What a glance tells of the page that is followed. */
  function take(glance: Awaited<ReturnType<PagesPort['glance']>>, followed: Followed): void {
    if (glance === 'silent') {
      followed.silentSince ??= now();
      watching.value = 'silent';
      if (now() - followed.silentSince >= longestSilence) shown.value = 'silent';
      return;
    }
    followed.silentSince = undefined;
    // A first look may not have put a reader into it yet.
    if (glance === 'gone' && followed.looking && followed.mark === undefined) return;
    if (glance === 'gone') {
      // The document is gone or closed: what it showed says nothing of what comes.
      followed.mark = undefined;
      followed.nextLook = now();
      if (shown.value !== 'refused') shown.value = 'unread';
      watching.value = 'not';
      return;
    }
    followed.glanced = glance.mark;
    if (followed.mark !== glance.mark || shown.value === 'silent') {
      followed.nextLook = now();
      watching.value = 'checking';
    } else {
      watching.value = 'held';
      if (glance.changes !== followed.changes) followed.nextLook = Math.min(followed.nextLook, followed.mayLook);
    }
  }

  /** Follows the page in front for as long as it is in front and may be read. */
  async function follow(at: Place): Promise<void> {
    const before = following?.at.tab === at.tab && following.at.visit === at.visit ? following : undefined;
    if (following) following.stopped = true;
    const followed: Followed = {
      at,
      stopped: false,
      looking: false,
      mark: before?.mark,
      glanced: before?.glanced,
      changes: before?.changes ?? 0,
      nextLook: 0,
      mayLook: 0,
      silentSince: undefined,
      refusals: 0,
    };
    following = followed;
    // A look may take long, or never end: the page is glanced at meanwhile.
    void look(followed);
    while (goesOn(followed) && followed.refusals < mostRefusals) {
      const glance = await pages.glance(at.tab);
      if (!goesOn(followed)) return;
      batch(() => take(glance, followed));
      if (glance !== 'silent' && !followed.looking && now() >= followed.nextLook) void look(followed);
      await rest(beat);
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

  function arrived(): void {
    giveUp?.();
    arriving.value = false;
  }

  const forget = (tab: number): void =>
    batch(() => {
      arrived();
      place.value = placeOf(tab);
      shown.value = 'unread';
      watching.value = 'not';
      site.value = undefined;
    });

  return {
    place,
    shown,
    watching,
    arriving,
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
      batch(() => {
        forget(tab);
        arriving.value = readable.has(tab);
      });
      if (arriving.value) giveUp = after(longestArrival, arrived);
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
      giveUp?.();
    },
  };
}
