import * as fc from 'fast-check';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { logFile } from '../../learning/log-file.ts';
import { anyRecord } from '../learning/a-record.ts';
import { aRecordStore } from '../learning/a-record-store.ts';
import { selfSigned } from './certificate.ts';
import { test as base, expect } from './learn.ts';
import { launchWatched } from './watched.ts';

const HOST = 'lrs.testshire.example';
const finished = anyRecord.filter((record) => record.finished !== null);
const [records = []] = fc.sample(fc.uniqueArray(finished, { minLength: 7, maxLength: 7, selector: ({ id }) => id }), {
  numRuns: 1,
  seed: 12,
});
const log = logFile(records as LearningRecord[], new Date());

/** A learning record store over https on this machine that fails every third request; and the learner’s yes to its site, or not. */
const test = base.extend<{ recordStore: Awaited<ReturnType<typeof aRecordStore>>; isAllowed: boolean }>({
  isAllowed: [true, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  recordStore: async ({}, use) => {
    const store = await aRecordStore({ certificate: selfSigned(HOST), status: (number) => (number % 3 === 0 ? 503 : undefined) });
    await use(store);
    await store.close();
  },
  launched: async ({ stands, recordStore, isAllowed }, use) => {
    const site = `https://${HOST}`;
    const args = [`--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${recordStore.port}`, '--ignore-certificate-errors'];
    const launched = await launchWatched([stands.origin, stands.otherOrigin, site], isAllowed ? [site] : [], args);
    await use(launched);
    await launched.close();
    expect(launched.requests).toEqual([]);
  },
});

test('nothing is sent until the learner turns it on; then each statement once, though every third request fails', async ({
  ownPage,
  recordStore,
}) => {
  const page = await ownPage('/learn.html#log');
  await page.getByLabel(/Take from a file/).setInputFiles({ name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(log) });
  await expect(page.getByText('7 entries read from the file are in the log.')).toBeVisible();
  expect(recordStore.asked).toEqual([]);
  await page.getByLabel('Name', { exact: true }).fill('A. Tester');
  await page.getByLabel('Address (xAPI endpoint)').fill('http://insecure.example');
  await page.getByRole('button', { name: 'Turn sending on' }).click();
  await expect(page.getByText('The address should begin with https://')).toBeVisible();
  await page.getByLabel('Address (xAPI endpoint)').fill(`https://${HOST}/xapi/`);
  await page.getByLabel('Key').fill('learner');
  await page.getByLabel(/^Secret/).fill('geheim');
  await page.getByRole('button', { name: 'Turn sending on' }).click();
  await expect(page.getByText(`On: to https://${HOST}/xapi/`)).toBeVisible();
  expect(recordStore.asked).toEqual([]);

  const send = page.getByRole('button', { name: 'Send what waits now' });
  const state = page.locator('.sending');
  await send.click();
  await expect(page.getByText('The learning record store could not take it (503).')).toBeVisible();
  await expect(state).toContainText('2 sent');
  for (let time = 0; time < 20 && !(await state.textContent())?.includes(' 0 waiting'); time++) {
    const before = recordStore.asked.length;
    await send.click();
    await expect.poll(() => recordStore.asked.length).toBeGreaterThan(before);
    await expect(send).toBeEnabled();
  }
  const wanted = records.flatMap(({ id, quiz }) => [id, ...(quiz && quiz.answers.length === quiz.of ? [quiz.id] : [])]);
  await expect(state).toHaveText(`${wanted.length} sent, 0 waiting, 0 refused.`);
  expect([...recordStore.held.keys()].sort()).toEqual(wanted.sort());
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
  await send.click();
  await expect.poll(() => recordStore.asked.length).toBeGreaterThan(asked);
  expect(recordStore.asked.slice(asked).map(({ body }) => JSON.parse(body).verb.display.en)[0]).toBe('voided');
  expect(recordStore.asked.some(({ body }) => body.includes('PRIVATE'))).toBe(false);
  await page.getByRole('button', { name: 'Stop sending' }).click();
  await expect(page.getByRole('button', { name: 'Turn sending on' })).toBeVisible();
});

test.describe('without the learner’s yes to the site', () => {
  test.use({ isAllowed: false });
  test('the background sends nothing, whatever is kept, and no page can', async ({ ownPage, recordStore }) => {
    const page = await ownPage('/learn.html#log');
    await page.getByLabel(/Take from a file/).setInputFiles({ name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(log) });
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
