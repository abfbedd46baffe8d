import { liveQuery } from 'dexie';
import { type Held, newFeed, type PackStore } from '../packs/kept.ts';
import { Database } from './database.ts';
import { heldFrom } from './held.ts';
import { contentsOf, keptShelf, memoryShelf, type Shelf, type Work } from './shelf.ts';
import { feedAt, removePack, takePack, unpin } from './take-pack.ts';

const lostWhenClosed = 'packs, addresses and trusted keys added since are lost when Waymark closes.';
const none = `This browser keeps nothing for Waymark, as in a private window: ${lostWhenClosed}`;
const full = `This browser has no room left: ${lostWhenClosed}`;
const failed = `This browser failed to keep a change: ${lostWhenClosed}`;

const isFull = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'QuotaExceededError' || ('inner' in error && isFull(error.inner)));

/** Opens what is kept of packs, in IndexedDB; where that is missing, full or failing, goes on in memory and says what will be lost. */
export async function openPacks(clock: () => Date): Promise<PackStore> {
  const database = new Database();
  let shelf: Shelf = keptShelf(database);
  let lost: string | null = null;
  try {
    await database.open();
  } catch {
    shelf = memoryShelf();
    lost = none;
  }

  /** Works on the shelf; where the browser fails, on a copy in memory from then on. */
  async function work<T>(on: 'look' | 'change', what: Work<T>): Promise<T> {
    const inMemory = lost !== null;
    try {
      return await shelf[on](what);
    } catch (error) {
      if (inMemory) throw error;
      if (lost === null) {
        shelf = memoryShelf(await contentsOf(database));
        lost = isFull(error) ? full : failed;
      }
      return shelf[on](what);
    }
  }

  const watchers = new Set<(held: Held) => void>();
  const read = async (): Promise<Held> => ({ ...(await work('look', heldFrom)), lost });
  async function change<T>(what: Work<T>): Promise<T> {
    const result = await work('change', what);
    // IndexedDB tells of a change itself, in every page.
    if (lost !== null) {
      const held = await read();
      for (const tell of watchers) tell(held);
    }
    return result;
  }

  return {
    read,
    watch(tell) {
      watchers.add(tell);
      const toldBy = lost === null ? liveQuery(read).subscribe({ next: tell, error: () => undefined }) : undefined;
      if (!toldBy) read().then((held) => watchers.has(tell) && tell(held));
      return () => {
        watchers.delete(tell);
        toldBy?.unsubscribe();
      };
    },
    take: (given, origin, note) => change((rows) => takePack(rows, { read: given, origin, note, now: clock() })),
    remove: (id) => change((rows) => removePack(rows, id)),
    pin: (pin) => change(async (rows) => void (await rows.put('pins', pin.fingerprint, pin))),
    unpin: (fingerprint) => change((rows) => unpin(rows, fingerprint)),
    follow: (address) =>
      change(async (rows) => {
        if (!(await feedAt(rows, address))) await rows.put('feeds', address, newFeed(address));
      }),
    unfollow: (address) => change(async (rows) => void (await rows.delete('feeds', address))),
    noteFeed: (address, note) =>
      change(async (rows) => {
        const feed = await feedAt(rows, address);
        if (feed) await rows.put('feeds', address, note(feed));
      }),
  };
}
