import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readThisPage } from '../record/injected.ts';
import type { ReadingOptions } from '../record/read-page.ts';
import type { Snapshot } from '../record/snapshot.ts';
import { type Taught, taughtValues, withTaught } from '../record/taught.ts';

/** What the panel hands to the reader, in a world that the page's own scripts cannot reach. */
export interface Handed {
  waymarkOptions?: ReadingOptions & { taught?: Taught };
}

/** Put into a page on the GP's gesture: reads it, hands back what it says, and leaves nothing behind. */
export default defineUnlistedScript(async (): Promise<{ snapshot: Snapshot; took: number } | { problem: string } | undefined> => {
  const handed = globalThis as Handed;
  const options = handed.waymarkOptions;
  delete handed.waymarkOptions;
  if (!options) return undefined;
  const { taught = {}, ...reading } = options;
  const began = performance.now();
  try {
    const before = taughtValues(document, taught, reading.today);
    const snapshot = await readThisPage(reading);
    const after = taughtValues(document, taught, reading.today);
    if (JSON.stringify(before) !== JSON.stringify(after)) return { problem: 'changed' };
    return { snapshot: withTaught(snapshot, after), took: performance.now() - began };
  } catch (error) {
    // Said to the panel, never to the page's console.
    return { problem: error instanceof Error ? error.name : 'unknown' };
  }
});
