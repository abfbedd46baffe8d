import type { Page } from '@playwright/test';
import { newKeyPair, signerOf } from '../../packs/key-pair.ts';
import { signPack } from '../../packs/sign-pack.ts';
import testshire from '../teaching/testshire-teaching.json' with { type: 'json' };
import { test as base, expect } from './record-beside.ts';
import { openOwnPage } from './watched.ts';

export const FIT = 'testshire-teaching/fit-in-testshire';

/** The invented teaching pack, signed with a key made for this run. */
export const signedTeaching = async (changes: object = {}): Promise<string> =>
  signPack(JSON.stringify({ ...testshire, ...changes }), await signerOf(await newKeyPair()));

/** A list of the Learn view, by its heading. */
export const shelf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

interface Opened {
  panel: Page;
  /** A page of Waymark’s own beside the panel, by its address. */
  ownPage: (path: string) => Promise<Page>;
}

/** The panel beside the demo record, 360 px wide, and Waymark’s own pages. */
export const test = base.extend<Opened>({
  panel: async ({ tab, icon, stands }, use) => {
    await tab.goto(`${stands.origin}/demo-record/`);
    const panel = await icon(tab);
    await panel.setViewportSize({ width: 360, height: 800 });
    // Another page that comes in front would call the reading off.
    await panel.getByText('read from the page').waitFor();
    await use(panel);
  },
  ownPage: async ({ launched }, use) => use((path) => openOwnPage(launched, path)),
});

/** Opens a pack from a file in Settings, trusts its key, and waits until it is in use. */
export async function addPack(settingsPage: Page, content: string): Promise<void> {
  const file = { name: 'a.pack', mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
  await settingsPage.getByLabel('Add a pack from a file').setInputFiles(file);
  await settingsPage.getByRole('button', { name: /trust this key/ }).click();
  await expect(settingsPage.getByText(/is now in use/)).toBeVisible();
  await settingsPage.close();
}

export { expect };
