import { Window } from 'happy-dom';
import { type ReadingOptions, readPage } from '../../record/read-page.ts';
import type { PatientSeen, Snapshot } from '../../record/snapshot.ts';

export const today = '2026-11-22';

/** A page that shows this body, as a browser would hold it. */
export function aDocument(body: string): Document {
  const window = new Window({ url: 'http://record.invalid/' });
  window.document.write(`<!doctype html><html lang="en-GB"><body>${body}</body></html>`);
  return window.document as unknown as Document;
}

/** What is read from a page with this body. */
export const read = (body: string, options: Partial<ReadingOptions> = {}): Snapshot => readPage(aDocument(body), { today, ...options });

/** A patient in one line: “F 65, 1961-03-12, 9990000018”; a question mark behind what is not sure, a dash for what is not told. */
export function inShort({ age, born, sex, nhsNumber }: PatientSeen): string {
  const doubt = (field: { sure: boolean } | undefined): string => (field && !field.sure ? '?' : '');
  const years = age ? (age.value.months === undefined ? `${age.value.years}` : `${age.value.months}m`) : '-';
  const letter = sex ? sex.value.slice(0, 1).toUpperCase() : '-';
  return `${letter}${doubt(sex)} ${years}${doubt(age)}, ${born?.value ?? '-'}${doubt(born)}, ${nhsNumber?.value ?? '-'}${doubt(nhsNumber)}`;
}

/** The patients of a page with this body, each in one line. */
export const patientsOn = (body: string): string[] => read(body).patients.map(inShort);
