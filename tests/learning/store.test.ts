// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { openLearning } from '../../store/learning.ts';
import { openPacks } from '../../store/packs.ts';
import { openSettings } from '../../store/settings.ts';
import { anyRecord } from './a-record.ts';

const [first, second] = fc.sample(anyRecord, { numRuns: 2, seed: 11 }) as [LearningRecord, LearningRecord];
const nothing = {
  records: [],
  damaged: 0,
  later: [],
  learner: undefined,
  outbox: [],
  sending: { lastTried: null, failures: 0, failure: null },
  lost: null,
};

async function inDatabase<T>(work: (database: Dexie) => Promise<T>): Promise<T> {
  const database = await new Dexie('waymark').open();
  const result = await work(database);
  database.close();
  return result;
}

afterEach(() => inDatabase(async (database) => void (await Promise.all(database.tables.map((table) => table.clear())))));

test('what was learnt is kept between openings, and all of it can be forgotten', async () => {
  const store = await openLearning();
  expect(await store.read()).toEqual(nothing);
  await store.keep(first);
  await store.keep({ ...first, reflection: 'Chase every kit.' });
  expect(await (await openLearning()).read()).toEqual({ ...nothing, records: [{ ...first, reflection: 'Chase every kit.' }] });
  await store.forgetAll();
  expect(await (await openLearning()).read()).toEqual(nothing);
});

test('another log is taken whole: of a record in both, the one changed last', async () => {
  const store = await openLearning();
  await store.keep({ ...first, changed: '2026-11-02T00:00:00.000Z' });
  await store.take([{ ...first, changed: '2026-11-01T00:00:00.000Z', minutes: 600 }, second]);
  const { records } = await store.read();
  expect(records).toHaveLength(2);
  expect(records).toContainEqual({ ...first, changed: '2026-11-02T00:00:00.000Z' });
  expect(records).toContainEqual(second);
});

test('a damaged record is not used and is counted; forgetting all forgets it too', async () => {
  const store = await openLearning();
  await store.keep(first);
  await inDatabase((database) => database.table('learning').put({ id: 'x', title: 7 }));
  expect(await store.read()).toEqual({ ...nothing, records: [first], damaged: 1 });
  await store.forgetAll();
  expect(await inDatabase((database) => database.table('learning').count())).toBe(0);
});

test('a watcher is told each change, also one made elsewhere', async () => {
  const seen: number[] = [];
  const stop = (await openLearning()).watch(({ records }) => seen.push(records.length));
  await vi.waitFor(() => expect(seen).toEqual([0]));
  await (await openLearning()).keep(first);
  await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
  stop();
});

test('forgetting what was learnt leaves packs and settings', async () => {
  const packs = await openPacks(() => new Date());
  await packs.follow('https://testshire.example/pack');
  const settings = await openSettings();
  await settings.write({ theme: 'dark' });
  await (await openLearning()).forgetAll();
  expect((await packs.read()).feeds).toHaveLength(1);
  const told = vi.fn();
  settings.watch(told);
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.objectContaining({ theme: 'dark' })));
});
