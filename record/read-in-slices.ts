import { type Reading, type ReadingOptions, readingOf } from './read-page.ts';
import type { Watched } from './watch.ts';

/** The clock, and a way to let the page go on. */
export interface Pace {
  now: () => number;
  rest: () => Promise<void>;
}

/** Enough for an ordinary page to be read without a rest, and so once only. */
const firstSlice = 30;
const laterSlices = 15;
const tries = 4;

async function once(document: Document, options: ReadingOptions, { now, rest }: Pace): Promise<Reading & { rested: boolean }> {
  const reading = readingOf(document, options);
  let began = now();
  let rested = false;
  for (;;) {
    const { done, value } = reading.next();
    if (done) return { ...value, rested };
    if (now() - began < (rested ? laterSlices : firstSlice)) continue;
    await rest();
    rested = true;
    began = now();
  }
}

/**
 * Reads a page a little at a time. Where the page had time to change meanwhile, it counts only when two readings
 * running say the same: no snapshot holds two patients one after the other.
 */
export async function readInSlices(document: Document, options: ReadingOptions, pace: Pace): Promise<Reading> {
  let before: string | undefined;
  let watched: Watched = { anchors: [], roots: [document], frames: [] };
  for (let attempt = 0; attempt < tries; attempt++) {
    const { rested, ...reading } = await once(document, options, pace);
    const now = JSON.stringify(reading.snapshot);
    if (!rested) return reading;
    const stands = reading.stillTells();
    if (stands && now === before) return reading;
    before = stands ? now : undefined;
    watched = reading.watched;
  }
  const why = 'The page kept changing while it was read: please read it again when it has settled.';
  return {
    snapshot: { patients: [], sections: [], results: [], codes: [], smoking: [], unreadable: [{ what: 'change', why }] },
    watched,
    stillTells: () => false,
  };
}
