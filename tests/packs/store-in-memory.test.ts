import { expect, test } from 'vitest';
import type { Held } from '../../packs/kept.ts';
import { openPacks } from '../../store/packs.ts';
import { aPack, now, publisherKey, read } from './a-pack.ts';

const lost =
  'This browser keeps nothing for Waymark, as in a private window: packs, addresses and trusted keys added since are lost when Waymark closes.';

test('where the browser has no IndexedDB to give, packs hold in memory, and what will be lost is said', async () => {
  expect(globalThis.indexedDB).toBeUndefined();
  const store = await openPacks(() => now);
  const seen: Held[] = [];
  const stop = store.watch((held) => seen.push(held));
  await store.pin({ fingerprint: publisherKey, name: 'Testshire Test Board', by: 'user', since: '2026-11-22', remits: ['pathways:T9T9T'] });
  const reads = await Promise.all([read(aPack()), read(aPack({ id: 'mockshire' }))]);
  await Promise.all(reads.map((each) => store.take(each, { from: 'file' })));
  expect(await store.read()).toMatchObject({ packs: [{ id: 'testshire' }, { id: 'mockshire' }], dropped: [], lost });
  stop();
  await store.remove('testshire');
  expect(seen.map(({ packs, pins }) => [packs.length, pins.length])).toEqual([
    [0, 0],
    [0, 1],
    [1, 1],
    [2, 1],
  ]);
});

test('a second opening has nothing of the first', async () => {
  expect(await (await openPacks(() => now)).read()).toMatchObject({ packs: [], lost });
});
