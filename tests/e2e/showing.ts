import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Firefox } from './firefox.ts';

/** Waits until an expression over the document of the sidebar, or of the page in the tab, gives a text that contains this one. */
export const showing =
  (firefox: () => Firefox, where: 'inSidebar' | 'inPage' = 'inSidebar') =>
  async (expression: string, wanted: string, within = 10_000): Promise<void> => {
    let text: string | undefined;
    for (const end = Date.now() + within; Date.now() < end; await pause(50)) {
      text = await firefox()[where]<string | undefined>(expression);
      if (text?.includes(wanted)) return;
    }
    assert.fail(`${expression} gives ${JSON.stringify(text)}, not ${wanted}`);
  };

/** Looks until what is seen is as wanted; gives what was seen last. */
export async function settled<Seen>(look: () => Promise<Seen>, isWanted: (seen: Seen) => boolean, within = 10_000): Promise<Seen> {
  for (const end = Date.now() + within; ; await pause(50)) {
    const seen = await look();
    if (isWanted(seen) || Date.now() > end) return seen;
  }
}
