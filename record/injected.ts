import { readInSlices } from './read-in-slices.ts';
import type { Reading, ReadingOptions } from './read-page.ts';

const rest = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Runs in the page it reads: looks, returns what it says and what of it to watch, and changes nothing. */
export function readThisPage(options: ReadingOptions): Promise<Reading> {
  return readInSlices(document, options, { now: () => performance.now(), rest });
}
