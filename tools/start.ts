import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'wxt';
import { ensureProgram } from './browsers.ts';
import { FIRST_PATIENT } from './first-patient.ts';
import { readableText } from './readable-text.ts';
import { DEMO_RECORD, serveFolder } from './serve.ts';
import { type Launched, launchWithExtension } from './side-panel.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = fileURLToPath(new URL('../.output/start/', import.meta.url));

const isRoot = process.getuid?.() === 0;
const onLinux = process.platform === 'linux';
const headless = process.argv.includes('--headless') || (onLinux && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());
process.once('SIGTERM', () => interruption.abort());

try {
  await start();
} catch (error) {
  if (!interruption.signal.aborted) {
    console.error(`\nWaymark could not start. ${firstLine(error)}`);
    process.exitCode = 1;
  }
}
process.exit();

async function start(): Promise<void> {
  const executable = ensureProgram('chromium');
  await step('The extension could not be built', () => build({ root: ROOT, browser: 'chrome' }));
  const stand = await step('The demo record could not be served', () => serveFolder(DEMO_RECORD));
  const launched = await step(`The browser ${executable} could not be started`, () => launch(executable));
  interruption.signal.addEventListener('abort', () => launched.close());
  try {
    const record = launched.context.pages()[0] ?? (await launched.context.newPage());
    await step('The demo record could not be opened', () => record.goto(`${stand.origin}/`));
    const panel = await step('The side panel could not be opened', () => launched.openPanel(record));
    await step('The first patient could not be typed in', () => typeFirstPatient(panel));
    if (headless) {
      await printPanel(panel);
      await step('The picture could not be saved', () => savePictures(record, panel));
    } else {
      console.log('\nWaymark is open beside the demo record. To end, close the window or press Ctrl-C here.');
      await windowClosed(launched);
    }
  } finally {
    await launched.close();
    await stand.close();
  }
}

async function launch(executable: string): Promise<Launched> {
  const options = { executable, headless, args: ['--window-size=1280,900'] };
  if (isRoot) return launchWithExtension(options);
  try {
    return await launchWithExtension({ ...options, sandbox: true });
  } catch (error) {
    if (!onLinux) throw error;
    console.log('The browser did not start with its own sandbox: starting it without.');
    return launchWithExtension(options);
  }
}

async function typeFirstPatient(panel: Page): Promise<void> {
  await panel.getByRole('textbox', { name: 'What the patient has' }).pressSequentially(FIRST_PATIENT, { delay: 15, timeout: 10_000 });
  await panel.getByRole('region', { name: 'Recommendations' }).getByRole('article').first().waitFor({ timeout: 10_000 });
}

async function printPanel(panel: Page): Promise<void> {
  console.log(`\nThere is no display here, so this is what the side panel shows.\n\n${await readableText(panel)}\n`);
}

async function savePictures(record: Page, panel: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await panel.screenshot({ path: `${PICTURES}panel.png`, fullPage: true });
  const pictures = [await record.screenshot(), await panel.screenshot()];
  const sheet = await record.context().newPage();
  await sheet.setContent(
    `<body style="margin:0;width:max-content;display:flex;align-items:start;background:#777;gap:2px">${pictures
      .map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`)
      .join('')}`,
  );
  await sheet.locator('body').screenshot({ path: `${PICTURES}beside-the-record.png` });
  console.log(`Picture of the panel: ${PICTURES}panel.png`);
  console.log(`Picture of the record and the panel: ${PICTURES}beside-the-record.png`);
}

function windowClosed({ context }: Launched): Promise<void> {
  return new Promise((resolve) => {
    context.once('close', () => resolve());
    const check = () => {
      if (context.pages().length === 0) resolve();
    };
    for (const page of context.pages()) page.once('close', check);
    context.on('page', (page) => page.once('close', check));
  });
}

async function step<Result>(otherwise: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`${otherwise}: ${firstLine(error)}`);
  }
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
