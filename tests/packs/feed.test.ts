import { expect, test, vi } from 'vitest';
import { ask } from '../../packs/ask.ts';
import { updateDue, updateFeed } from '../../packs/feed.ts';
import { isDue, nextTry } from '../../packs/feed-schedule.ts';
import { newFeed } from '../../packs/kept.ts';
import { openPacks } from '../../store/packs.ts';
import { now, publisherKey, raw, signed, stranger, strangerKey } from './a-pack.ts';

const address = 'https://testshire.example/pack';
const version3 = await signed(raw());
const version4 = await signed({ ...raw(), version: 4 });
const minutes = (count: number): number => count * 60_000;
type Asked = Parameters<typeof fetch>;

/** A store in memory that trusts the publisher and follows the address, and a fetch that gives what it is told to. */
async function following(answer: () => Response | Promise<Response>) {
  let at = now;
  const clock = () => at;
  const store = await openPacks(clock);
  await store.pin({ fingerprint: publisherKey, name: 'Testshire Test Board', by: 'user', since: '2026-11-22', remits: ['pathways:T9T9T'] });
  await store.follow(address);
  const fetch = vi.fn<(...asked: Asked) => Promise<Response>>(async () => answer());
  const ports = { fetch: fetch as typeof globalThis.fetch, store, clock, patience: 100 };
  return {
    store,
    fetch,
    update: () => updateFeed(address, ports),
    due: () => updateDue(ports),
    wait: (milliseconds: number) => (at = new Date(at.getTime() + milliseconds)),
    feed: async () => (await store.read()).feeds[0],
    version: async () => (await store.read()).packs[0]?.version,
    headers: (call: number) => new Headers(fetch.mock.calls[call]?.[1]?.headers),
  };
}

const gives = (body: string, etag?: string) => new Response(body, etag === undefined ? {} : { headers: { etag } });

test('a new pack is taken, and what came of it noted', async () => {
  const { update, feed, version, headers } = await following(() => gives(version3, '"3"'));
  expect(await update()).toEqual({ state: 'updated', sentence: 'Testshire pathways, version 3, is now in use.' });
  expect(await version()).toBe(3);
  expect(headers(0).has('if-none-match')).toBe(false);
  expect(await feed()).toEqual({
    address,
    etag: '"3"',
    lastTried: now.toISOString(),
    lastOk: now.toISOString(),
    failures: 0,
    failure: null,
    gave: { id: 'testshire', version: 3, signedBy: publisherKey },
  });
});

test('the next time it asks whether anything is new', async () => {
  const answers = [gives(version3, '"3"'), new Response(null, { status: 304 }), gives(version4, '"4"')];
  const { update, headers, feed, wait } = await following(() => answers.shift() ?? Response.error());
  await update();
  wait(minutes(1));
  expect(await update()).toEqual({ state: 'unchanged', sentence: 'There is nothing new since the last check.' });
  expect(headers(1).get('if-none-match')).toBe('"3"');
  expect((await feed())?.lastOk).toBe('2026-11-22T10:01:00.000Z');
  expect(await update()).toMatchObject({ state: 'updated' });
  expect((await feed())?.etag).toBe('"4"');
});

test('the same pack again is no change, and an etag of a strange form is not kept', async () => {
  const { update, feed } = await following(() => gives(version3, `"${'a'.repeat(200)}"`));
  await update();
  expect(await update()).toEqual({ state: 'unchanged', sentence: 'Version 3 is already in use.' });
  expect((await feed())?.etag).toBeNull();
});

test('where the pack was lost, the whole of it is asked for again', async () => {
  const { update, store, fetch, headers } = await following(() => gives(version3, '"3"'));
  await update();
  const damaged = { ...store, read: async () => ({ ...(await store.read()), packs: [] }) };
  await updateFeed(address, { fetch: fetch as typeof globalThis.fetch, store: damaged, clock: () => now });
  expect(headers(1).has('if-none-match')).toBe(false);
});

test('it asks without credentials, referrer or cache, and follows no redirect', async () => {
  const { update, fetch } = await following(() => gives(version3));
  await update();
  expect(fetch.mock.calls).toMatchObject([
    [address, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'manual' }],
  ]);
});

test('an address that gave one pack may not give another', async () => {
  const answers = [version3, await signed({ ...raw(), id: 'mockshire', version: 4 })];
  const { update, version } = await following(() => gives(answers.shift() ?? ''));
  await update();
  expect(await update()).toMatchObject({ state: 'refused', sentence: 'This address gave testshire before and now gives another pack.' });
  expect(await version()).toBe(3);
});

