import { test as base, expect, type Page } from '@playwright/test';
import { ensureProgram } from '../../tools/browsers.ts';
import { type Launched, launchWithExtension } from '../../tools/side-panel.ts';
import { type Stands, serveStands } from '../stands/serve.ts';

interface Own {
  /** A tab with nothing in it yet. */
  tab: Page;
  /** Opens the panel by the icon, or reads the page where it is open; gives the panel. */
  icon: (page: Page) => Promise<Page>;
  /** Presses Waymark's shortcut for reading, as the browser would tell of it. */
  messages: string[];
}

interface Shared {
  stands: Stands;
}

/** A browser of its own for each test, with the stands served and the panel ready to be opened beside them. */
export const test = base.extend<Own & { launched: Launched }, Shared>({
  stands: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const stands = await serveStands();
      await use(stands);
      await stands.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: see above
  messages: async ({}, use) => use([]),
  launched: async ({ messages }, use) => {
    const launched = await launchWithExtension({
      executable: ensureProgram('chromium'),
      headless: true,
      watch: (context) => {
        context.on('weberror', (error) => messages.push(`uncaught: ${error.error().message}`));
        context.on('console', (message) => {
          // Chromium asks every site for one; the stands have none.
          if (!message.location().url.endsWith('/favicon.ico')) messages.push(`${message.type()}: ${message.text()}`);
        });
      },
    });
    await use(launched);
    await launched.close();
  },
  tab: async ({ launched }, use) => use(launched.context.pages()[0] ?? (await launched.context.newPage())),
  icon: async ({ launched }, use) => use(launched.openPanel),
});

export const header = (panel: Page) => panel.getByRole('heading', { level: 1 });
export const warning = (panel: Page) => panel.locator('.wrong-patient');
export const proposal = (panel: Page, id: string) => panel.locator(`[data-proposal="${id}"]`);
export const addAll = (panel: Page) => panel.getByRole('button', { name: /Alt \+ A/ });
export const recommendations = (panel: Page) => panel.getByRole('region', { name: 'Recommendations', includeHidden: true });

export { expect };
