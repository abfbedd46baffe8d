import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { DEMO_RECORD, type Stand, serveFolder } from '../../tools/serve.ts';
import { type OneBrowser, usingOne } from './one-browser.ts';
import type { Watched } from './watched.ts';

interface Fixtures {
  requests: Watched['requests'];
  messages: Watched['messages'];
  browserWithWaymark: Watched;
  context: BrowserContext;
  worker: Worker;
  /** The demo record, open in a tab. */
  record: Page;
  /** Clicks the toolbar icon on this page's tab and gives the real side panel. */
  openPanel: (page: Page) => Promise<Page>;
}

interface Shared {
  stand: Stand;
  oneBrowser: OneBrowser;
}

/** The panel in a browser that is as new for each test. */
export const test = base.extend<Fixtures, Shared>({
  stand: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const stand = await serveFolder(DEMO_RECORD);
      await use(stand);
      await stand.close();
    },
    { scope: 'worker' },
  ],
  oneBrowser: [async ({ stand }, use) => await usingOne([stand.origin], use), { scope: 'worker' }],
  browserWithWaymark: async ({ oneBrowser }, use) => await use(await oneBrowser.anew()),
  requests: async ({ browserWithWaymark }, use) => use(browserWithWaymark.requests),
  messages: async ({ browserWithWaymark }, use) => use(browserWithWaymark.messages),
  context: async ({ browserWithWaymark }, use) => use(browserWithWaymark.context),
  worker: async ({ browserWithWaymark }, use) => use(browserWithWaymark.worker),
  record: async ({ context, stand }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${stand.origin}/`);
    await use(page);
  },
  openPanel: async ({ browserWithWaymark }, use) => use(browserWithWaymark.openPanel),
});

export { expect } from '@playwright/test';