test('a pack signed by an unknown key waits, with its fingerprint, until the key is pinned', async () => {
  const answer = await signed(raw(), stranger);
  const { update, store, version, feed } = await following(() => gives(answer, '"s"'));
  expect(await update()).toMatchObject({ state: 'unknown-key', fingerprint: strangerKey });
  expect([await version(), (await feed())?.etag]).toEqual([undefined, null]);
  await store.pin({ fingerprint: strangerKey, name: 'Stranger', by: 'user', since: '2026-11-22', remits: ['pathways:T9T9T'] });
  expect(await update()).toMatchObject({ state: 'updated' });
});

test.each<[string, () => Response | Promise<Response>, string]>([
  ['an error', () => new Response('no', { status: 503 }), 'The address answered with an error, 503.'],
  ['not modified though it was not asked', () => new Response(null, { status: 304 }), 'The address answered with an error, 304.'],
  ['a redirect', () => Response.redirect('https://other.example/'), 'The address leads on to another one, which Waymark does not follow.'],
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'The address could not be reached.'],
  ['nothing for too long', () => Promise.reject(new DOMException('', 'TimeoutError')), 'The address took too long to answer.'],
])('%s: said in one sentence, and the pack in use stays', async (_what, answer, sentence) => {
  let next: () => Response | Promise<Response> = () => gives(version3);
  const { update, version, feed } = await following(() => next());
  await update();
  next = answer;
  expect(await update()).toEqual({ state: 'failed', sentence });
  expect(await version()).toBe(3);
  expect(await feed()).toMatchObject({ failures: 1, failure: sentence, lastOk: now.toISOString() });
});

test('an address that does not answer is given up before a browser ends the background that waits for it', async () => {
  const limit = vi.spyOn(AbortSignal, 'timeout');
  await ask(address, { fetch: async () => gives(version3), accept: '*/*', etag: null, mostBytes: 1 });
  expect(limit.mock.lastCall?.[0]).toBeLessThanOrEqual(25_000);
  limit.mockRestore();
});

test('no more than 1 MB is read, whatever the address says of its length', async () => {
  let pulled = 0;
  let cancelled = false;
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => {
          pulled += 65_536;
          controller.enqueue(new Uint8Array(65_536));
        },
        cancel: () => {
          cancelled = true;
        },
      }),
    );
  const { update } = await following(endless);
  expect(await update()).toMatchObject({
    state: 'refused',
    sentence: 'The address gave more than 1 MB, which is more than Waymark takes.',
  });
  expect(cancelled).toBe(true);
  expect(pulled).toBeLessThan(1_300_000);
});

test.each(['http://testshire.example/pack', 'https://testshire.example/pack?who=me', 'https://me@testshire.example/', 'javascript:1', ''])(
  '%j is never requested',
  async (wrong) => {
    const { store, fetch } = await following(() => gives(version3));
    const outcome = await updateFeed(wrong, { fetch: fetch as typeof globalThis.fetch, store, clock: () => now });
    expect(outcome).toMatchObject({ state: 'failed' });
    expect(fetch).not.toHaveBeenCalled();
  },
);

test('failures are tried again after 15 minutes, then twice as long each time, a day at most', () => {
  const failed = (failures: number) => nextTry({ ...newFeed(address), lastTried: now.toISOString(), failures }) - now.getTime();
  expect([1, 2, 3, 7, 8, 60].map((failures) => failed(failures) / minutes(1))).toEqual([15, 30, 60, 960, 1440, 1440]);
  expect(failed(0)).toBe(minutes(24 * 60));
  expect(isDue(newFeed(address), now)).toBe(true);
});

test('a clock that was set back does not stop the checks', () => {
  expect(isDue({ ...newFeed(address), lastTried: '2030-01-01T00:00:00.000Z' }, now)).toBe(true);
});

test('only those whose time has come are checked', async () => {
  const { due, wait, fetch } = await following(() => gives(version3));
  expect(await due()).toMatchObject([{ state: 'updated' }]);
  wait(minutes(24 * 60 - 1));
  expect(await due()).toEqual([]);
  wait(minutes(1));
  expect(await due()).toMatchObject([{ state: 'unchanged' }]);
  expect(fetch).toHaveBeenCalledTimes(2);
});
