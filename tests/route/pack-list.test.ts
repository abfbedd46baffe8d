import { expect, test, vi } from 'vitest';
import { updateFeed } from '../../packs/feed.ts';
import { feedAddress } from '../../packs/kept.ts';
import { openPack } from '../../packs/outcome.ts';
import { createPackList } from '../../state/route/pack-list.ts';
import { openPacks } from '../../store/packs.ts';
import { aPack, now, publisherKey, raw, signed } from '../packs/a-pack.ts';

const address = 'https://testshire.example/pack';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function aList({ allowed = true, answer = '' } = {}) {
  const checked: string[] = [];
  const clock = () => now;
  const opened = openPacks(clock);
  const list = createPackList({
    openStore: () => opened,
    openPack: (given, store) => openPack(given, { store, clock }),
    allow: async () => allowed,
    check: async (url) => {
      checked.push(url);
      return updateFeed(url, { fetch: async () => new Response(answer), store: await opened, clock });
    },
    isAddress: (typed) => feedAddress.safeParse(typed).success,
    clock,
  });
  return { list, checked };
}

test('a followed pack waits for its key to be compared, and is taken once it is trusted', async () => {
  const { list, checked } = aList({ answer: await signed(raw()) });
  list.follow(address);
  await vi.waitFor(() => expect(list.asked.value).toMatchObject({ fingerprint: publisherKey, publisher: 'Testshire Test Board' }));
  expect(list.listed.value).toMatchObject([{ key: address, kept: undefined, feed: { failures: 1 } }]);
  await list.trust();
  expect(list.said.value).toBe('Testshire pathways, version 3, is now in use.');
  await vi.waitFor(() =>
    expect(list.listed.value).toMatchObject([
      { key: 'testshire', feed: { address, failure: null }, pin: { name: 'Testshire Test Board', by: 'user' } },
    ]),
  );
  expect(checked).toEqual([address, address]);
});

test('a step that fails leaves nothing stuck, and is said', async () => {
  const store = await openPacks(() => now);
  const list = createPackList({
    openStore: async () => store,
    openPack: () => Promise.reject(new Error('made to fail')),
    allow: async () => true,
    check: () => Promise.reject(new Error('made to fail')),
    isAddress: () => true,
    clock: () => now,
  });
  await list.addFile(bytes('{}'));
  expect([list.said.value, list.busy.value]).toEqual(['That did not work. What was in use is still there: try again.', false]);
  list.follow(address);
  await vi.waitFor(() => expect([list.said.value, list.busy.value]).toEqual([expect.stringMatching(/^That did not work/), false]));
});

test('an address that is none, and a site that was not allowed, are not followed', async () => {
  const { list, checked } = aList({ allowed: false });
  for (const typed of ['testshire.example', 'http://testshire.example/', 'https://testshire.example/pack?who=me']) list.follow(typed);
  expect(list.said.value).toMatch(/^That is not an address of a pack/);
  list.follow(address);
  await vi.waitFor(() => expect(list.said.value).toBe('Waymark was not allowed on that site: nothing was fetched.'));
  expect([checked, list.listed.value]).toEqual([[], []]);
});

test('a pack from a file is taken unsigned, and removed with all that was known of it', async () => {
  const { list } = aList();
  await list.addFile(bytes(JSON.stringify(aPack())));
  await vi.waitFor(() => expect(list.listed.value).toMatchObject([{ kept: { signedBy: null }, feed: undefined, pin: undefined }]));
  const [one] = list.listed.value;
  if (one) await list.remove(one);
  await vi.waitFor(() => expect(list.listed.value).toEqual([]));
  expect(list.said.value).toBe('Testshire pathways was removed.');
});

test('an address that gave nothing yet is removed too', async () => {
  const { list } = aList({ answer: 'no pack' });
  list.follow(address);
  await vi.waitFor(() => expect(list.listed.value).toMatchObject([{ key: address, feed: { failure: 'This file is not a pack.' } }]));
  const [one] = list.listed.value;
  if (one) await list.remove(one);
  await vi.waitFor(() => expect(list.listed.value).toEqual([]));
});

test('a key that is trusted no more takes with it what it signed', async () => {
  const { list } = aList({ answer: await signed(raw()) });
  list.follow(address);
  await vi.waitFor(() => expect(list.asked.value).toBeDefined());
  await list.trust();
  await list.distrust(publisherKey);
  await vi.waitFor(() => expect(list.listed.value).toEqual([]));
});

test('what a policy locks is said to be by whom, and what it names is known', () => {
  const { list } = aList();
  expect(list.lockedBy.value).toBeUndefined();
  list.take({
    organisation: 'NHS Dorset',
    area: undefined,
    packs: [{ address, publisher: 'x', key: publisherKey }],
    recordSites: [],
    clearAfterMinutes: undefined,
    learningRecordStore: undefined,
    locks: ['packs'],
  });
  expect(list.lockedBy.value).toBe('NHS Dorset');
  expect([list.isOfPolicy(address), list.isOfPolicy('https://other.example/'), list.isOfPolicy(undefined)]).toEqual([true, false, false]);
});
