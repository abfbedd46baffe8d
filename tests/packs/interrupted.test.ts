import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { openPacks } from '../../store/packs.ts';
import { aPack, now, publisherKey, read } from './a-pack.ts';

const clock = () => now;
const address = 'https://testshire.example/pack';
const origin = { from: 'address', address } as const;
const methods = ['get', 'getAll', 'put', 'delete'] as const;

async function empty(): Promise<void> {
  vi.restoreAllMocks();
  const database = await new Dexie('waymark').open();
  await Promise.all(database.tables.map((table) => table.clear()));
  database.close();
}
afterEach(empty);

/** Lets the browser do so many requests, then with the next does something else; says how many were asked for. */
function after(requests: number, instead: (store: IDBObjectStore) => void): () => number {
  let asked = 0;
  for (const method of methods) {
    const real = IDBObjectStore.prototype[method] as (this: IDBObjectStore, ...given: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
      const request = real.apply(this, given);
      if (++asked > requests) instead(this);
      return request as never;
    });
  }
  return () => asked;
}

async function withVersion3() {
  const store = await openPacks(clock);
  await store.pin({ fingerprint: publisherKey, name: 'Testshire Test Board', by: 'user', since: '2026-11-22', remits: ['pathways:T9T9T'] });
  await store.follow(address);
  await store.take(await read(aPack()), origin, (feed) => ({
    ...feed,
    etag: '"3"',
    gave: { id: 'testshire', version: 3, signedBy: publisherKey },
  }));
  return store;
}

const takeVersion4 = async (store: Awaited<ReturnType<typeof openPacks>>) =>
  store.take(await read(aPack({ version: 4 })), origin, (feed) => ({
    ...feed,
    etag: '"4"',
    gave: { id: 'testshire', version: 4, signedBy: publisherKey },
  }));

const kept = async () => {
  const { packs, feeds, dropped } = await (await openPacks(clock)).read();
  return { packs: packs.map(({ pack }) => pack), etags: feeds.map(({ etag }) => etag), dropped };
};

test('a replacement that is broken off at any step leaves the old pack and its feed whole', async () => {
  const old = { packs: [aPack()], etags: ['"3"'], dropped: [] };
  let steps = 0;
  for (let whole = false; !whole; steps++) {
    const store = await withVersion3();
    const asked = after(steps, (table) => table.transaction.abort());
    await takeVersion4(store);
    whole = asked() <= steps;
    vi.restoreAllMocks();
    expect(await kept()).toEqual(whole ? { packs: [aPack({ version: 4 })], etags: ['"4"'], dropped: [] } : old);
    await empty();
  }
  // Reads the feed, the keys and the pack; writes the pack and the feed.
  expect(steps - 1).toBe(5);
});

test('where there is no room left, the change holds in memory and that is said; the old stays kept', async () => {
  const store = await withVersion3();
  const seen: (string | null)[] = [];
  store.watch(({ lost }) => seen.push(lost));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await takeVersion4(store)).toEqual({ state: 'replace' });
  const { packs, pins, lost } = await store.read();
  expect({ version: packs[0]?.version, pins: pins.length }).toEqual({ version: 4, pins: 1 });
  expect(lost).toBe('This browser has no room left: packs, addresses and trusted keys added since are lost when Waymark closes.');
  expect(seen.at(-1)).toBe(lost);
  vi.restoreAllMocks();
  expect(await kept()).toEqual({ packs: [aPack()], etags: ['"3"'], dropped: [] });
});

test('where the browser fails otherwise, the change holds in memory and that is said', async () => {
  const store = await withVersion3();
  after(0, (table) => table.transaction.abort());
  await store.unpin(publisherKey);
  expect(await store.read()).toMatchObject({
    packs: [],
    lost: 'This browser failed to keep a change: packs, addresses and trusted keys added since are lost when Waymark closes.',
  });
});
