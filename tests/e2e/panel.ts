import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { DEMO_RECORD, type Stand, serveFolder } from '../../tools/serve.ts';
import { launchWatched, type Watched } from './watched.ts';

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

export const test = base.extend<Fixtures, { stand: Stand }>({
  stand: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const stand = await serveFolder(DEMO_RECORD);
      await use(stand);
      await stand.close();
    },
    { scope: 'worker' },
  ],
  browserWithWaymark: async ({ stand }, use) => {
    const launched = await launchWatched([stand.origin]);
    await use(launched);
    await launched.close();
  },
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
