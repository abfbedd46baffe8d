import type { Page, Worker } from '@playwright/test';
import * as fc from 'fast-check';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { logFile } from '../../learning/log-file.ts';
import { anyRecord } from '../learning/a-record.ts';
import { aRecordStore } from '../learning/a-record-store.ts';
import { selfSigned } from './certificate.ts';
import { test as base, expect } from './learn.ts';
import { launchWatched } from './watched.ts';

export const HOST = 'lrs.testshire.example';
const finished = anyRecord.filter((record) => record.finished !== null);
const [records = []] = fc.sample(fc.uniqueArray(finished, { minLength: 7, maxLength: 7, selector: ({ id }) => id }), {
  numRuns: 1,
  seed: 12,
}) as LearningRecord[][];

/** The ids of the statements that the log below gives. */
export const wanted = records.flatMap(({ id, quiz }) => [id, ...(quiz && quiz.answers.length === quiz.of ? [quiz.id] : [])]).sort();

/** Takes a log of seven modules that were done from a file. */
export async function takeLog(page: Page): Promise<void> {
  const log = Buffer.from(logFile(records, new Date()));
  await page.getByLabel(/Take from a file/).setInputFiles({ name: 'log.json', mimeType: 'application/json', buffer: log });
  await expect(page.getByText('7 entries read from the file are in the log.')).toBeVisible();
}

/** Has the background's own alarm go off, and waits until it does. */
export const soundAlarm = (worker: Worker): Promise<unknown> =>
  worker.evaluate(`new Promise((resolve) => {
    const { onAlarm } = chrome.alarms;
    onAlarm.addListener(function heard({ name }) {
      if (name !== 'statements') return;
      onAlarm.removeListener(heard);
      resolve();
    });
    chrome.alarms.create('statements', { delayInMinutes: 0, periodInMinutes: 15 });
  })`);

/** Asks the background to send, from a page of Waymark's; answered once this, and all before it, is done. */
export const askToSend = (page: Page): Promise<unknown> => page.evaluate(`chrome.runtime.sendMessage({ sendStatements: true })`);

interface Fixtures {
  recordStore: Awaited<ReturnType<typeof aRecordStore>>;
  /** How the store does. */
  store: { isDown: boolean; failsEveryThird: boolean };
  /** Whether the learner said yes to its site. */
  isAllowed: boolean;
}

/** The panel, Waymark's own pages, and a learning record store over https on this machine. */
export const test = base.extend<Fixtures>({
  isAllowed: [true, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  store: async ({}, use) => use({ isDown: false, failsEveryThird: false }),
  recordStore: async ({ store }, use) => {
    const recordStore = await aRecordStore({
      certificate: selfSigned(HOST),
      status: (number) => (store.isDown || (store.failsEveryThird && number % 3 === 0) ? 503 : undefined),
    });
    await use(recordStore);
    await recordStore.close();
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

export { expect };
