import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureProgram } from '../tools/browsers.ts';
import { DEMO_RECORD, serveFolder } from '../tools/serve.ts';
import { launchWithExtension } from '../tools/side-panel.ts';
import { median } from './timing.ts';

/** What one opening took, in milliseconds from the icon’s click: until the box can be typed in and the reader is ready, and until the first line is answered. */
interface Opening {
  usable: number;
  answered: number;
}

const line = '62M dysphagia ';

/** Opens the real side panel of an extension in a browser of its own, and types the first line as soon as the box is there. */
async function opened(extension: string, url: string): Promise<Opening> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-opening-'));
  const lasting = { profile: join(folder, 'profile'), extension: join(folder, 'extension') };
  cpSync(extension, lasting.extension, { recursive: true });
  const launched = await launchWithExtension({ executable: ensureProgram('chromium'), headless: true, lasting });
  try {
    await launched.worker.evaluate('chrome.action.onClicked.addListener(() => (globalThis.clicked = Date.now()))');
    const record = launched.context.pages()[0] ?? (await launched.context.newPage());
    await record.goto(url);
    const panel = await launched.openPanel(record);
    await panel.waitForFunction(() => document.activeElement?.id === 'entry');
    await panel.keyboard.insertText(line);
    await panel.locator('[data-answer=met], article').first().waitFor();
    const answered = await panel.evaluate(() => performance.timeOrigin + performance.now());
    await panel.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
    const ready = await panel.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN));
    const clicked = (await launched.worker.evaluate('globalThis.clicked')) as number;
    return { usable: ready - clicked, answered: answered - clicked };
  } finally {
    await launched.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const builds = process.argv.slice(2).map((folder) => resolve(folder));
if (builds.length === 0)
  throw new Error('Give one or more folders of built extensions: npm run bench:opening -- ../before/.output/chrome-mv3 .output/chrome-mv3');
const rounds = 9;
const took = new Map<string, Opening[]>(builds.map((build) => [build, []]));
const stand = await serveFolder(DEMO_RECORD);
// In turn, so that a machine that slows down slows all alike.
for (let round = 0; round < rounds; round++) for (const build of builds) took.get(build)?.push(await opened(build, `${stand.origin}/`));
await stand.close();
for (const what of ['usable', 'answered'] as const) {
  const [first = Number.NaN, ...others] = builds.map((build) => median((took.get(build) ?? []).map((each) => each[what])));
  console.log(
    `Opened to ${what}, median of ${rounds}: ${[first, ...others].map((each) => `${each.toFixed(0)} ms (${((each / first) * 100).toFixed(0)}%)`).join(' → ')}`,
  );
}
