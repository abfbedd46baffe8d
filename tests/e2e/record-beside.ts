import { test as base, expect, type Page } from '@playwright/test';
import { today } from '../../tools/as-of.ts';
import { type Stands, serveStands } from '../stands/serve.ts';
import { type OneBrowser, usingOne } from './one-browser.ts';
import type { Watched } from './watched.ts';

interface Own {
  /** Sites that the GP allowed always. */
  allowed: readonly string[];
  launched: Watched;
  messages: Watched['messages'];
  /** A tab with nothing in it yet. */
  tab: Page;
  /** Opens the panel by the icon, or reads the page where it is open; gives the panel. */
  icon: (page: Page) => Promise<Page>;
}

interface Shared {
  stands: Stands;
  oneBrowser: OneBrowser;
}

/** A browser that is as new for each test, with the stands served and the panel ready to be opened beside them. Fails on any request elsewhere. */
export const test = base.extend<Own, Shared>({
  stands: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const stands = await serveStands({ day: today() });
      await use(stands);
      await stands.close();
    },
    { scope: 'worker' },
  ],
  allowed: [[], { option: true }],
  oneBrowser: [async ({ stands }, use) => await usingOne([stands.origin, stands.otherOrigin], use), { scope: 'worker' }],
  launched: async ({ oneBrowser, allowed }, use) => {
    const launched = await oneBrowser.anew(allowed);
    await use(launched);
    expect(launched.requests).toEqual([]);
  },
  messages: async ({ launched }, use) => use(launched.messages),
  tab: async ({ launched }, use) => use(launched.context.pages()[0] ?? (await launched.context.newPage())),
  icon: async ({ launched }, use) => use(launched.openPanel),
});

export const header = (panel: Page) => panel.getByRole('heading', { level: 1 });
export const warning = (panel: Page) => panel.locator('.wrong-patient');
export const proposal = (panel: Page, id: string) => panel.locator(`[data-proposal="${id}"]`);
/** Opens a proposal to its words and where they stand. */
export async function openProposal(panel: Page, id: string): Promise<void> {
  const chip = panel.locator(`#proposal-${id}`);
  if ((await chip.getAttribute('aria-expanded')) === 'false') await chip.press('Enter');
}
export const addAll = (panel: Page) => panel.getByRole('button', { name: /^Count \d+ from the page/ });

/** Adds all that is plain, once it is offered: the page has to have stood still. */
export async function takeAll(panel: Page): Promise<void> {
  await expect(addAll(panel)).toBeVisible();
  await panel.keyboard.press('Alt+a');
}
export const recommendations = (panel: Page) => panel.getByRole('region', { name: 'Recommendations', includeHidden: true });

export { expect };
