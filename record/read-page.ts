import { anchorsOf, tellingLines } from './anchors.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims.ts';
import { codesOf } from './codes.ts';
import { sectionsOf } from './consultation.ts';
import { hasMonthFirst } from './dates.ts';
import type { Key } from './fingerprint.ts';
import { createLines } from './lines.ts';
import type { Line, Page } from './page.ts';
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
  /** Whether what tells whose page it is stands there as it was read. A long page takes a while to be read. */
  stillTells(): boolean;
}

const mostSteps = 1_500_000;
const mostLines = 300_000;
/** Between two points where the reader may pause: a few thousandths of a second. */
const stepsToPause = 20;

function* pageOf(document: Document, most = mostLines): Generator<void, Page> {
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
    if (steps > mostSteps || page.lines.length > most) {
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

/** A line that tells whose page it is, and whether it could be seen when it was read. */
type Telling = Line & { painted: boolean };

/** Lines further down are not read again: a banner stands above. */
const lastLine = 400;

const finished = <Value>(steps: Generator<void, Value>): Value => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

/** Whether the lines that tell whose page it is are the same in the top of the page as it is now, and can be seen as then. */
function tellTheSame(document: Document, { lines }: Page, telling: readonly Telling[]): boolean {
  const places = telling.map(({ element, text }) => lines.findIndex((line) => line.element === element && line.text === text));
  const last = Math.max(-1, ...places.filter((at) => at <= lastLine));
  const now = finished(pageOf(document, last + 1)).lines;
  return telling.every(({ element, text, painted }, at) => {
    const line = now[places[at] ?? 0];
    const isThere = (places[at] ?? 0) > last ? element.isConnected : line?.text === text && line.element === element;
    return isThere && isPainted(element) === painted;
  });
}

/** Reads a page step by step: whoever runs it may pause between steps. The page is only looked at. */
export function* readingOf(document: Document, { today, key }: ReadingOptions): Generator<void, Reading> {
  const page = yield* pageOf(document);
  const claims = seenOf(page, yield* claimsOf(page, today));
  const telling = tellingLines(page, claims).map((line): Telling => ({ ...line, painted: isPainted(line.element) }));
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
    watched: { anchors: anchorsOf(telling), roots: page.roots, frames: page.frames },
    stillTells: () => tellTheSame(document, page, telling),
  };
}

/** Reads an ordinary page at once. */
export function readPage(document: Document, options: ReadingOptions): Snapshot {
  return finished(readingOf(document, options)).snapshot;
}
