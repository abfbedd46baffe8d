import type { Page } from '@playwright/test';
import { box, cards, press, tabTo, type } from './in-panel.ts';
import { filesWith, keptByExtension, keptInPage } from './kept.ts';
import { expect, test } from './panel.ts';
import { overflow, tooWide } from './sound/layout.ts';

/** A word that stands nowhere in Waymark. */
const WORD = 'zebrawort';
const LINE = `62M ${WORD} 999 123 4567, 3/52 visible haematuria, MSU neg, no wt loss`;

const dialog = (panel: Page) => panel.getByRole('dialog', { name: 'Report a wrong answer' });
const shown = (panel: Page) => dialog(panel).locator('pre').first().innerText();

test('a wrong answer is reported by keyboard alone: what is copied is what is shown, and nothing is kept or sent', async ({
  context,
  record,
  openPanel,
  worker,
  browserWithWaymark,
  requests,
  messages,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async () => {
    await record.bringToFront();
    return record.evaluate(() => navigator.clipboard.readText());
  };
  await record.bringToFront();
  await record.evaluate(() => navigator.clipboard.writeText('put there before'));
  const panel = await openPanel(record);
  await type(panel, LINE);
  await expect(cards(panel)).toHaveCount(2);

  await press(panel, 'Alt+x');
  await expect(panel.getByRole('textbox', { name: 'What should it have said?' })).toBeFocused();
  expect(await shown(panel)).toContain('"id":"weight_loss","said":"absent"');
  expect(await shown(panel)).not.toMatch(/zebrawort|999|4567|"words"/);
  await expect(dialog(panel).getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(dialog(panel)).toContainText('Nothing is sent.');

  await panel.keyboard.type('1.6.4 met');
  await tabTo(panel, 'dialog input');
  await tabTo(panel, 'dialog input');
  await press(panel, 'Space');
  await expect(dialog(panel).getByRole('checkbox', { name: '“no wt loss”' })).toBeChecked();
  const text = await shown(panel);
  expect(text).toContain('"shouldSay": "1.6.4 met"');
  expect(text).toContain('"words":["no wt loss"]');
  expect(text).not.toMatch(/"words":\["3/);
  expect(await copied()).toBe('put there before');

  await tabTo(panel, '#copy-report');
  await press(panel, 'Enter');
  await expect(dialog(panel).getByText('Copied, exactly as it stands above.')).toBeVisible();
  expect(await copied()).toBe(text);

  await press(panel, 'Escape');
  await expect(dialog(panel)).toHaveCount(0);
  await expect(box(panel)).toBeFocused();
  await expect(box(panel)).toHaveValue(LINE);
  await press(panel, 'Alt+x');
  await expect(panel.getByRole('textbox', { name: 'What should it have said?' })).toHaveValue('');
  await expect(dialog(panel).getByRole('checkbox', { checked: true })).toHaveCount(0);

  for (const kept of [await keptInPage(panel), await keptInPage(record), await keptByExtension(worker)])
    expect.soft(kept).not.toMatch(/zebrawort|haematuria|wt loss|1\.6\.4|shouldSay/i);
  expect(filesWith(browserWithWaymark.profile, WORD)).toEqual([]);
  expect(requests).toEqual([]);
  expect(messages).toEqual([]);
});

test('from the foot, in dark and light and at every width; the focus goes back to where it was', async ({ record, openPanel }) => {
  const panel = await openPanel(record);
  await type(panel, LINE);
  const entry = panel.getByRole('button', { name: 'Report', exact: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await panel.emulateMedia({ colorScheme });
    for (const width of [240, 360, 480]) {
      await panel.setViewportSize({ width, height: 800 });
      await entry.press('Enter');
      await dialog(panel).getByRole('checkbox').first().press('Space');
      expect.soft(await tooWide(panel), `${colorScheme}, ${width}`).toEqual({ cut: [], scrolls: [] });
      expect.soft(await overflow(panel)).toBe(0);
      await dialog(panel).getByRole('button', { name: 'Close' }).press('Enter');
      await expect(entry).toBeFocused();
    }
  }
});

test('the report of one patient is gone when another comes in front', async ({ record, openPanel, stand }) => {
  const panel = await openPanel(record);
  await type(panel, LINE);
  await press(panel, 'Alt+x');
  await panel.keyboard.type('1.6.4 met');
  await expect(dialog(panel)).toBeVisible();
  await record.goto(`${stand.origin}/second-patient.html`);
  await expect(panel.getByRole('alert').first()).toContainText('These entries are for');
  await expect(dialog(panel)).toHaveCount(0);
  await press(panel, 'Alt+x');
  await expect(dialog(panel)).toHaveCount(0);
  await panel.getByRole('button', { name: 'New patient' }).first().press('Enter');
  await press(panel, 'Alt+x');
  await expect(panel.getByRole('textbox', { name: 'What should it have said?' })).toHaveValue('');
});
