import { Window } from 'happy-dom';
import { answerOf, matchInput } from '../../cli/answer.ts';
import { parse } from '../../cli/batch.ts';
import { InputError } from '../../cli/input-error.ts';
import { proposalsOf } from '../../record/proposals.ts';
import { readPage } from '../../record/read-page.ts';
import { editionDates } from '../../rules/ng12/edition-dates.ts';
import { editionOf } from '../../rules/ng12/editions.ts';
import { mostCharacters, recognise } from '../../rules/reading/read.ts';
import { aLine } from './inputs.ts';
import { aPackFile, takePack } from './packs.ts';
import { aPageBody } from './pages.ts';
import type { Random } from './random.ts';
import { aText } from './texts.ts';

/** Something that takes any input: how one is made, and what is done with it. It throws only if it fails. */
export interface Target {
  make(random: Random): string;
  take(input: string): void | Promise<void>;
  /** The folders of what is tried. */
  tries: readonly string[];
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function takeText(text: string): void {
  for (const { at } of recognise(text).mentions) {
    for (const { start, end } of at)
      check(start >= 0 && start < end && end <= Math.min(text.length, mostCharacters), 'a span outside the text');
  }
}

/**
 * A window serves many pages, as making one takes longer than reading one; but not all, as it keeps something of each. It is gone only once it
 * was let finish: without that, 150,000 pages fill 4 GB, and what is timed is the collecting of garbage.
 */
const pagesInAWindow = 500;
let window = new Window({ url: 'http://record.invalid/' });
let pages = 0;

function takePage(body: string): void | Promise<void> {
  if (++pages % pagesInAWindow === 0) return anotherWindow().then(() => readAsPage(body));
  readAsPage(body);
}

async function anotherWindow(): Promise<void> {
  await window.happyDOM.close();
  await new Promise((resolve) => setImmediate(resolve));
  window = new Window({ url: 'http://record.invalid/' });
}

function readAsPage(body: string): void {
  window.document.body.innerHTML = body;
  const snapshot = readPage(window.document as unknown as Document, { today: '2026-11-22' });
  check(typeof JSON.stringify(snapshot) === 'string', 'a snapshot that is no JSON');
  proposalsOf(snapshot);
}

let turn = 0;
function takeLine(line: string): void {
  const edition = editionDates[turn++ % editionDates.length] ?? editionDates[0];
  try {
    const { met, possible } = answerOf(matchInput(editionOf(edition), parse(line)));
    const numbers = [...met, ...possible].map(({ rec }) => rec);
    check(new Set(numbers).size === numbers.length, 'a recommendation answered twice');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    check(error.message !== '' && !error.message.includes('\n'), 'an error that is not one clear line');
  }
}

/** What is fuzzed: the recogniser, the reader of pages, the reader of packs, and the match command. */
export const targets = {
  recogniser: { make: aText, take: takeText, tries: ['rules'] },
  reader: { make: aPageBody, take: takePage, tries: ['record', 'rules'] },
  packs: { make: aPackFile, take: takePack, tries: ['packs', 'rules'] },
  match: { make: aLine, take: takeLine, tries: ['cli', 'rules'] },
} as const satisfies Record<string, Target>;
