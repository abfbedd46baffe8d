import * as z from 'zod/mini';
import { type Kept, openSturdy } from './sturdy.ts';
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

const settingsFrom = (rows: readonly unknown[]): Settings =>
  shape.parse(Object.fromEntries(rows.map((row) => [(row as { key: string }).key, (row as { value: unknown }).value])));

export interface SettingsStore {
  write(change: Partial<Settings>): Promise<void>;
  /** Tells the settings as they are and whenever they change; returns how to stop. */
  watch(tell: (settings: Kept<Settings>) => void): () => void;
}

/** Opens the settings, in IndexedDB; where that is missing, full or failing, goes on in memory and says so. Never anything of a patient. */
export async function openSettings(): Promise<SettingsStore> {
  const { watch, change } = await openSturdy(
    async (rows) => settingsFrom(await rows.all('settings')),
    'what you set is forgotten when Waymark closes. Matching goes on.',
  );
  return {
    watch,
    write: (changed) =>
      change(async (rows) => {
        for (const [key, value] of Object.entries(changed)) await rows.put('settings', key, { key, value });
      }),
  };
}
