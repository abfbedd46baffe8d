import type { Page } from '@playwright/test';
import { cards, press, type } from './in-panel.ts';
import { expect, header, proposal, recommendations, takeAll, test, warning } from './record-beside.ts';

/** The entries stand, the guidance does not. */
async function expectDoubt(panel: Page, says: RegExp): Promise<void> {
  await expect(warning(panel)).toContainText(says);
  await expect(recommendations(panel)).toBeHidden();
}

const CLEAR = { timeout: 10_000 };

test('a single-page record that goes to its next patient is noticed, with or without an address of its own', async ({
  tab,
  icon,
  stands,
}) => {
  await tab.goto(`${stands.origin}/single-page/`);
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('F 78');
  await takeAll(panel);
  await tab.getByRole('button', { name: 'Next patient', exact: true }).click();
  await expectDoubt(panel, /shows another patient \(M 35\)\. These entries are for F 78/);
  await panel.getByRole('button', { name: 'New patient' }).last().click();
  await expect(warning(panel)).toHaveCount(0);
  await expect(header(panel)).toContainText('M 35 · read from the page');
  await expect(proposal(panel, 'testicular_lump').or(panel.locator('[data-proposal]').first())).toBeVisible();
  await takeAll(panel);
  await tab.getByRole('button', { name: /address of its own/ }).click();
  await expectDoubt(panel, /shows another patient \(F 70\)/);
  await tab.goBack();
  await expectDoubt(panel, /shows another patient \(F 78\)/);
});

test('coming back to the same patient needs nobody’s help', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/single-page/`);
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('F 78');
  for (let at = 0; at < 2; at++) {
    await tab.getByRole('button', { name: 'Next patient', exact: true }).click();
    await expectDoubt(panel, /another patient/);
  }
  await tab.getByRole('button', { name: 'Next patient', exact: true }).click();
  await expect(warning(panel)).toHaveCount(0, CLEAR);
  await expect(recommendations(panel)).toBeVisible();
});

test('another tab in front, read or not, hides the guidance; coming back shows it again', async ({ tab, icon, stands, launched }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('M 62');
  const other = await launched.context.newPage();
  await other.goto(`${stands.origin}/demo-record/second-patient.html`);
  await expectDoubt(panel, /Another tab is in front\. These entries are for M 62/);
  await launched.openPanel(other);
  await expectDoubt(panel, /shows another patient \(F 58\)/);
  await tab.bringToFront();
  await expect(warning(panel)).toHaveCount(0, CLEAR);
  await other.bringToFront();
  await expectDoubt(panel, /shows another patient \(F 58\)/);
});

test('the record goes to another page: the same site is looked at again, another is asked about', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('M 62');
  await tab.goto(`${stands.origin}/demo-record/second-patient.html`);
  await expectDoubt(panel, /shows another patient \(F 58\)/);
  await tab.goto(`${stands.origin}/demo-record/`);
  await expect(warning(panel)).toHaveCount(0, CLEAR);
  await tab.goto(`${stands.otherOrigin}/demo-record/`);
  await expectDoubt(panel, /The page changed\. These entries are for M 62: are they still this patient’s/);
  // What was read is kept for no page that cannot be seen.
  await expect(panel.getByRole('button', { name: 'Keep for this patient' })).toHaveCount(0);
  await press(panel, 'Alt+k');
  await expectDoubt(panel, /The page changed\. These entries are for M 62/);
});

test('what was typed with nothing read is bound to the page it was typed beside', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('M 62');
  await press(panel, 'Alt+n');
  await expect(header(panel)).toContainText('No patient yet');
  await type(panel, '66M dysphagia');
  await expect(cards(panel)).toHaveCount(1);
  await tab.goto(`${stands.otherOrigin}/demo-record/`);
  await expectDoubt(panel, /The page changed\. These entries are for M 66/);
  await press(panel, 'Alt+k');
  await expect(warning(panel)).toHaveCount(0);
  await expect(cards(panel)).toHaveCount(1);
});

test('reading a page whose patient is not the one typed asks, and mixes nothing', async ({ tab, icon, stands, launched }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('M 62');
  await press(panel, 'Alt+n');
  await expect(header(panel)).toContainText('No patient yet');
  await type(panel, '66F dysphagia');
  await launched.openPanel(tab);
  await expectDoubt(panel, /shows another patient \(M 62\)\. These entries are for F 66/);
  await press(panel, 'Alt+n');
  await expect(header(panel)).toContainText('M 62 · read from the page');
  await expect(panel.locator('#entry')).toHaveValue('');
});

test('two windows have two panels that do not mix', async ({ tab, icon, stands, launched }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const first = await icon(tab);
  await expect(header(first)).toContainText('M 62');
  const opened = launched.context.waitForEvent('page');
  await launched.worker.evaluate(`chrome.windows.create({ url: '${stands.origin}/demo-record/second-patient.html' })`);
  const other = await opened;
  await other.waitForLoadState();
  const listed = (await launched.openPanel(other)).context();
  const panels = listed.pages().filter((page) => page.url().endsWith('/sidepanel.html'));
  expect(panels).toHaveLength(2);
  const shown = async (): Promise<string[]> => (await Promise.all(panels.map((panel) => header(panel).innerText()))).sort();
  await expect.poll(shown).toEqual([expect.stringContaining('F 58'), expect.stringContaining('M 62')]);
  for (const panel of panels) await expect(warning(panel)).toHaveCount(0);
});
