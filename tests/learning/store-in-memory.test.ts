import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLearning } from '../../store/learning.ts';
import { anyRecord } from './a-record.ts';

test('where the browser has no IndexedDB to give, the log holds in memory, and what will be lost is said', async () => {
  expect(globalThis.indexedDB).toBeUndefined();
  const records = fc.sample(anyRecord, { numRuns: 3, seed: 5 });
  const store = await openLearning();
  await store.take(records);
  expect(await store.read()).toMatchObject({
    records,
    damaged: 0,
    lost: 'This browser keeps nothing for Waymark, as in a private window: what you learn from now on is lost when Waymark closes, unless you export it.',
  });
  await store.forgetAll();
  expect((await store.read()).records).toEqual([]);
});
