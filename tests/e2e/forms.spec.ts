import type { Download, Page } from '@playwright/test';
import { box, chooseArea, goOffline, press, type } from './in-panel.ts';
import { keptInPage } from './kept.ts';
import { expect, test } from './published.ts';
import { dorsetPack } from './publisher.ts';

/** Words of a patient that stand nowhere in Waymark. */
const LINE = '62M zebrawort 3/52 visible haematuria, unexplained';

const search = (panel: Page) => panel.getByRole('searchbox', { name: 'Find a form' });
const form = (panel: Page) => panel.getByRole('button', { name: /^2WW - Urology Suspected Cancer/ });

async function addPack(settingsPage: Page): Promise<void> {
  const file = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(dorsetPack())) };
  await settingsPage.getByLabel('Add a pack from a file').setInputFiles(file);
  await expect(settingsPage.getByRole('heading', { name: 'Testshire pathways' })).toBeVisible();
}

/** What a locum does: the forms, a word for it, Enter. */
async function threeActions(panel: Page): Promise<void> {
  await press(panel, 'Alt+2');
  await panel.keyboard.type('haematuria 2ww');
  await press(panel, 'Enter');
}

test('a locum opens the right form in three actions by keyboard, and what was entered is not carried along', async ({
  panel,
  settingsPage,
  publisher,
}) => {
  await addPack(settingsPage);
  await chooseArea(panel, 'dorset');
  await press(panel, 'Alt+1');
  await type(panel, LINE);
  await threeActions(panel);
  await expect.poll(() => publisher.seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /forms/urology.docx']);
  for (const { headers, body } of publisher.seen) {
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('origin');
    expect(JSON.stringify(headers) + body).not.toMatch(/zebrawort|haematuria|chrome-extension/i);
  }
  await press(panel, 'Alt+1');
  await expect(box(panel)).toHaveValue(LINE);
  const kept = await keptInPage(panel);
  expect(kept).toContain('testshire/form-urology');
  expect(kept).not.toMatch(/zebrawort|haematuria 2ww/i);
});

test('kept offline, it opens from its copy in the same three actions, with its date in the name', async ({
  panel,
  settingsPage,
  publisher,
}) => {
  await addPack(settingsPage);
  await chooseArea(panel, 'dorset');
  await press(panel, 'Alt+2');
  await panel.getByRole('button', { name: 'About 2WW - Urology Suspected Cancer' }).click();
  await panel.getByRole('button', { name: 'Keep offline' }).click();
  await expect(panel.getByText(/^Kept on this computer, 1 kB, as it was on/)).toBeVisible();
  expect(publisher.seen).toMatchObject([{ method: 'GET', url: '/forms/urology.docx', body: '' }]);
  for (const name of ['cookie', 'referer', 'origin', 'authorization']) expect(publisher.seen[0]?.headers).not.toHaveProperty(name);

  await press(panel, 'Alt+1');
  await goOffline(panel);
  const saved = new Promise<Download>((resolve) => panel.once('download', resolve));
  await threeActions(panel);
  const day = new Date().toISOString().slice(0, 10);
  expect((await saved).suggestedFilename()).toBe(`2WW - Urology Suspected Cancer (copy of ${day}).docx`);
  expect(publisher.seen).toHaveLength(1);

  await panel.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(panel.getByRole('button', { name: 'Keep offline' })).toBeVisible();
  await search(panel).focus();
  await press(panel, 'Enter');
  await expect(panel.getByText('There is no network, and no copy of this form is kept on this computer.')).toBeVisible();
});

test('offline, a form that lives in a system is found in three actions, and where it lives is said', async ({ panel, publisher }) => {
  await chooseArea(panel, 'qmj');
  await goOffline(panel);
  await press(panel, 'Alt+2');
  await panel.keyboard.type('fast track bowel');
  await press(panel, 'Enter');
  await expect(panel.getByRole('main').getByText('In EMIS global documents › 2WW Cancer Referral Forms')).toBeVisible();
  expect(publisher.seen).toEqual([]);
});

test('Down and Up walk the forms, a pin keeps one on top, and a search is not carried to the next patient', async ({
  panel,
  settingsPage,
}) => {
  await addPack(settingsPage);
  await chooseArea(panel, 'dorset');
  await press(panel, 'Alt+2');
  // Before the list is there Down has nowhere to go.
  await expect(panel.locator('[data-form]').first()).toBeVisible();
  await press(panel, 'ArrowDown');
  await expect(panel.locator('[data-form]').first()).toBeFocused();
  await press(panel, 'ArrowDown', 'ArrowUp', 'ArrowUp');
  await expect(search(panel)).toBeFocused();
  await panel.getByRole('button', { name: 'About 2WW - Urology Suspected Cancer' }).click();
  await panel.getByRole('button', { name: 'Pin' }).click();
  await expect(panel.getByRole('region', { name: 'Pinned' })).toContainText('2WW - Urology Suspected Cancer');
  await search(panel).fill('zebrawort');
  await panel.getByRole('button', { name: 'New patient' }).click();
  await expect(search(panel)).toHaveValue('');
  await expect(form(panel).first()).toBeVisible();
});

test('with nothing to keep things in, the packs that ship work, and what is lost is said', async ({ panel }) => {
  await panel.addInitScript('delete Object.getPrototypeOf(window).indexedDB; delete window.indexedDB;');
  await panel.reload();
  expect(await panel.evaluate(() => typeof indexedDB)).toBe('undefined');
  await chooseArea(panel, 'qmj');
  await press(panel, 'Alt+2');
  await expect(panel.getByRole('button', { name: /^2WW - Lung Suspected Cancer/ })).toBeVisible();
  const words = /^This browser keeps nothing for Waymark, as in a private window/;
  await expect(panel.getByRole('main').getByText(words)).toContainText('packs, addresses and trusted keys');
  await expect(panel.locator('.troubles')).toContainText('what you set is forgotten');
});

test('another patient’s page is warned of in the Forms view too', async ({ panel, launched }) => {
  await type(panel, LINE);
  await press(panel, 'Alt+2');
  await (await launched.context.newPage()).goto('about:blank');
  await expect(panel.getByRole('alert')).toContainText('Another tab is in front.');
  await expect(search(panel)).toBeVisible();
});
