import { Window } from 'happy-dom';
import { type ReadingOptions, readPage } from '../../record/read-page.ts';
import type { Snapshot } from '../../record/snapshot.ts';
import { inShort } from './in-short.ts';

export const today = '2026-11-22';

/** A page that shows this body, as a browser would hold it. */
export function aDocument(body: string): Document {
  const window = new Window({ url: 'http://record.invalid/' });
  window.document.write(`<!doctype html><html lang="en-GB"><body>${body}</body></html>`);
  return window.document as unknown as Document;
}

/** What is read from a page with this body. */
export const read = (body: string, options: Partial<ReadingOptions> = {}): Snapshot => readPage(aDocument(body), { today, ...options });

/** The patients of a page with this body, each in one line. */
export const patientsOn = (body: string, options: Partial<ReadingOptions> = {}): string[] => read(body, options).patients.map(inShort);
