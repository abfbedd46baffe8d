import type { Page } from '@playwright/test';
import { PACK } from './publisher.ts';

/** Where Settings lists the packs that were added and the addresses that are followed. */
export const packs = (settingsPage: Page) => settingsPage.getByRole('region', { name: 'Local pathways and teaching' });
export const row = (settingsPage: Page, title = 'Testshire pathways') =>
  packs(settingsPage).getByRole('listitem').filter({ hasText: title });
/** What came of what was last asked for. */
export const said = (settingsPage: Page) => packs(settingsPage).getByRole('status');

/** Follows the publisher’s address. By keys, so that the page need not be in front. */
export async function follow(settingsPage: Page): Promise<void> {
  await packs(settingsPage)
    .getByLabel(/^Follow a pack/)
    .fill(PACK);
  await packs(settingsPage).getByRole('button', { name: 'Follow' }).press('Enter');
}

/** Says that the fingerprint shown is the publisher’s. */
export const trust = (settingsPage: Page) =>
  packs(settingsPage)
    .getByRole('button', { name: /trust this key/ })
    .press('Enter');

export const check = (settingsPage: Page, title = 'Testshire pathways') =>
  row(settingsPage, title)
    .getByRole('button', { name: `Check ${title} now` })
    .press('Enter');
