import { liveQuery } from 'dexie';
import * as z from 'zod/mini';
import { Database } from './database.ts';
import { taughtShape } from './taught.ts';

/** An area by its id, with its name so that it can be shown before any pack is read. */
const area = z.nullable(z.object({ id: z.string().check(z.maxLength(64)), name: z.string().check(z.maxLength(160)) }));
/** Forms, each as the id of its pack and its own: which form, never for whom. */
const forms = z.array(z.string().check(z.maxLength(129))).check(z.maxLength(50));

const shape = z.object({
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  noticeRead: z.catch(z.boolean(), false),
  /** What the GP taught of record sites: selectors alone. */
  taught: z.catch(taughtShape, {}),
  /** The area whose packs are used; and the one chosen before, a key away. */
  area: z.catch(area, null),
  otherArea: z.catch(area, null),
  pinnedForms: z.catch(forms, []),
  recentForms: z.catch(forms, []),
});

/** What Waymark keeps between openings: nothing of a patient. */
export type Settings = z.infer<typeof shape>;
export type Theme = Settings['theme'];

interface Row {
  key: string;
  value: unknown;
}

const settingsFrom = (rows: readonly Row[]): Settings => shape.parse(Object.fromEntries(rows.map(({ key, value }) => [key, value])));

export interface SettingsStore {
  write(change: Partial<Settings>): Promise<void>;
  /** Tells the settings as they are and whenever they change; returns how to stop. */
  watch(tell: (settings: Settings) => void): () => void;
}

function inMemory(): SettingsStore {
  let kept = settingsFrom([]);
  const watchers = new Set<(settings: Settings) => void>();
  return {
    async write(change) {
      kept = { ...kept, ...change };
      for (const tell of watchers) tell(kept);
    },
    watch(tell) {
      watchers.add(tell);
      tell(kept);
      return () => watchers.delete(tell);
    },
  };
}

/** Opens the settings, kept in IndexedDB; in memory alone where the browser has none to give. Never anything of a patient. */
export async function openSettings(): Promise<SettingsStore> {
  const database = new Database();
  try {
    await database.open();
  } catch {
    return inMemory();
  }
  return {
    async write(change) {
      await database.settings.bulkPut(Object.entries(change).map(([key, value]) => ({ key, value })));
    },
    watch(tell) {
      const watching = liveQuery(() => database.settings.toArray()).subscribe({
        next: (rows) => tell(settingsFrom(rows)),
        // The last settings told go on.
        error: () => undefined,
      });
      return () => watching.unsubscribe();
    },
  };
}
