import { test as base, expect, type Page } from '@playwright/test';
import { DEMO_RECORD, serveFolder } from '../../tools/serve.ts';
import { HOST, type Publisher, servePublisher } from './publisher.ts';
import { launchWatched, openOwnPage, type Watched } from './watched.ts';

interface Own {
  publisher: Publisher;
  /** Whether the user has said yes to the publisher’s site. */
  isAllowed: boolean;
  launched: Watched;
  /** The demo record, in a tab, and the panel beside it. */
  record: Page;
  panel: Page;
  /** The settings page, in a tab of its own. */
  settingsPage: Page;
}

/** The real panel, and a board that publishes over https on this machine. Fails on any request elsewhere. */
export const test = base.extend<Own>({
  isAllowed: [true, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  publisher: async ({}, use) => {
    const publisher = await servePublisher();
    await use(publisher);
    await publisher.close();
  },
  launched: async ({ publisher, isAllowed }, use) => {
    const stand = await serveFolder(DEMO_RECORD);
    const site = `https://${HOST}`;
    const launched = await launchWatched([stand.origin, site], isAllowed ? [site] : [], publisher.args);
    await launched.context.pages()[0]?.goto(`${stand.origin}/`);
    await use(launched);
    await launched.close();
    await stand.close();
    expect(launched.requests).toEqual([]);
  },
  record: async ({ launched }, use) => {
    const [record] = launched.context.pages();
    if (!record) throw new Error('The browser has no tab.');
    await use(record);
  },
  panel: async ({ launched, record }, use) => use(await launched.openPanel(record)),
  settingsPage: async ({ launched }, use) => use(await openOwnPage(launched, '/options.html')),
});

export { expect };
