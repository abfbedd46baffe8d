import type { Worker } from '@playwright/test';
import { keptInPage } from './kept.ts';
import { expect, test } from './panel.ts';

const ELSEWHERE = 'http://elsewhere.invalid/';

interface Place {
  evaluate: (expression: string) => Promise<unknown>;
}

const fetchFrom = (place: Place) => place.evaluate(`fetch('${ELSEWHERE}').then(() => undefined, () => undefined)`);

test('the side panel opens beside the record and asks for nothing', async ({ record, openPanel, requests, messages }) => {
  const panel = await openPanel(record);
  await expect(panel.locator('body')).toContainText('Waymark');
  await expect(record.getByRole('heading', { level: 1 })).toHaveText('TALLOWAY, Bernard (Mr)');
  expect(requests).toEqual([]);
  expect(messages).toEqual([]);
});

test('requests and messages of the panel are seen', async ({ record, openPanel, requests, messages }) => {
  const panel = await openPanel(record);
  await fetchFrom(panel);
  await panel.evaluate(() => console.log('from the panel'));
  await expect.poll(() => requests).toContain(ELSEWHERE);
  await expect.poll(() => messages).toContain('log: from the panel');
});

test('requests and messages of the service worker are seen', async ({ worker, requests, messages }) => {
  await fetchFrom(worker);
  await worker.evaluate(() => console.log('from the worker'));
  await expect.poll(() => requests).toContain(ELSEWHERE);
  await expect.poll(() => messages).toContain('log: from the worker');
});

test('requests and messages of the page are seen', async ({ record, requests, messages }) => {
  await fetchFrom(record);
  await record.evaluate(() => console.log('from the page'));
  await expect.poll(() => requests).toContain(ELSEWHERE);
  await expect.poll(() => messages).toContain('log: from the page');
});

test('requests the policy would let through are seen too', async ({ record, openPanel, requests }) => {
  const panel = await openPanel(record);
  await (await panel.context().newCDPSession(panel)).send('Page.setBypassCSP', { enabled: true });
  await panel.reload();
  await panel.evaluate((url) => navigator.sendBeacon(`${url}beacon`), ELSEWHERE);
  await panel.evaluate(() => new WebSocket('ws://elsewhere.invalid/socket').url);
  await expect.poll(() => requests).toContain(`${ELSEWHERE}beacon`);
  await expect.poll(() => requests).toContain('https://elsewhere.invalid:80');
});

test('a second tab has the same panel', async ({ context, record, openPanel, stand }) => {
  const other = await context.newPage();
  await other.goto(`${stand.origin}/second-patient.html`);
  await openPanel(record);
  const panel = await openPanel(other);
  await expect(panel.locator('body')).toContainText('Waymark');
});

test('of one test nothing is left for the next', async ({ browserWithWaymark: before, stand }) => {
  const site = `${stand.origin}/`;
  const [tab] = before.context.pages();
  await tab?.goto(site);
  await before.context.addCookies([{ name: 'who', value: 'me', url: site }]);
  await before.context.grantPermissions(['clipboard-read'], { origin: stand.origin });
  const panel = await before.openPanel(tab ?? (await before.context.newPage()));
  await expect(panel.locator('#entry')).toBeVisible();
  for (const page of [tab, panel]) await page?.evaluate(KEEP);
  await before.worker.evaluate(`chrome.storage.local.set({ a: 1 })`);
  await before.worker.evaluate(`chrome.storage.session.set({ a: 1 })`);
  await before.worker.evaluate(`chrome.alarms.create('a', { delayInMinutes: 60 })`);
  await before.worker.evaluate(`chrome.action.setBadgeText({ text: 'a' })`);
  await before.worker.evaluate(`chrome.windows.create({ url: '${site}' })`);
  await fetchFrom(panel);
  const [kept = '', inExtension] = [await keptInPage(panel), await inWorker(before.worker)];
  expect(kept).toContain('"a"');
  expect(inExtension).toMatchObject({ local: { a: 1 }, session: { a: 1 }, badge: 'a', alarms: 3 });
  expect(before.requests).toContain(ELSEWHERE);

  const after = await before.anew();
  expect(after.context.pages().map((page) => page.url())).toEqual(['about:blank']);
  expect(await inWorker(after.worker)).toMatchObject({ local: {}, session: {}, badge: '', alarms: 2 });
  expect(after.worker.url()).toBe(before.worker.url());
  const [next] = after.context.pages();
  await next?.goto(site);
  expect(await next?.evaluate(`navigator.permissions.query({ name: 'clipboard-read' }).then(({ state }) => state)`)).toBe('prompt');
  const anew = await after.openPanel(next ?? (await after.context.newPage()));
  await expect(anew.locator('#entry')).toBeVisible();
  for (const page of [next, anew]) expect(await keptInPage(page ?? anew)).not.toContain('"a"');
  expect(await after.context.cookies()).toEqual([]);
  expect(after.requests).toEqual([]);
  expect(after.messages).toEqual([]);

  expect(await (await after.anew([stand.origin])).worker.evaluate(SITES)).toEqual(['http://127.0.0.1/*']);
});

const SITES = 'chrome.permissions.getAll().then(({ origins }) => origins)';

/** Keeps something wherever a page can. */
const KEEP = `(async () => {
  for (const storage of [localStorage, sessionStorage]) storage.setItem('a', 'a');
  await caches.open('a');
  const opened = indexedDB.open('a');
  await new Promise((resolve) => (opened.onsuccess = resolve));
  opened.result.close();
})()`;

const inWorker = (worker: Worker): Promise<unknown> =>
  worker.evaluate(`(async () => ({
    local: await chrome.storage.local.get(),
    session: await chrome.storage.session.get(),
    badge: await chrome.action.getBadgeText({}),
    alarms: (await chrome.alarms.getAll()).length,
  }))()`);
