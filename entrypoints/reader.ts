import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readThisPage } from '../record/injected.ts';
import type { ReadingOptions } from '../record/read-page.ts';
import type { Snapshot } from '../record/snapshot.ts';

export interface Handed {
  waymarkOptions?: ReadingOptions;
}

/** Put into a page on the GP's gesture: reads it, hands back what it says, and leaves nothing behind. */
export default defineUnlistedScript(async (): Promise<{ snapshot: Snapshot; took: number } | { problem: string } | undefined> => {
  const handed = globalThis as Handed;
  const options = handed.waymarkOptions;
  delete handed.waymarkOptions;
  if (!options) return undefined;
  const began = performance.now();
  try {
    return { snapshot: await readThisPage(options), took: performance.now() - began };
  } catch (error) {
    // Said to the panel, never to the page's console.
    return { problem: error instanceof Error ? error.name : 'unknown' };
  }
});
