import type { Page } from '@playwright/test';
import { raw } from '../packs/a-pack.ts';
import { aLog, aRecord } from '../studio/learner-files.ts';
import teaching from '../teaching/testshire-teaching.json' with { type: 'json' };
import { bring, button, expect, field, goTo, test } from './in-studio.ts';
import { expectSound } from './sound/look.ts';

const open = (page: Page, pack: unknown) => bring(page, /^Open the pack/, { name: 'pack.json', text: JSON.stringify(pack) });

// Much is measured of each view, and a busy machine is slow.
test.describe.configure({ timeout: 120_000 });

const LOOKS: Record<string, (page: Page) => Promise<void>> = {
  start: async (page) => {
    await open(page, { ...teaching, run: 1 });
    await expect(page.locator('.problem:visible')).toBeVisible();
  },
  'a module': async (page) => {
    await open(page, teaching);
    await button(page, 'FIT in Testshire').press('Enter');
    await field(page, 'Title').fill('');
    await field(page, 'Find by number, cancer or words').fill('bladder');
    await expect(button(page, /^Add 1\.6\.4/)).toBeVisible();
  },
  'an area with something stale': async (page) => {
    const pack = raw();
    Object.assign(pack.services[2] ?? {}, { checked: '2024-01-01' });
    await open(page, pack);
    await button(page, /^Non-specific symptoms service last checked/).press('Enter');
    await expect(field(page, 'Last checked')).toHaveValue('2024-01-01');
  },
  'publishing with a new key': async (page) => {
    await open(page, teaching);
    await goTo(page, 'Publish');
    await button(page, 'Make a new key').press('Enter');
    await expect(button(page, 'Save the key file')).toBeVisible();
  },
  'who has done it': async (page) => {
    await goTo(page, 'Who has done it');
    await bring(page, /^Open files/, { name: 'a.json', text: aLog(aRecord(0, [false, true])) }, { name: 'b.json', text: 'x' });
    await page.getByText('Read a learning record store').press('Enter');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByLabel('Secret')).toBeVisible();
  },
};

for (const [look, reach] of Object.entries(LOOKS)) {
  test(`studio, ${look}: sound at every width, in every colour, zoomed and by keyboard`, async ({ studio: page }) => {
    await reach(page);
    await expectSound(page, `Studio: ${look}`, [1024, 480, 360, 240]);
  });
}

test('the whole studio is reached and worked with Tab, Enter and Space', async ({ studio: page }) => {
  await open(page, teaching);
  await page.getByRole('heading', { level: 1 }).click();
  const passed = new Set<string>();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    passed.add(await page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 30) || document.activeElement?.id || ''));
  }
  const interactive = await page.evaluate(() =>
    [...document.querySelectorAll('button:not(:disabled), input, select, textarea')].map(
      (each) => each.textContent?.trim().slice(0, 30) || each.id,
    ),
  );
  expect(interactive.filter((each) => !passed.has(each))).toEqual([]);
});
