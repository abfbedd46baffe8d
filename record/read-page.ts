import { claimsOf } from './claims.ts';
import { codesOf } from './codes.ts';
import { sectionsOf } from './consultation.ts';
import { hasMonthFirst } from './dates.ts';
import type { Key } from './fingerprint.ts';
import { createLines } from './lines.ts';
import type { Page } from './page.ts';
import { patientsFrom } from './patients.ts';
import { pointedAt } from './pointed.ts';
import { resultsOf } from './results.ts';
import { smokingOf } from './smoking.ts';
import type { Snapshot } from './snapshot.ts';
import { saidOfPatients, unreadableOf } from './unreadable.ts';
import { walk } from './walk.ts';

export interface ReadingOptions {
  /** The day it is, as 2026-11-22: ages and dates are counted from it. */
  today: string;
  /** The secret under which names are marked; without it no mark is given. */
  key?: Key;
}

const mostSteps = 1_500_000;
const mostLines = 300_000;
/** Between two points where the reader may pause: a few thousandths of a second. */
const stepsToPause = 20;

function* pageOf(document: Document): Generator<void, Page> {
  const { page, take } = createLines();
  page.documents.push(document);
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

/** Reads a page step by step: whoever runs it may pause between steps. The page is only looked at. */
export function* readingOf(document: Document, { today, key }: ReadingOptions): Generator<void, Snapshot> {
  const page = yield* pageOf(document);
  const claims = yield* claimsOf(page, today);
  yield;
  const monthFirst = page.lines.some(({ text }) => text.length < 200 && hasMonthFirst(text));
  const patients = patientsFrom(claims, { today, monthFirst, ...(key !== undefined && { key }) });
  yield;
  const sections = [...pointedAt(page), ...(yield* sectionsOf(page, today))];
  const results = yield* resultsOf(page, today);
  const codes = yield* codesOf(page, today);
  const smoking = yield* smokingOf(page, today);
  const unreadable = [...saidOfPatients(patients), ...unreadableOf(page, document.URL)];
  for (const { problem } of results) if (problem !== undefined) unreadable.push({ what: 'result', why: problem });
  return { today, patients, sections, results, codes, smoking, unreadable };
}

/** Reads an ordinary page at once. */
export function readPage(document: Document, options: ReadingOptions): Snapshot {
  const reading = readingOf(document, options);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}
