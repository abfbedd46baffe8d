// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Held } from '../../packs/kept.ts';
import { openPacks } from '../../store/packs.ts';
import { aPack, now, publisherKey, read } from './a-pack.ts';

const clock = () => now;
const pin = {
  fingerprint: publisherKey,
  name: 'Testshire Test Board',
  by: 'user',
  since: '2026-11-22',
  remits: ['pathways:T9T9T'],
} as const;
const file = { from: 'file' } as const;
const address = 'https://testshire.example/pack';
const nothing = { packs: [], pins: [], feeds: [], dropped: [], lost: null };

const inDatabase = async <T>(work: (database: Dexie) => Promise<T>): Promise<T> => {
  const database = await new Dexie('waymark').open();
  const result = await work(database);
  database.close();
  return result;
};

afterEach(() => inDatabase(async (database) => void (await Promise.all(database.tables.map((table) => table.clear())))));

async function withPack() {
  const store = await openPacks(clock);
  await store.pin(pin);
  await store.follow(address);
  const decision = await store.take(await read(aPack()), { from: 'address', address }, (feed) => ({
    ...feed,
    etag: '"3"',
    gave: { id: 'testshire', version: 3, signedBy: publisherKey },
  }));
  expect(decision).toEqual({ state: 'replace' });
  return store;
}

test('nothing is held at first', async () => {
  expect(await (await openPacks(clock)).read()).toEqual(nothing);
});

test('a pack, its key and its feed are kept between openings', async () => {
  await withPack();
  const { packs, pins, feeds } = await (await openPacks(clock)).read();
  const origin = { from: 'address', address };
  expect(packs).toEqual([{ id: 'testshire', version: 3, signedBy: publisherKey, origin, installed: now.toISOString(), pack: aPack() }]);
  expect(pins).toEqual([pin]);
  expect(feeds).toMatchObject([{ address, etag: '"3"', gave: { id: 'testshire', version: 3, signedBy: publisherKey } }]);
});

test('an unsigned pack from a file is kept as unsigned', async () => {
  const store = await openPacks(clock);
  await store.take(await read(aPack(), null), file);
  expect((await store.read()).packs).toMatchObject([{ signedBy: null, origin: file }]);
});

test('a pack that is as it was is not read through its schema again; one that took its place is', async () => {
  const store = await withPack();
  const [before] = (await store.read()).packs;
  await store.noteFeed(address, (feed) => ({ ...feed, failures: 1 }));
  expect((await store.read()).packs[0]).toBe(before);
  expect((await store.read()).feeds[0]?.failures).toBe(1);
  await store.take(await read(aPack({ version: 4, title: 'Newer' })), { from: 'address', address });
  expect((await store.read()).packs[0]?.pack.title).toBe('Newer');
});

test('a watcher is told what is held and each change, also one made elsewhere', async () => {
  const store = await openPacks(clock);
  const seen: Held[] = [];
  const stop = store.watch((held) => seen.push(held));
  await vi.waitFor(() => expect(seen).toEqual([nothing]));
  await (await openPacks(clock)).pin(pin);
  await vi.waitFor(() => expect(seen.at(-1)?.pins).toEqual([pin]));
  stop();
  await store.unpin(publisherKey);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen.at(-1)?.pins).toEqual([pin]);
});

test('to forget a pack forgets the feed that gave it; to trust a key no more forgets all that hung on it', async () => {
  await (await withPack()).remove('testshire');
  expect(await (await openPacks(clock)).read()).toEqual({ ...nothing, pins: [pin] });
  await (await withPack()).unpin(publisherKey);
  expect(await (await openPacks(clock)).read()).toEqual(nothing);
});

test('to follow an address again leaves what is known of it', async () => {
  const store = await withPack();
  await store.follow(address);
  expect((await store.read()).feeds[0]?.etag).toBe('"3"');
});

test('what comes from an address that is no longer followed is not taken, nor noted', async () => {
  const store = await withPack();
  await store.unfollow(address);
  await store.noteFeed(address, (feed) => feed);
  expect(await store.take(await read(aPack({ version: 4 })), { from: 'address', address })).toMatchObject({ reason: 'not-followed' });
  expect(await store.read()).toMatchObject({ packs: [{ version: 3 }], feeds: [] });
});

describe('a damaged row', () => {
  const spoil = (table: string, key: string, change: object) => inDatabase((database) => database.table(table).update(key, change));

  test('of a pack is not used and is said, and does not open the door to an older version', async () => {
    const store = await withPack();
    await spoil('packs', 'testshire', { 'pack.title': '<b>spoilt</b>' });
    expect(await store.read()).toMatchObject({
      packs: [],
      dropped: ['A pack was damaged where it was kept and is not used: open or fetch it again.'],
    });
    expect(await store.take(await read(aPack({ version: 2 })), file)).toMatchObject({ reason: 'older-version' });
    expect(await store.take(await read(aPack()), file)).toEqual({ state: 'replace' });
    expect(await store.read()).toMatchObject({ packs: [{ version: 3 }], dropped: [] });
  });

  test('of a pack that is damaged to its label is told by its feed', async () => {
    const store = await withPack();
    await spoil('packs', 'testshire', { version: 'spoilt' });
    const origin = { from: 'address', address } as const;
    expect(await store.take(await read(aPack({ version: 2 })), origin)).toMatchObject({ reason: 'older-version' });
  });

  test('whose label is another pack’s is not used', async () => {
    const store = await withPack();
    await spoil('packs', 'testshire', { version: 9 });
    expect((await store.read()).packs).toEqual([]);
  });

  test('of a key or a feed is not used and is said', async () => {
    const store = await withPack();
    await spoil('pins', publisherKey, { name: 7 });
    await spoil('feeds', address, { etag: 'no etag' });
    const { pins, feeds, dropped } = await store.read();
    expect({ pins, feeds }).toEqual({ pins: [], feeds: [] });
    expect(dropped).toEqual([
      'A trusted key was damaged where it was kept and is not used: trust it again.',
      'The address of a pack was damaged where it was kept and is not used: enter it again.',
    ]);
  });
});
