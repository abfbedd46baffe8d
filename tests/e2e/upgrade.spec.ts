import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page, type Worker } from '@playwright/test';
import { ensureProgram } from '../../tools/browsers.ts';
import { DEMO_RECORD, type Stand, serveFolder } from '../../tools/serve.ts';
import { type Launched, launchWithExtension } from '../../tools/side-panel.ts';
import { aLog, aRecord } from '../studio/learner-files.ts';
import { box, chooseArea } from './in-panel.ts';
import { button, field, openStudio } from './in-studio.ts';
import { keptInPage } from './kept.ts';
import { addPack, FIT, signedTeaching } from './learn.ts';

const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');
const MATCH = `chrome.contextMenus.update('match', {}).then(() => true, () => false)`;

interface Own {
  stand: Stand;
  /** Where the extension lies. */
  extension: string;
  /** Starts the browser with the extension that lies there, always with one profile. */
  start: () => Promise<{ launched: Launched; panel: Page; own: (path: string) => Promise<Page> }>;
}

const test = base.extend<Own>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  stand: async ({}, use) => {
    const stand = await serveFolder(DEMO_RECORD);
    await use(stand);
    await stand.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  extension: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'waymark-upgrade-'));
    await use(join(home, 'extension'));
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  },
  start: async ({ stand, extension }, use) => {
    const lasting = { profile: join(extension, '../profile'), extension };
    let running: Launched | undefined;
    await use(async () => {
      const launched = await launchWithExtension({ executable: ensureProgram('chromium'), headless: true, lasting });
      running = launched;
      const tab = launched.context.pages()[0] ?? (await launched.context.newPage());
      await tab.goto(`${stand.origin}/`);
      const panel = await launched.openPanel(tab);
      await expect(box(panel)).toBeFocused();
      const own = async (path: string) => {
        const page = await launched.context.newPage();
        await page.goto(new URL(path, panel.url()).href);
        return page;
      };
      return { launched, panel, own };
    });
    await running?.close();
  },
});

const builtVersion: string = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')).version;

/** Puts what was built where the extension lies, as if it had this version. */
function lay(extension: string, version: string): void {
  rmSync(extension, { recursive: true, force: true });
  cpSync(BUILT, extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
}

const versionIn = (worker: Worker) => worker.evaluate('chrome.runtime.getManifest().version');

test('after an update all that was kept is there: colours, area, pack and key, log, draft; and the menu is made anew', async ({
  start,
  extension,
}) => {
  test.setTimeout(120_000);
  lay(extension, '0.0.9');
  const before = await start();
  const { context, worker } = before.launched;
  expect(await versionIn(worker)).toBe('0.0.9');
  await chooseArea(before.panel, 'dorset');
  await addPack(await before.own('/options.html'), await signedTeaching());
  const settings = await before.own('/options.html');
  await settings.getByRole('radio', { name: 'Dark' }).check();
  await settings.close();
  const learn = await before.own('/learn.html#log');
  await learn
    .getByLabel(/Take from a file/)
    .setInputFiles({ name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(aLog(aRecord(0, [true, true]))) });
  await expect(learn.getByRole('listitem').filter({ hasText: 'FIT in Testshire' })).toBeVisible();
  const writing = await openStudio(context, worker);
  await button(writing, 'New teaching pack').press('Enter');
  await field(writing, 'Title of the pack').fill('Half a title');
  await expect(writing.getByText('Kept in this browser')).toBeVisible();
  const kept = await databasesIn(learn);

  // As a store does it, while the browser runs. What makes the menu is the event of the update: nothing else does.
  await worker.evaluate('chrome.contextMenus.removeAll()');
  expect(await worker.evaluate(MATCH)).toBe(false);
  lay(extension, builtVersion);
  const [updated] = await Promise.all([context.waitForEvent('serviceworker', { timeout: 15_000 }), before.launched.load(extension)]);
  expect(await versionIn(updated)).toBe(builtVersion);
  await expect.poll(() => updated.evaluate(MATCH)).toBe(true);
  await before.launched.close();

  const after = await start();
  expect(await versionIn(after.launched.worker)).toBe(builtVersion);
  expect(new URL(after.panel.url()).host).toBe(new URL(before.panel.url()).host);
  await expect(after.panel.locator('header.bar')).toContainText('Dorset');
  await expect(after.panel.locator('html')).toHaveAttribute('data-theme', 'dark');
  const log = await after.own('/learn.html#log');
  await expect(log.getByRole('listitem').filter({ hasText: 'FIT in Testshire' })).toBeVisible();
  expect(await databasesIn(log)).toEqual(kept);
  await after.panel.keyboard.press('Alt+3');
  await expect(after.panel.locator(`[data-module="${FIT}"]`)).toBeVisible();
  const studio = await openStudio(after.launched.context, after.launched.worker);
  await expect(button(studio, 'Go on with Half a title')).toBeVisible();
});

/** All that the extension’s databases hold. */
const databasesIn = async (page: Page): Promise<unknown> => (JSON.parse(await keptInPage(page)) as { databases: unknown }).databases;
