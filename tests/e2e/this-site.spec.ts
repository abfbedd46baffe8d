import type { Page } from '@playwright/test';
import { box, cards, openMore, press } from './in-panel.ts';
import { keptInPage } from './kept.ts';
import { expect, header, takeAll, test, warning } from './record-beside.ts';

const keep = (page: Page) => page.getByRole('button', { name: 'Keep', exact: true }).click();
const openSite = async (panel: Page): Promise<void> => {
  await openMore(panel);
  await panel.getByText('This site', { exact: true }).click();
};

test('“Always on this site” asks the browser for that one site, at once', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  await openSite(panel);
  // The browser's own question cannot be answered without a display.
  await panel.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request: (asked: object) => Promise<boolean> } } };
    chrome.permissions.request = async (asked) => Boolean(Object.assign(globalThis, { asked }));
  });
  await panel.getByRole('button', { name: 'Always on this site' }).click();
  await expect(panel.getByText('Read whenever it is beside the panel.')).toBeVisible();
  expect(await panel.evaluate('asked')).toEqual({ origins: [`${stands.origin}/*`] });
});

test.describe('a site that is allowed always', () => {
  // A permission knows no ports: every server of this machine is one site.
  test.use({ allowed: ['http://127.0.0.1'] });

  test('is read as it comes, with no gesture, and taken for nobody else', async ({ tab, icon, stands, launched }) => {
    await tab.goto('about:blank');
    const panel = await icon(tab);
    await tab.goto(`${stands.origin}/demo-record/`);
    await expect(header(panel)).toContainText('M 62 · read from the page');
    await openMore(panel);
    await panel.getByText('This site (allowed always)').click();
    await press(panel, 'Alt+n');
    await expect(header(panel)).toContainText('No patient yet');
    await tab.goto(`${stands.origin}/nhs-banner/`);
    await expect(header(panel)).toContainText('M 73 · read from the page');
    await takeAll(panel);
    const other = await launched.context.newPage();
    await other.goto(`${stands.origin}/definition-list/`);
    await expect(warning(panel)).toContainText('shows another patient (F 57). These entries are for M 73');
  });
});

test('a place is taught by mouse and by keys: only its selector is kept, and the page is as it was', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const before = await tab.content();
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('M 62');
  await openSite(panel);
  await panel.getByRole('button', { name: 'Consultation text' }).click();
  await expect(tab.locator('html > div')).toHaveCount(1);
  const place = tab.getByText(/haematuria/i).first();
  await place.hover();
  await place.click();
  await keep(panel);
  await expect(panel.getByText('Consultation text: taught.')).toBeVisible();
  await expect.poll(() => tab.content()).toBe(before);
  await expect(panel.getByRole('button', { name: 'Consultation text (taught)' })).toBeVisible();
  await panel.getByRole('button', { name: 'Sex', exact: true }).click();
  await expect(tab.locator('html > div')).toHaveCount(1);
  await tab.bringToFront();
  await press(tab, 'ArrowDown', 'Escape');
  await expect(panel.getByText(/^Nothing was taught/)).toBeVisible();
  await expect.poll(() => tab.content()).toBe(before);
  const kept = await keptInPage(panel);
  expect(kept).toContain(stands.origin);
  expect(kept).not.toMatch(/haematuria|1964|TALLOWAY|999 ?273/i);
});

test('a name that the page shows is in no selector, and what is shown is kept only when the GP says so', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  await tab.evaluate(() => {
    const banner = document.createElement('div');
    banner.id = 'HOLLOWELL-Ida-Miss';
    banner.innerHTML = '<b>HOLLOWELL, Ida (Miss)</b> <span>Allergies: none</span>';
    document.body.prepend(banner);
  });
  const panel = await icon(tab);
  await openSite(panel);
  const point = async () => {
    await panel.getByRole('button', { name: 'Sex', exact: true }).click();
    await expect(tab.locator('html > div')).toHaveCount(1);
    await tab.getByText('Allergies: none', { exact: true }).click();
  };
  await point();
  await expect(panel.locator('code')).toHaveText(/span/);
  await expect(panel.locator('code')).not.toHaveText(/hollowell|ida|miss/i);
  expect(await keptInPage(panel)).not.toContain('> span');
  await panel.getByRole('button', { name: 'Do not keep' }).click();
  await expect(panel.getByText('Not kept.')).toBeVisible();
  expect(await keptInPage(panel)).not.toMatch(/> span|hollowell/i);
  await point();
  await keep(panel);
  await expect(panel.getByText('Sex: taught.')).toBeVisible();
  expect(await keptInPage(panel)).toContain('> span');
  expect(await keptInPage(panel)).not.toMatch(/hollowell/i);
});

