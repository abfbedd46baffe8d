import type { Page } from '@playwright/test';
import { serveStands } from '../tests/stands/serve.ts';
import { STANDS } from '../tests/stands/stands.ts';
import { ensureProgram } from '../tools/browsers.ts';
import { launchWithExtension } from '../tools/side-panel.ts';
import { median } from './timing.ts';

/** Runs in page and panel: the longest that anything was held up since it was last asked. */
function watchBeats(): void {
  const beats = { longest: 0 };
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    beats.longest = Math.max(beats.longest, performance.now() - last);
    last = performance.now();
    setTimeout(() => port2.postMessage(0), 1);
  };
  port2.postMessage(0);
  Object.assign(globalThis, { beats });
}

const longest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { beats } = globalThis as unknown as { beats: { longest: number } };
    const known = beats.longest;
    beats.longest = 0;
    return known;
  });

const show = (what: string, value: number): void => console.log(`${what.padEnd(66)} ${value.toFixed(1)} ms`);

const stands = await serveStands();
const launched = await launchWithExtension({ executable: ensureProgram('chromium'), headless: true });
try {
  const tab = launched.context.pages()[0] ?? (await launched.context.newPage());
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await launched.openPanel(tab);
  await panel.getByText(/read from the page/).waitFor();
  await panel.evaluate(() => {
    // What the panel is handed says how long the reader took in the page.
    const { chrome } = globalThis as unknown as {
      chrome: { scripting: { executeScript: (what: object) => Promise<{ result?: { took?: number } }[]> } };
    };
    const real = chrome.scripting.executeScript.bind(chrome.scripting);
    const took: number[] = [];
    chrome.scripting.executeScript = async (what) => {
      const answer = await real(what);
      const one = answer[0]?.result?.took;
      if (one !== undefined) took.push(one);
      return answer;
    };
    Object.assign(globalThis, { took });
  });
  const taken = (): Promise<number[]> => panel.evaluate(() => (globalThis as unknown as { took: number[] }).took.splice(0));
  console.log('Reading a page, in the real panel beside it');
  for (const { path } of STANDS.filter((stand) => stand.path !== '/hostile/' && !stand.path.startsWith('/web-record/'))) {
    await tab.goto(stands.origin + path);
    await taken();
    for (let turn = 0; turn < 5; turn++) {
      await launched.click(tab);
      await panel.waitForTimeout(150);
    }
    show(path, median(await taken()));
  }
  await tab.goto(`${stands.origin}/hostile/`);
  const size = (await tab.content()).length;
  await tab.evaluate(watchBeats);
  await panel.evaluate(watchBeats);
  await tab.waitForTimeout(1_000);
  await Promise.all([longest(tab), longest(panel), taken()]);
  // Clicked alone: a debugger that connects anew makes Chromium lay the whole page out again.
  await launched.click(tab);
  await panel.waitForTimeout(12_000);
  console.log(`\n${(size / 1_000_000).toFixed(1)} million characters of notes, read, then read again as the panel keeps watch`);
  show('the page was held up for at most', await longest(tab));
  show('the panel was held up for at most', await longest(panel));
} finally {
  await launched.close();
  await stands.close();
}
