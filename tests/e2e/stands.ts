import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { WRITTEN_ON } from '../../tools/as-of.ts';
import { ensureProgram } from '../../tools/browsers.ts';
import { bundleReader } from '../stands/reader.ts';
import { type Stands, serveStands } from '../stands/serve.ts';
import { buildWebRecord } from '../stands/web-record/build.ts';

interface Shared {
  stands: Stands;
  reader: string;
  plainBrowser: Browser;
}

interface Own {
  /** A tab of a browser without the extension, set to British English. */
  tab: Page;
}

/** Serves the stands and the web record that nobody here wrote. */
export async function withWebRecord({ day = WRITTEN_ON }, use: (stands: Stands) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-web-record-'));
  await buildWebRecord(folder);
  const stands = await serveStands({ built: { 'web-record': folder }, day });
  await use(stands);
  await stands.close();
  rmSync(folder, { recursive: true, force: true });
}

export const test = base.extend<Own, Shared>({
  stands: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      await withWebRecord({}, use);
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: see above
  reader: [async ({}, use) => use(await bundleReader()), { scope: 'worker' }],
  plainBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: ensureProgram('chromium') });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ plainBrowser }, use) => {
    const context = await plainBrowser.newContext({ locale: 'en-GB' });
    await use(await context.newPage());
    await context.close();
  },
});

export { expect } from '@playwright/test';
