import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { ensureProgram } from '../tools/browsers.ts';
import { DEMO_RECORD, serveFolder } from '../tools/serve.ts';
import { type Launched, launchWithExtension } from '../tools/side-panel.ts';
import { consultations } from './consultations.ts';
import { median, percentile } from './timing.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OPENINGS = 10;

interface Keystrokes {
  /** From the key to the end of all the panel does for it: reading, assessing, drawing, style and layout. */
  worked: number[];
  /** From the key to the end of the frame that shows it, which waits for the screen’s next turn. */
  painted: number[];
}

/** Packs both extensions, then opens the real side panel and types in it, in real Chromium, and shows how large and how fast. */
export async function benchPanel(show: (what: string, value: number, unit?: string) => void): Promise<void> {
  console.log('\nPacked, and in the real side panel of Chromium');
  if (spawnSync('npm run -s zip', { cwd: ROOT, shell: true, stdio: 'ignore' }).status !== 0) throw new Error('It could not be packed.');
  for (const browser of ['chrome', 'firefox']) {
    for (const zip of globSync(`.output/waymark-*-${browser}.zip`, { cwd: ROOT }))
      show(basename(zip), statSync(join(ROOT, zip)).size / 1000, 'kB');
  }
  const executable = browserHere();
  if (executable === undefined) return;
  const { opened, keys } = await timings(executable);
  show(`Opened to usable, median of ${opened.length}`, median(opened), 'ms');
  for (const [what, took] of [
    ['to all work done', keys.worked],
    ['to painted, waiting for 60 Hz', keys.painted],
  ] as const) {
    show(`Keystroke ${what}, p50 of ${took.length}`, median(took), 'ms');
    show(`Keystroke ${what}, p95 of ${took.length}`, percentile(took, 0.95), 'ms');
  }
}

function browserHere(): string | undefined {
  try {
    return ensureProgram('chromium');
  } catch (error) {
    console.log(`The side panel was not timed. ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

async function timings(executable: string): Promise<{ opened: number[]; keys: Keystrokes }> {
  const stand = await serveFolder(DEMO_RECORD);
  const opened: number[] = [];
  const keys: Keystrokes = { worked: [], painted: [] };
  try {
    while (opened.length < OPENINGS) {
      const launched = await launchWithExtension({ executable, headless: true });
      try {
        const { panel, took } = await open(launched, `${stand.origin}/`);
        opened.push(took);
        if (opened.length === OPENINGS) Object.assign(keys, await typeAll(panel));
      } finally {
        await launched.close();
      }
    }
  } finally {
    await stand.close();
  }
  return { opened, keys };
}

/** From the icon’s click, as the worker is told of it, until the box has the focus and the reader has read once. */
async function open({ context, worker, openPanel }: Launched, url: string): Promise<{ panel: Page; took: number }> {
  await worker.evaluate('chrome.action.onClicked.addListener(() => (globalThis.clicked = Date.now()))');
  const record = context.pages()[0] ?? (await context.newPage());
  await record.goto(url);
  const panel = await openPanel(record);
  await panel.waitForFunction(() => document.activeElement?.id === 'entry' && performance.getEntriesByName('ready').length > 0);
  const ready = await panel.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN));
  return { panel, took: ready - ((await worker.evaluate('globalThis.clicked')) as number) };
}

/** Types every consultation key by key, as fast as a quick typist, with New patient between them. */
async function typeAll(panel: Page): Promise<Keystrokes> {
  await panel.evaluate(watchKeys);
  for (const line of consultations) {
    await panel.keyboard.type(line, { delay: 40 });
    await panel.keyboard.press('Alt+n');
  }
  return panel.evaluate(() => (globalThis as unknown as { keystrokes: Keystrokes }).keystrokes);
}

/**
 * Runs in the panel. A key’s time is that of its keydown event, stamped by the browser before any handler runs. Once what the panel
 * shows has changed, style and layout are forced: that is the work done. The frame: its callback runs before the browser paints, so a
 * message sent from it arrives after.
 */
function watchKeys(): void {
  const keystrokes: Keystrokes = { worked: [], painted: [] };
  let pressed = 0;
  let worked = Number.NaN;
  const drawn = (): void => {
    document.body.getBoundingClientRect();
    worked = performance.now() - pressed;
  };
  new MutationObserver(drawn).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  addEventListener(
    'input',
    () => {
      const from = pressed;
      worked = Number.NaN;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        keystrokes.worked.push(worked);
        keystrokes.painted.push(performance.now() - from);
      };
      requestAnimationFrame(() => port2.postMessage(0));
    },
    true,
  );
  Object.assign(globalThis, { keystrokes });
}
