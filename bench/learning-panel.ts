import type { Page } from '@playwright/test';
import { ensureProgram } from '../tools/browsers.ts';
import { DEMO_RECORD, serveFolder } from '../tools/serve.ts';
import { launchWithExtension } from '../tools/side-panel.ts';
import { aTeachingPack, FEEDS } from './learning.ts';
import { median } from './timing.ts';

type Show = (what: string, value: number, unit?: string) => void;

/** Fills the real panel’s store with the packs of many feeds, then times it: opening, typing, the Learn view, search, a card’s snippet. */
export async function benchLearningPanel(show: Show): Promise<void> {
  const stand = await serveFolder(DEMO_RECORD);
  const launched = await launchWithExtension({ executable: ensureProgram('chromium'), headless: true });
  try {
    const record = launched.context.pages()[0] ?? (await launched.context.newPage());
    await record.goto(`${stand.origin}/`);
    const panel = await launched.openPanel(record);
    await panel.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
    await panel.evaluate(
      keep,
      Array.from({ length: FEEDS }, (_, feed) => aTeachingPack(feed)),
    );
    await panel.reload();
    await panel.waitForFunction(() => document.activeElement?.id === 'entry' && performance.getEntriesByName('ready').length > 0);
    const opened = await panel.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN);
    show(`The panel opened with ${FEEDS} packs kept, from its page’s start`, opened, 'ms');
    const keys = await panel.evaluate(typeEach, { field: '#entry', text: '62M visible haematuria, no UTI, unexplained' });
    show('Then typing in the box, longest key to drawn', Math.max(...keys), 'ms');
    show('l on a card, first time, until its snippet is drawn', await timed(panel, '.card summary[data-key="l"]', '.card-snippet p'), 'ms');
    show('Learn, first time, until its list is drawn', await timed(panel, '#tab-learn', '[data-module]'), 'ms');
    await panel.waitForTimeout(1_000);
    const searched = await panel.evaluate(typeEach, { field: '#learn-search', text: 'haematuria' });
    show('Searching there a second later, longest key', Math.max(...searched), 'ms');
    show('Searching there, median key', median(searched), 'ms');
  } finally {
    await launched.close();
    await stand.close();
  }
}

/** Runs in the panel: puts packs where it keeps them. */
async function keep(packs: { id: string; version: number }[]): Promise<void> {
  const opened = indexedDB.open('waymark');
  await new Promise((resolve) => {
    opened.onsuccess = resolve;
  });
  const writing = opened.result.transaction('packs', 'readwrite');
  const installed = new Date().toISOString();
  for (const pack of packs) {
    const { id, version } = pack;
    writing.objectStore('packs').put({ id, version, signedBy: null, origin: { from: 'file' }, installed, pack });
  }
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  opened.result.close();
}

/** Milliseconds from a click until something is there and laid out. */
const timed = (panel: Page, click: string, until: string): Promise<number> =>
  panel.evaluate(
    async ({ click, until }) => {
      const start = performance.now();
      document.querySelector<HTMLElement>(click)?.click();
      while (!document.querySelector(until)) await new Promise((resolve) => setTimeout(resolve));
      document.body.getBoundingClientRect();
      return performance.now() - start;
    },
    { click, until },
  );

/** Runs in the panel: types letter by letter; the milliseconds from each until all it changes is drawn and laid out. */
async function typeEach({ field, text }: { field: string; text: string }): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(field);
  if (!input) throw new Error(`${field} is not there.`);
  const taken: number[] = [];
  for (const letter of text) {
    const start = performance.now();
    input.setRangeText(letter, input.value.length, input.value.length, 'end');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    document.body.getBoundingClientRect();
    taken.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return taken;
}
