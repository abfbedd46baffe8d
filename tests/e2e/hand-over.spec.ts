import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { answersStandStill, cards, openMore, openWhy, press, tabTo, type } from './in-panel.ts';
import { keptInPage } from './kept.ts';
import { expect, header, recommendations, takeAll, test, warning } from './record-beside.ts';

const reason = (panel: Page) => panel.getByRole('textbox', { name: 'Reason for referral', includeHidden: true });

/** The demo record read and matched, and the keyboard on its first card. */
async function onFirstCard(panel: Page): Promise<void> {
  await expect(header(panel)).toContainText('M 62');
  await takeAll(panel);
  await press(panel, 'Alt+u');
  await expect(cards(panel).first()).toContainText('Refer: bladder, kidney');
  await panel.locator('#entry').focus();
  await openWhy(cards(panel).first());
  await tabTo(panel, 'article summary');
  await answersStandStill(panel);
}

const clipboardOf = async (tab: Page): Promise<string> => {
  await tab.bringToFront();
  return tab.evaluate(() => navigator.clipboard.readText());
};

test('c on the card in focus copies the reason as it stands, and not before', async ({ tab, icon, stands, launched }) => {
  await launched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.goto(`${stands.origin}/demo-record/`);
  await tab.evaluate(() => navigator.clipboard.writeText('put there before'));
  const panel = await icon(tab);
  await onFirstCard(panel);
  expect(await clipboardOf(tab)).toBe('put there before');
  await panel.bringToFront();
  await answersStandStill(panel);
  await press(panel, 'c');
  await expect(panel.getByText('Copied, exactly as it stands above.')).toBeVisible();
  const stood = await reason(panel).inputValue();
  expect(stood).toMatch(/^NICE NG12 \(April 2026\): 1\.6\.4, 1\.6\.6 .*\nAge 62, male\.\nMet by: visible haematuria/);
  expect(stood).not.toMatch(/TALLOWAY|Bernard/i);
  expect(await clipboardOf(tab)).toBe(stood);
  await panel.bringToFront();
  await reason(panel).fill(`${stood}\nMy own line.`);
  await panel
    .getByRole('button', { name: /^Copy reason/ })
    .first()
    .click();
  await expect(panel.getByText('Copied, exactly as it stands above.')).toBeVisible();
  expect(await clipboardOf(tab)).toBe(`${stood}\nMy own line.`);
});

test('s opens safety netting; what is ticked there comes into the reason; New patient leaves nothing of it', async ({
  tab,
  icon,
  stands,
}) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  await onFirstCard(panel);
  await press(panel, 's');
  const told = panel.getByRole('group', { name: 'The patient was told' });
  await told.getByRole('checkbox', { name: /^What else it may be/ }).press('Space');
  await expect(told.getByText(/No number is known here for this/)).toBeVisible();
  await cards(panel).first().getByText('Reason for referral', { exact: true }).click();
  await expect(reason(panel)).toHaveValue(/\nTold: what else it may be\.$/);
  await panel.getByRole('button', { name: 'New patient' }).click();
  await type(panel, '62M visible haematuria, no UTI');
  await press(panel, 'Alt+u');
  await openWhy(cards(panel).first());
  await tabTo(panel, 'article summary');
  await press(panel, 's');
  await expect(panel.getByRole('checkbox', { name: /^What else it may be/ })).not.toBeChecked();
});

test('the text is printed from a page of its own, that nothing is kept in and that goes with the patient', async ({
  tab,
  icon,
  stands,
  launched,
}) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  await onFirstCard(panel);
  await press(panel, 's');
  await panel.getByText('Text to hand over').click();
  const said = await panel.locator('.leaflet').innerText();
  const opened = launched.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Print…' }).click();
  const page = await opened;
  await expect(page.getByText('to print. Once that is done this page closes.')).toBeVisible();
  expect(await page.locator('.leaflet').innerText()).toBe(said);
  expect(said).toContain('there is more blood in the pee, or it comes back');
  expect(new URL(page.url()).href).toMatch(/^chrome-extension:\/\/[a-z]+\/handout\.html$/);
  // The extension’s id is random letters, which may spell a word.
  const kept = (await keptInPage(page)).replaceAll(`chrome-extension://${new URL(page.url()).host}/`, '');
  expect(kept).not.toMatch(/blood|pee|cancer/);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.leaflet')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByText('to print.')).toBeHidden();
  // A page of Waymark’s own is nobody else’s.
  await expect(warning(panel)).toHaveCount(0);
  await tab.bringToFront();
  const closed = page.waitForEvent('close');
  await panel.getByRole('button', { name: 'New patient' }).click();
  await closed;
});

test('the page to print closes once it is printed', async ({ tab, icon, stands, launched }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  await onFirstCard(panel);
  await press(panel, 's');
  await panel.getByText('Text to hand over').click();
  const opened = launched.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Print…' }).click();
  const page = await opened;
  await expect(page.locator('.leaflet')).toBeVisible();
  const closed = page.waitForEvent('close');
  await page.evaluate(() => void setTimeout(() => dispatchEvent(new Event('afterprint'))));
  await closed;
});

test('opened by itself the page to print holds nothing', async ({ tab, icon, stands, launched }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  const page = await launched.context.newPage();
  await page.goto(new URL('/handout.html', panel.url()).href);
  await expect(page.getByText('Nothing is here to print.')).toBeVisible();
});

test('the calendar file holds a day and nothing of the patient', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  await onFirstCard(panel);
  await press(panel, 's');
  await panel.getByLabel('Follow up').selectOption('2');
  const downloading = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Calendar file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('follow-up.ics');
  const text = readFileSync(await download.path(), 'utf8');
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('summary')).toBe('Follow-up, as agreed');
  expect(event?.getFirstPropertyValue('dtstart')?.toString()).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(text).not.toMatch(/haematuria|talloway|male|cancer|\b62\b/i);
});

test('the wrong patient hides all of it, and no letter reaches it', async ({ tab, icon, stands, launched }) => {
  await launched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.goto(`${stands.origin}/demo-record/`);
  await tab.evaluate(() => navigator.clipboard.writeText('put there before'));
  const panel = await icon(tab);
  await onFirstCard(panel);
  await press(panel, 's');
  await cards(panel).first().getByText('Reason for referral', { exact: true }).click();
  await openMore(panel);
  await panel.getByText('Prevention: smoking').click();
  await expect(panel.getByText(/Screening is not for symptoms/)).toBeVisible();
  await cards(panel).first().locator('summary').first().focus();
  await tab.goto(`${stands.origin}/demo-record/second-patient.html`);
  await expect(warning(panel)).toBeVisible();
  await press(panel, 'c');
  await expect(recommendations(panel)).toBeHidden();
  await expect(reason(panel)).toBeHidden();
  await expect(panel.getByText(/Screening is not for symptoms/)).toBeHidden();
  expect(await clipboardOf(tab)).toBe('put there before');
});
