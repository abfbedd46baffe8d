import type { BrowserContext, Page } from '@playwright/test';
import { box, cards, chooseArea, localRoute, press } from './in-panel.ts';
import { keptInPage } from './kept.ts';
import { usingAnother } from './one-browser.ts';
import { test as base, expect, header } from './record-beside.ts';

const test = base.extend<object>({
  launched: async ({ stands }, use) => await usingAnother([stands.origin, stands.otherOrigin], use),
});

const MATCHED = '62M visible haematuria unexplained no UTI';

/** What always goes on: what is typed is matched, and England’s packs that ship are on the card. */
async function matches(panel: Page): Promise<void> {
  await box(panel).fill(MATCHED);
  await expect(cards(panel).first()).toContainText('1.6.4');
  await expect(await localRoute(cards(panel).first())).toBeVisible();
}

const foot = (panel: Page) => panel.locator('.troubles');
const forgotten = 'what you set is forgotten when Waymark closes. Matching goes on.';

/** Starts the panel again in a browser that something is wrong with. */
async function startedWith(panel: Page, fault: string): Promise<void> {
  await panel.addInitScript(fault);
  await panel.reload();
}

/** A page of the extension that runs nothing of it. */
async function stillPage(context: BrowserContext, like: { url(): string }): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL('/manifest.json', like.url()).href);
  return page;
}

/** Opens Waymark’s database as another version of it would, holds it open, and puts rows in. */
const openAs = (version: number, rows: Record<string, object[]> = {}) =>
  `new Promise((resolve, reject) => {
    const asked = indexedDB.open('waymark', ${version});
    asked.onerror = () => reject(asked.error);
    asked.onupgradeneeded = () => {
      if (!asked.result.objectStoreNames.contains('settings')) asked.result.createObjectStore('settings', { keyPath: 'key' });
    };
    asked.onsuccess = () => {
      globalThis.heldOpen = asked.result;
      const rows = ${JSON.stringify(rows)};
      const names = Object.keys(rows);
      if (names.length === 0) return resolve();
      const writing = asked.result.transaction(names, 'readwrite');
      for (const name of names) for (const row of rows[name]) writing.objectStore(name).put(row);
      writing.oncomplete = () => resolve();
    };
  })`;

test.beforeEach(async ({ tab, stands }) => {
  await tab.goto(`${stands.origin}/demo-record/`);
});

test('without IndexedDB the panel matches, an area holds while it is open, and it says what is lost', async ({ tab, icon }) => {
  const panel = await icon(tab);
  await startedWith(panel, `Object.defineProperty(globalThis, 'indexedDB', { value: undefined })`);
  await matches(panel);
  await expect(foot(panel)).toContainText(`This browser keeps nothing for Waymark, as in a private window: ${forgotten}`);
  await chooseArea(panel, 'dorset');
  await expect(await localRoute(cards(panel).first())).toContainText('Dorset');
});

test('with no room left the panel matches, an area holds while it is open, and it says what is lost', async ({ tab, icon }) => {
  const panel = await icon(tab);
  await matches(panel);
  const session = await panel.context().newCDPSession(panel);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL('/', panel.url()).href, quotaSize: 1 });
  await chooseArea(panel, 'dorset');
  await expect(foot(panel)).toContainText(`This browser has no room left: ${forgotten}`);
  await expect(await localRoute(cards(panel).first())).toContainText('Dorset');
});

test('with the database held open by an older page the panel matches at once, and says so when it gives up', async ({
  tab,
  icon,
  launched,
}) => {
  const older = await stillPage(launched.context, launched.worker);
  await older.evaluate(openAs(10));
  const panel = await icon(tab);
  await matches(panel);
  await expect(foot(panel)).toContainText(/close all of them and open this one again: what you set is forgotten/, { timeout: 15_000 });
});

