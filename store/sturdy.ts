import { liveQuery } from 'dexie';
import { Database, opened } from './database.ts';
import { faultWords } from './fault.ts';
import { contentsOf, keptShelf, memoryShelf, type Shelf, type Work } from './shelf.ts';

/** Something kept, with a sentence on what will be lost when Waymark closes; null where all of it is kept. */
export type Kept<T> = T & { lost: string | null };

/** Something that is read from rows and changed, in IndexedDB; where that is missing, full or failing, in memory. */
export interface Sturdy<T> {
  read(): Promise<Kept<T>>;
  /** Tells what is kept, now and whenever it changes; returns how to stop. */
  watch(tell: (kept: Kept<T>) => void): () => void;
  change<R>(work: Work<R>): Promise<R>;
}

/** Opens what is kept. `lostWhenClosed` ends the sentence that says what is lost where the browser keeps nothing. */
export async function openSturdy<T extends object>(reading: Work<T>, lostWhenClosed: string): Promise<Sturdy<T>> {
  const database = new Database();
  let shelf: Shelf = keptShelf(database);
  let lost: string | null = null;
  try {
    await opened(database);
  } catch (error) {
    shelf = memoryShelf();
    lost = faultWords(error, 'open', lostWhenClosed);
  }

  /** Works on the shelf; where the browser fails, on a copy in memory from then on. */
  async function work<R>(on: 'look' | 'change', what: Work<R>): Promise<R> {
    const inMemory = lost !== null;
    try {
      return await shelf[on](what);
    } catch (error) {
      if (inMemory) throw error;
      if (lost === null) {
        shelf = memoryShelf(await contentsOf(database));
        lost = faultWords(error, on, lostWhenClosed);
      }
      return shelf[on](what);
    }
  }

  const watchers = new Set<(kept: Kept<T>) => void>();
  const read = async (): Promise<Kept<T>> => ({ ...(await work('look', reading)), lost });
  return {
    read,
    watch(tell) {
      watchers.add(tell);
      const toldBy = lost === null ? liveQuery(read).subscribe({ next: tell, error: () => undefined }) : undefined;
      if (!toldBy) read().then((kept) => watchers.has(tell) && tell(kept));
      return () => {
        watchers.delete(tell);
        toldBy?.unsubscribe();
      };
    },
    async change(what) {
      const result = await work('change', what);
      // IndexedDB tells of a change itself, in every page.
      if (lost !== null) {
        const kept = await read();
        for (const tell of watchers) tell(kept);
      }
      return result;
    },
  };
}