test('a field whose letters are drawn as dots is not read', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  await tab.evaluate(() => {
    for (const [style, value] of [
      ['', 'haemoptysis'],
      ['-webkit-text-security: disc', 'jaundice'],
    ] as const) {
      const field = Object.assign(document.createElement('input'), { value });
      field.style.cssText = style;
      document.querySelector('main')?.append(field);
    }
  });
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('M 62');
  await expect(panel.locator('body')).toContainText('Coughing up blood');
  await expect(panel.locator('body')).not.toContainText(/jaundice/i);
});

test('a place that is gone is said, and the page is read without it', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/single-page/`);
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('F 78');
  await openSite(panel);
  await panel.getByRole('button', { name: 'Age or birth date' }).click();
  await expect(tab.locator('html > div')).toHaveCount(1);
  await tab.getByText('Fictitious record').click();
  await keep(panel);
  await expect(panel.getByText('Age or birth date: taught.')).toBeVisible();
  await expect(panel.getByText(/What you taught Waymark of this site no longer fits \(age\)/)).toBeVisible();
  await expect(header(panel)).toContainText('F 78');
});

test('settings list what was taught, give it out as a file, and forget it', async ({ tab, icon, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
  const panel = await icon(tab);
  await openSite(panel);
  await panel.getByRole('button', { name: 'Consultation text' }).click();
  await expect(tab.locator('html > div')).toHaveCount(1);
  await tab
    .getByText(/haematuria/i)
    .first()
    .click();
  await keep(panel);
  await expect(panel.getByText('Consultation text: taught.')).toBeVisible();
  await panel.goto(new URL('/options.html', panel.url()).href);
  await expect(panel.getByText('None. A page is read only when you ask for it.')).toBeVisible();
  const taught = panel.getByRole('region', { name: 'Records you taught' });
  await expect(taught).toContainText(stands.origin);
  const file = decodeURIComponent((await taught.getByRole('link', { name: 'Save as a file' }).getAttribute('href')) ?? '')
    .split(',')
    .slice(1)
    .join(',');
  await taught.getByRole('button', { name: `Forget ${stands.origin}` }).click();
  await expect(taught).not.toContainText(stands.origin);
  await taught.getByLabel('Take from a file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  await expect(taught.getByText(/was not made by Waymark/)).toBeVisible();
  await taught.getByLabel('Take from a file').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await keep(panel);
  await expect(taught).toContainText(stands.origin);
});

test('the text for the record is copied on a click alone, and the panel shows exactly what', async ({ tab, icon, stands, launched }) => {
  await launched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.goto(`${stands.origin}/demo-record/`);
  await tab.bringToFront();
  await tab.evaluate(() => navigator.clipboard.writeText('put there before'));
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('M 62');
  await takeAll(panel);
  await press(panel, 'Alt+u');
  await expect(cards(panel).first()).toContainText('1.6.4');
  await openMore(panel);
  await panel.getByText('Copy for the record').click();
  await panel.getByRole('checkbox', { name: 'Refer: suspected cancer pathway' }).check();
  await panel.getByRole('checkbox', { name: 'Safety netting given' }).check();
  const shown = await panel.locator('pre.note').innerText();
  await tab.bringToFront();
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe('put there before');
  await panel.getByRole('button', { name: 'Copy this text' }).click();
  await expect(panel.getByText('Copied, exactly as it stands above.')).toBeVisible();
  await tab.bringToFront();
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  expect(shown).toMatch(/Done: refer: suspected cancer pathway/);
  expect(shown).not.toMatch(/TALLOWAY|Bernard|1964|999/);
  await expect(box(panel)).toHaveValue('');
});