test('with the database of a newer Waymark, and rows that make no sense in it, the panel matches and keeps what is set', async ({
  tab,
  icon,
  launched,
}) => {
  const panel = await icon(tab);
  await matches(panel);
  const newer = await stillPage(launched.context, panel);
  await newer.evaluate(
    openAs(990, {
      settings: [
        { key: 'theme', value: { no: 'theme' } },
        { key: 'taught', value: 7 },
      ],
      packs: [{ id: 'nonsense' }],
      learning: [{ id: 'nonsense' }],
      copies: [{ address: 'nonsense' }],
    }),
  );
  await newer.evaluate('heldOpen.close()');
  await panel.reload();
  await matches(panel);
  await chooseArea(panel, 'dorset');
  await expect.poll(() => keptInPage(panel)).toContain('Dorset');
  await panel.reload();
  await matches(panel);
  await expect(await localRoute(cards(panel).first())).toContainText('Dorset');
  await press(panel, 'Alt+2');
  await expect(panel.getByText('A pack was damaged where it was kept and is not used: open or fetch it again.')).toBeVisible();
});

const managed = (answer: string) =>
  `Object.defineProperty(chrome.storage, 'managed', { value: { get: () => ${answer}, onChanged: { addListener: () => undefined } } })`;

test('a policy that is late changes nothing until it is there, and one that is refused changes nothing', async ({ tab, icon }) => {
  const panel = await icon(tab);
  const policy = { area: 'QVV', locks: ['area'], organisation: 'Testshire Board' };
  await startedWith(panel, managed(`new Promise((resolve) => setTimeout(() => resolve(${JSON.stringify(policy)}), 10_000))`));
  await matches(panel);
  const area = panel.getByRole('banner').getByRole('button', { name: /area/i });
  await expect(area).not.toContainText('Dorset');
  await expect(area).toContainText('Dorset', { timeout: 15_000 });
  await expect(box(panel)).toHaveValue(MATCHED);
  await expect(await localRoute(cards(panel).first())).toContainText('Dorset');
  await startedWith(panel, managed(`Promise.reject(new Error('Managed storage manifest not found'))`));
  await matches(panel);
});

test('a clock that is wrong by years changes no match, and is said', async ({ tab, icon }) => {
  const panel = await icon(tab);
  await panel.clock.setSystemTime('2016-01-01T09:00:00Z');
  await panel.reload();
  await matches(panel);
  await expect(foot(panel)).toContainText('This computer’s clock is wrong');
  await panel.clock.setSystemTime('2036-01-01T09:00:00Z');
  await panel.reload();
  await matches(panel);
  await expect(foot(panel)).toContainText('NICE may have changed it since. Check before you rely on it.');
  await expect(await localRoute(cards(panel).first())).toContainText(/stale|review/i);
});

test('with no network from the start all that ships works', async ({ tab, icon }) => {
  const panel = await icon(tab);
  const session = await panel.context().newCDPSession(panel);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 });
  await panel.reload();
  expect(await panel.evaluate(() => navigator.onLine)).toBe(false);
  await matches(panel);
  await chooseArea(panel, 'north central london');
  await press(panel, 'Alt+2');
  await panel.getByRole('searchbox').fill('urology');
  const form = panel.getByRole('button', { name: /^2WW - Urology Suspected Cancer/ });
  await form.click();
  await expect(panel.getByText('There is no network, and no copy of this form is kept on this computer.')).toBeVisible();
  await press(panel, 'Alt+3');
  await expect(panel.getByRole('tabpanel', { name: 'Learn' })).toContainText(/Settings/);
  await press(panel, 'Alt+1');
  await expect(cards(panel).first()).toContainText('1.6.4');
});

test('the background ended at any moment of opening and reading: typing goes on, and the next click reads', async ({
  tab,
  icon,
  launched,
}) => {
  const panel = await icon(tab);
  await expect(header(panel)).toContainText('read from the page');
  const session = await launched.context.newCDPSession(tab);
  await session.send('ServiceWorker.enable');
  for (const pause of [0, 5, 15, 40, 120]) {
    await press(panel, 'Alt+n');
    await launched.click(tab);
    await panel.waitForTimeout(pause);
    await session.send('ServiceWorker.stopAllWorkers');
    await panel.reload();
    await matches(panel);
    await press(panel, 'Alt+n');
    await launched.click(tab);
    await expect(header(panel)).toContainText('read from the page');
  }
});
