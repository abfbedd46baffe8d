import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { updateFeed } from '../../packs/feed.ts';
import { followPolicy } from '../../packs/follow-policy.ts';
import type { Pack } from '../../packs/kinds.ts';
import { openPack } from '../../packs/outcome.ts';
import { remitsInWords, remitsOf } from '../../packs/remit.ts';
import { createPackList } from '../../state/route/pack-list.ts';
import { openPacks } from '../../store/packs.ts';
import teaching from '../teaching/testshire-teaching.json' with { type: 'json' };
import { now, publisherKey, raw, signed } from './a-pack.ts';

const clock = () => now;
const address = 'https://testshire.example/pack';
const [board] = raw().area.boards;
const boardsOf = (...codes: string[]) => ({ scope: 'boards', name: 'Testshire', boards: codes.map((ods) => ({ ...board, ods })) });
const pathwaysOf = (id: string, ...codes: string[]) => ({ ...raw(), id, area: boardsOf(...codes) });
const dorset = pathwaysOf('dorset-own', 'QVV');
const england = { ...raw(), id: 'england-own', area: { scope: 'england', name: 'England' } };
const pin = { fingerprint: publisherKey, name: 'Testshire Test Board', by: 'user' as const, since: '2026-11-22' };

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
});

const opened = async (pack: object, store: Awaited<ReturnType<typeof openPacks>>) => openPack(await signed(pack), { store, clock });

describe('a key is trusted for a kind of pack, and for the boards it was trusted with', () => {
  test.each([
    ['teaching', teaching, 'teaching'],
    ['another board', dorset, 'pathways of NHS Dorset Integrated Care Board'],
    [
      'a further board',
      pathwaysOf('both', 'T9T9T', 'QVV'),
      'pathways of a board that Waymark does not know, T9T9T and pathways of NHS Dorset Integrated Care Board',
    ],
    ['all of England', england, 'pathways of all England'],
  ])('a pack of %s asks anew', async (_, pack, words) => {
    const store = await openPacks(clock);
    await store.pin({ ...pin, remits: ['pathways:T9T9T'] });
    expect((await opened(raw(), store)).state).toBe('updated');
    expect(await opened(pack, store)).toEqual({
      state: 'unknown-key',
      fingerprint: publisherKey,
      publisher: expect.any(String),
      remits: remitsOf(pack as unknown as Pack),
      sentence: `You trust the key of Testshire Test Board for pathways of a board that Waymark does not know, T9T9T, and this pack is of ${words}.`,
    });
    expect((await store.read()).packs).toHaveLength(1);
  });

  test('a pack in use that takes on another board asks anew too, and stays as it was', async () => {
    const store = await openPacks(clock);
    await store.pin({ ...pin, remits: ['pathways:T9T9T'] });
    await opened(raw(), store);
    expect(await opened({ ...pathwaysOf(raw().id, 'T9T9T', 'QVV'), version: 4 }, store)).toMatchObject({ state: 'unknown-key' });
    expect((await store.read()).packs).toMatchObject([{ version: 3 }]);
  });

  test('once it is said, it is trusted for both', async () => {
    const store = await openPacks(clock);
    await store.pin({ ...pin, remits: ['pathways:T9T9T'] });
    await store.pin({ ...pin, name: 'Another name', remits: ['pathways:QVV'] });
    expect((await store.read()).pins).toEqual([{ ...pin, remits: ['pathways:T9T9T', 'pathways:QVV'] }]);
    expect((await opened(pathwaysOf('both', 'T9T9T', 'QVV'), store)).state).toBe('updated');
    expect((await opened(teaching, store)).state).toBe('unknown-key');
  });
});

test('in Settings a key is trusted for what was asked, and the next kind is asked', async () => {
  const store = await openPacks(clock);
  const list = createPackList({
    openStore: async () => store,
    openPack: (given) => openPack(given, { store, clock }),
    allow: async () => true,
    check: () => Promise.reject(new Error('not asked')),
    isAddress: () => false,
    clock,
  });
  const add = async (pack: object) => list.addFile(new TextEncoder().encode(await signed(pack)));
  await add(teaching);
  expect(list.asked.value).toMatchObject({ remits: ['teaching'], isKnown: false });
  await list.trust();
  expect((await store.read()).packs).toHaveLength(1);
  await add(dorset);
  expect(list.asked.value).toMatchObject({ remits: ['pathways:QVV'], isKnown: true });
  await list.trust();
  expect((await store.read()).pins).toMatchObject([{ remits: ['teaching', 'pathways:QVV'] }]);
  expect((await store.read()).packs).toHaveLength(2);
});

describe('a key that a policy names', () => {
  const wanted = { address, publisher: 'Testshire Board', key: publisherKey };

  test('is trusted for whatever it gives at that address, and nowhere else', async () => {
    const store = await openPacks(clock);
    await followPolicy([wanted], store, now);
    expect(await opened(dorset, store)).toMatchObject({ state: 'unknown-key' });
    const fetch = async () => new Response(await signed(dorset));
    expect(await updateFeed(address, { fetch, store, clock })).toMatchObject({ state: 'updated' });
  });

  test('is trusted at all the addresses that it is named with', async () => {
    const store = await openPacks(clock);
    const other = 'https://testshire.example/teaching';
    await followPolicy([wanted, { ...wanted, address: other }], store, now);
    expect((await store.read()).pins).toMatchObject([{ by: 'policy', addresses: [address, other] }]);
    await followPolicy([wanted], store, now);
    expect((await store.read()).pins).toMatchObject([{ by: 'policy', addresses: [address] }]);
  });

  test('stays of the policy when the user trusts it for more', async () => {
    const store = await openPacks(clock);
    await followPolicy([wanted], store, now);
    await store.pin({ ...pin, remits: ['teaching'] });
    expect((await store.read()).pins).toMatchObject([
      { by: 'policy', name: 'Testshire Board', addresses: [address], remits: ['teaching'] },
    ]);
  });
});

test('a key that was kept without what for is trusted for packs such as it signed of those in use', async () => {
  const store = await openPacks(clock);
  await store.pin({ ...pin, remits: ['pathways:T9T9T'] });
  await opened(raw(), store);
  const database = await new Dexie('waymark').open();
  await database.table('pins').put(pin);
  expect((await store.read()).pins).toEqual([{ ...pin, remits: ['pathways:T9T9T'] }]);
  expect(await opened({ ...raw(), version: 4 }, store)).toMatchObject({ state: 'updated' });
  expect(await opened(dorset, store)).toMatchObject({ state: 'unknown-key' });
  await store.pin({ ...pin, remits: ['pathways:QVV'] });
  expect(await database.table('pins').toArray()).toEqual([{ ...pin, remits: ['pathways:T9T9T', 'pathways:QVV'] }]);
  database.close();
});

test('what a key is for is said in words', () => {
  expect(remitsInWords([])).toBe('nothing');
  expect(remitsInWords(['teaching', 'pathways:england', 'pathways:QVV'])).toBe(
    'teaching, pathways of all England and pathways of NHS Dorset Integrated Care Board',
  );
});
