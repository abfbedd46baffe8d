import type { Page } from '@playwright/test';
import { expect, HOST, soundAlarm, takeLog, test, wanted } from './record-store.ts';

test('nothing is sent until the learner turns it on; then each statement once, though every third request fails', async ({
  ownPage,
  recordStore,
  store,
}) => {
  store.failsEveryThird = true;
  const page = await ownPage('/learn.html#log');
  await takeLog(page);
  expect(recordStore.asked).toEqual([]);
  await page.getByLabel('Name', { exact: true }).fill('A. Tester');
  await page.getByLabel('Address (xAPI endpoint)').fill('http://insecure.example');
  await page.getByRole('button', { name: 'Turn sending on' }).click();
  await expect(page.getByText('The address should begin with https://')).toBeVisible();
  await turnOnInPage(page);
  expect(recordStore.asked).toEqual([]);

  const send = page.getByRole('button', { name: 'Send what waits now' });
  const state = page.locator('.sending');
  await send.click();
  await expect(page.getByText('The learning record store could not take it (503).')).toBeVisible();
  await expect(state).toContainText('2 sent');
  await expect(async () => {
    await send.click();
    await expect(state).toHaveText(`${wanted.length} sent, 0 waiting, 0 refused.`, { timeout: 500 });
  }).toPass();
  expect([...recordStore.held.keys()].sort()).toEqual(wanted);
  expect(JSON.parse([...recordStore.held.values()][0] ?? '{}').actor.name).toBe('A. Tester');
  expect(recordStore.asked.every(({ headers }) => headers.cookie === undefined && headers.referer === undefined)).toBe(true);
  const asked = recordStore.asked.length;

  // Minutes put right are a correction, once; a reflection is nobody’s business.
  await page.locator('.log-row summary').first().click();
  await page
    .locator('.log-row')
    .first()
    .getByLabel(/What I will do differently/)
    .fill('PRIVATE WORDS');
  await page.locator('.log-row').first().getByLabel('Minutes it took you').fill('599');
  await page.keyboard.press('Tab');
  await expect(async () => {
    await send.click();
    await expect.poll(() => recordStore.asked.length, { timeout: 500 }).toBeGreaterThan(asked);
  }).toPass();
  expect(recordStore.asked.slice(asked).map(({ body }) => JSON.parse(body).verb.display.en)[0]).toBe('voided');
  expect(recordStore.asked.some(({ body }) => body.includes('PRIVATE'))).toBe(false);
  await page.getByRole('button', { name: 'Stop sending' }).click();
  await expect(page.getByRole('button', { name: 'Turn sending on' })).toBeVisible();
});

test('what waits while the store is down is sent by the alarm later, with no page open, each statement once', async ({
  ownPage,
  launched: { worker },
  recordStore,
  store,
}) => {
  const alarm = await worker.evaluate(`chrome.alarms.get('statements')`);
  expect(alarm).toMatchObject({ periodInMinutes: 15 });
  store.isDown = true;
  const page = await ownPage('/learn.html#log');
  await takeLog(page);
  await turnOnInPage(page);
  await soundAlarm(worker);
  await expect(page.getByText('The learning record store could not take it (503).')).toBeVisible();
  await expect(page.locator('.sending')).toContainText('0 sent');
  expect(recordStore.held.size).toBe(0);
  await page.close();
  await soundAlarm(worker);

  store.isDown = false;
  await worker.evaluate(anHourPasses);
  await soundAlarm(worker);
  await expect.poll(() => [...recordStore.held.keys()].sort()).toEqual(wanted);
  // One more than there are: the first, while it was down. The same words both times.
  expect(recordStore.asked).toHaveLength(wanted.length + 1);
  expect(recordStore.asked[1]).toMatchObject({ url: recordStore.asked[0]?.url, body: recordStore.asked[0]?.body });
  const again = await ownPage('/learn.html#log');
  await expect(again.locator('.sending')).toHaveText(`${wanted.length} sent, 0 waiting, 0 refused.`);
});

test.describe('without the learner’s yes to the site', () => {
  test.use({ isAllowed: false });
  test('the background sends nothing, whatever is kept, and no page can', async ({ ownPage, recordStore }) => {
    const page = await ownPage('/learn.html#log');
    await takeLog(page);
    await page.getByLabel('Name', { exact: true }).fill('A. Tester');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(turnOn, `https://${HOST}/xapi`)).toBe(true);
    await page.reload();
    await page.getByRole('button', { name: 'Send what waits now' }).click();
    await expect(page.getByText('The learning record store could not be reached, or did not answer.')).toBeVisible();
    await page.evaluate((host) => fetch(`https://${host}/xapi/`).catch(() => undefined), HOST);
    expect(recordStore.asked).toEqual([]);
  });
});

/** Says yes to the store, as a learner does. */
async function turnOnInPage(page: Page): Promise<void> {
  await page.getByLabel('Address (xAPI endpoint)').fill(`https://${HOST}/xapi/`);
  await page.getByLabel('Key').fill('learner');
  await page.getByLabel(/^Secret/).fill('geheim');
  await page.getByRole('button', { name: 'Turn sending on' }).click();
  await expect(page.getByText(`On: to https://${HOST}/xapi/`)).toBeVisible();
}

/** Runs in the background: its clock goes an hour on. Alarms keep the browser's own. */
const anHourPasses = `globalThis.Date = class extends Date {
  constructor(...given) { given.length > 0 ? super(...given) : super(new.target.now()); }
  static now() { return super.now() + 3_600_000; }
}`;

/** Runs in a page of Waymark’s: what the learner says, as if they had been allowed to. Gives whether there was a learner. */
async function turnOn(address: string): Promise<boolean> {
  const opened = indexedDB.open('waymark');
  await new Promise((resolve) => {
    opened.onsuccess = resolve;
  });
  const learner = opened.result.transaction('learner', 'readwrite').objectStore('learner');
  const kept = learner.get('profile');
  await new Promise((resolve) => {
    kept.onsuccess = resolve;
  });
  if (!kept.result) return false;
  const writing = learner.put({
    key: 'profile',
    value: { ...kept.result.value, recordStore: { address, key: '', secret: '' }, sends: true },
  });
  await new Promise((resolve) => {
    writing.onsuccess = resolve;
  });
  opened.result.close();
  return true;
}
