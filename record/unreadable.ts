import type { Page } from './page.ts';
import type { PatientSeen, Unreadable } from './snapshot.ts';

/** Sentences for a page that could not be looked at at all. */
export const notAllowed = 'Waymark may not read this page. Click the Waymark icon while the record is in front, then read again.';
export const notAnswering = 'This page does not answer, so it cannot be read or watched.';
export const browserPage = 'This is a page of the browser itself, which no extension may read.';

/** A drawn page has hardly any text of its own. */
const hardlyAny = 200;

const siteOf = (address: string, base: string): string => {
  try {
    return new URL(address, base).host;
  } catch {
    return '';
  }
};

/** What of a page could not be read, and why. */
export function unreadableOf(page: Page, base: string): Unreadable[] {
  const found: Unreadable[] = [];
  const add = (what: Unreadable['what'], why: string): void => {
    if (!found.some((each) => each.why === why)) found.push({ what, why });
  };
  for (const address of page.closedFrames) {
    const site = siteOf(address, base);
    add(
      'frame',
      `Part of this page is a frame ${site ? `from another site (${site})` : 'that the browser keeps closed'}: the browser does not let Waymark read it.`,
    );
  }
  const length = page.lines.reduce((total, { text }) => Math.min(hardlyAny, total + text.length), 0);
  if (page.pictures > 0 && length < hardlyAny)
    add('picture', 'This page is drawn as a picture (a canvas): there is no text in it to read.');
  if (page.scans > 0)
    add(
      'picture',
      `${page.scans === 1 ? 'A picture, which may be of a document, was' : `${page.scans} pictures, which may be of documents, were`} not read.`,
    );
  if (page.embedded > 0) add('document', 'A document is embedded in this page (such as a PDF): it cannot be read from here.');
  if (page.cut) add('length', 'This page is very long: only its beginning was read.');
  return found;
}

/** What to say of the patients found: none, several, or something of theirs that could not be read. */
export function saidOfPatients(patients: readonly PatientSeen[]): Unreadable[] {
  if (patients.length === 0) return [{ what: 'patient', why: 'No patient was found on this page: please type the age and sex.' }];
  const several: Unreadable[] =
    patients.length > 1
      ? [{ what: 'patient', why: `This page shows more than one patient (${patients.length}): please choose which one you mean, or type.` }]
      : [];
  return [...several, ...[...new Set(patients.flatMap(({ notices }) => notices))].map((why): Unreadable => ({ what: 'patient', why }))];
}
