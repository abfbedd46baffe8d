import { anchorsOf } from './anchors.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims.ts';
import { codesOf } from './codes.ts';
import { sectionsOf } from './consultation.ts';
import { hasMonthFirst } from './dates.ts';
import type { Key } from './fingerprint.ts';
import { createLines } from './lines.ts';
import type { Page } from './page.ts';
import { isPainted } from './painted.ts';
import { patientsFrom } from './patients.ts';
import { pointedAt } from './pointed.ts';
import { resultsOf } from './results.ts';
import { smokingOf } from './smoking.ts';
import type { Snapshot } from './snapshot.ts';
import { saidOfPatients, unreadableOf } from './unreadable.ts';
import { walk } from './walk.ts';
import type { Watched } from './watch.ts';

export interface ReadingOptions {
  /** The day it is, as 2026-11-22: ages and dates are counted from it. */
  today: string;
  /** The secret under which names are marked; without it no mark is given. */
  key?: Key;
}

/** What a page says, and what of it has to be watched. */
export interface Reading {
  snapshot: Snapshot;
  watched: Watched;
}

const mostSteps = 1_500_000;
const mostLines = 300_000;
/** Between two points where the reader may pause: a few thousandths of a second. */
const stepsToPause = 20;

function* pageOf(document: Document): Generator<void, Page> {
  const { page, take } = createLines();
  page.documents.push(document);
  page.roots.push(document);
  const root = document.documentElement;
  if (!root) return page;
  let steps = 0;
  let characters = 0;
  for (const step of walk(root)) {
    take(step);
    if (step.is === 'text') characters += step.text.length;
    if (++steps % stepsToPause === 0 || characters > 20_000) {
      characters = 0;
      yield;
    }
    if (steps > mostSteps || page.lines.length > mostLines) {
      page.cut = true;
      break;
    }
  }
  return page;
}

/** So many claims are looked at for whether they can be seen: more are a list of people. */
const mostPainted = 80;

const identifies = ({ value: { told }, unseen }: Claim): boolean => !unseen && (told === 'born' || told === 'nhs' || told === 'age');

/** The claims that can be seen. Where none that identifies anybody can, all of them, marked: they are said and not filled in. */
function seenOf({ lines }: Page, claims: readonly Claim[]): Claim[] {
  const marked = claims.map((claim, at): Claim => {
    const element = lines[claim.line]?.element;
    const isSeen = at >= mostPainted || claim.inNotes || !element || isPainted(element, claim.value.said);
    return isSeen ? claim : { ...claim, unseen: true };
  });
  return marked.some(identifies) ? marked.filter(({ unseen }) => !unseen) : marked;
}

/** Reads a page step by step: whoever runs it may pause between steps. The page is only looked at. */
export function* readingOf(document: Document, { today, key }: ReadingOptions): Generator<void, Reading> {
  const page = yield* pageOf(document);
  const claims = seenOf(page, yield* claimsOf(page, today));
  yield;
  const monthFirst = page.lines.some(({ text }) => text.length < 200 && hasMonthFirst(text));
  const patients = patientsFrom(claims, { today, monthFirst, ...(key !== undefined && { key }) });
  yield;
  const sections = [...pointedAt(page), ...(yield* sectionsOf(page, today))];
  const { rows: results, unread } = yield* resultsOf(page, today);
  const codes = yield* codesOf(page, today);
  const smoking = yield* smokingOf(page, today);
  const unreadable = [
    ...saidOfPatients(patients),
    ...unreadableOf(page, document.URL),
    ...unread.map((why) => ({ what: 'result' as const, why })),
  ];
  return {
    snapshot: { today, patients, sections, results, codes, smoking, unreadable },
    watched: { anchors: anchorsOf(page, claims), roots: page.roots, frames: page.frames },
  };
}

/** Reads an ordinary page at once. */
export function readPage(document: Document, options: ReadingOptions): Snapshot {
  const reading = readingOf(document, options);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value.snapshot;
  }
}
