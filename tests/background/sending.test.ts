// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';

import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForSending } from '../../entrypoints/background/sending.ts';
import { learnerIn } from '../../learning/learner.ts';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { statementsOf } from '../../learning/statements.ts';
import { openLearning } from '../../store/learning.ts';
import { anyRecord } from '../learning/a-record.ts';
import { aRecordStore } from '../learning/a-record-store.ts';

const address = 'https://lrs.testshire.example/xapi';
const finished = anyRecord.filter((record) => record.finished !== null);
const [records = []] = fc.sample(fc.uniqueArray(finished, { minLength: 8, maxLength: 8, selector: ({ id }) => id }), {
  numRuns: 1,
  seed: 12,
}) as LearningRecord[][];

let isDown: boolean;
let allowed: string[];
let server: Awaited<ReturnType<typeof aRecordStore>>;

beforeEach(async () => {
  isDown = false;
  allowed = [`${new URL(address).origin}/*`];
  server = await aRecordStore({ status: () => (isDown ? 503 : undefined) });
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async ({ origins = [] }) =>
    origins.every((each) => allowed.includes(each)),
  );
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2036-02-01T09:00:00Z') });
  const { fetch } = globalThis;
  // The host alone is exchanged for the server here.
  vi.stubGlobal('fetch', (to: string, init: RequestInit) => fetch(to.replace(address, server.address), init));
  await (await openLearning()).forgetAll();
  listenForSending();
});

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
  await server.close();
});

/** Minutes go by, and the alarm goes off as the background set it: to the end of what it begins. */
async function alarmAfter(minutes: number): Promise<void> {
  vi.setSystemTime(Date.now() + minutes * 60_000);
  const alarm = await vi.waitFor(async () => {
    const [set] = await fakeBrowser.alarms.getAll();
    if (!set) throw new Error('no alarm is set');
    return set;
  });
  expect(alarm.periodInMinutes).toBe(15);
  await fakeBrowser.alarms.onAlarm.trigger(alarm);
}

async function finishing() {
  const learning = await openLearning();
  await learning.take(records);
  return {
    learning,
    wanted: async () => {
      const { learner } = await learning.read();
      return records.flatMap((record) => (learner ? statementsOf(record, learnerIn(learner)) : []));
    },
  };
}

const yes = { sends: true, recordStore: { address, key: 'learner', secret: 'geheim' } };

test('what waits while the store is down is sent by the alarm once it is up, each statement once', async () => {
  const { learning, wanted } = await finishing();
  isDown = true;
  await learning.setLearner(yes);
  await alarmAfter(2);
  expect(server.asked.length).toBe(1);
  expect(server.held.size).toBe(0);
  expect((await learning.read()).sending).toMatchObject({ failures: 1, failure: 'The learning record store could not take it (503).' });
  isDown = false;
  await alarmAfter(10);
  expect(server.asked.length, 'before it is time').toBe(1);
  await alarmAfter(5);
  const all = await wanted();
  expect(all.length).toBeGreaterThan(records.length);
  expect(server.asked.length).toBe(1 + all.length);
  expect([...server.held.keys()].sort()).toEqual(all.map(({ id }) => id).sort());
  await alarmAfter(15);
  await alarmAfter(15);
  expect(server.asked.length, 'all is there').toBe(1 + all.length);
});

test('two alarms at once send each statement once', async () => {
  const { learning, wanted } = await finishing();
  await learning.setLearner(yes);
  await Promise.all([alarmAfter(2), alarmAfter(0)]);
  expect(server.asked.length).toBe((await wanted()).length);
});

test('the alarm sends nothing before the learner says yes, nothing after they take it back, and nothing to a site that is not allowed', async () => {
  const { learning } = await finishing();
  await alarmAfter(2);
  await learning.setLearner({ recordStore: yes.recordStore });
  await alarmAfter(15);
  expect(server.asked.length).toBe(0);
  allowed = [];
  await learning.setLearner(yes);
  await alarmAfter(15);
  expect(server.asked.length).toBe(0);
  expect((await learning.read()).sending.failure).toBe('The learning record store could not be reached, or did not answer.');
  allowed = [`${new URL(address).origin}/*`];
  await learning.setLearner({ sends: false });
  await alarmAfter(60);
  expect(server.asked.length).toBe(0);
});

test('an alarm that is not its own, and an alarm that is set already, change nothing', async () => {
  const { learning } = await finishing();
  await learning.setLearner(yes);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'updates', scheduledTime: Date.now(), persistAcrossSessions: true });
  expect(server.asked.length).toBe(0);
  const [set] = await fakeBrowser.alarms.getAll();
  vi.setSystemTime(Date.now() + 60_000);
  listenForSending();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await fakeBrowser.alarms.getAll()).toEqual([set]);
});
