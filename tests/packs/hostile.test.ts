import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { updateFeed } from '../../packs/feed.ts';
import type { Held, PackStore } from '../../packs/kept.ts';
import { openPack } from '../../packs/outcome.ts';
import { openPacks } from '../../store/packs.ts';
import { aPack, now, publisherKey, raw, signed } from './a-pack.ts';
import { hostilePacks } from './hostile-packs.ts';

const clock = () => now;
const address = 'https://testshire.example/pack';
const inUse = aPack();
let store: PackStore;
let before: Held;

const gives = (body: string | Uint8Array) => async () => new Response(body as BodyInit, { headers: { etag: '"hostile"' } });

beforeAll(async () => {
  store = await openPacks(clock);
  await store.pin({ fingerprint: publisherKey, name: 'Testshire Test Board', by: 'user', since: '2026-11-22', remits: ['pathways:T9T9T'] });
  await store.follow(address);
  const { state } = await updateFeed(address, { fetch: gives(await signed(raw())), store, clock });
  expect(state).toBe('updated');
  before = await store.read();
  expect(before.packs.map(({ pack }) => pack)).toEqual([inUse]);
});

test('there are more than 50 kinds, each once', () => {
  expect(hostilePacks.length).toBeGreaterThan(50);
  expect(new Set(hostilePacks.map(({ kind }) => kind)).size).toBe(hostilePacks.length);
});

test.each(hostilePacks)('from a file, $kind: refused in one sentence, the pack in use stays', async ({ give, says }) => {
  expect(await openPack(await give(), { store, clock })).toMatchObject({ state: 'refused', sentence: says });
  expect(says).toMatch(/^[A-Z][^.!?]*(?:\d\.\d[^.!?]*)*\.$/);
  expect(await store.read()).toEqual(before);
});

test.each(hostilePacks)('from the address, $kind: the same, and noted', async ({ give, says }) => {
  expect(await updateFeed(address, { fetch: gives(await give()), store, clock })).toMatchObject({ state: 'refused' });
  const { packs, feeds, ...rest } = await store.read();
  const { packs: packsBefore, feeds: feedsBefore, ...restBefore } = before;
  expect({ packs, ...rest }).toEqual({ packs: packsBefore, ...restBefore });
  expect(feeds[0]).toMatchObject({ ...feedsBefore[0], failures: expect.any(Number), failure: expect.any(String) });
  expect([says, 'The address gave more than 1 MB, which is more than Waymark takes.']).toContain(feeds[0]?.failure);
});
