import { expect, test } from 'vitest';
import { followPolicy } from '../../packs/follow-policy.ts';
import { noPolicy, policyFrom } from '../../store/managed.ts';
import { openPacks } from '../../store/packs.ts';
import { policyIn } from '../e2e/policy-file.ts';
import { aPack, now, publisherKey, read, strangerKey } from '../packs/a-pack.ts';

const key = publisherKey;
const address = 'https://testshire.example/pack';
const wanted = { address, publisher: 'Testshire Board', key };

test.each(['Chrome', 'Firefox'] as const)('the policy for %s on the page on deployment is read whole', (browser) => {
  const given = JSON.parse(policyIn(browser));
  const [policy] = Object.values((given['3rdparty']?.extensions ?? given.policies['3rdparty'].Extensions) as object);
  expect(policyFrom(policy)).toEqual({
    organisation: 'Testshire Board',
    area: 'QVV',
    packs: [{ address, publisher: 'Testshire Board', key: '0'.repeat(64) }],
    recordSites: ['https://record.example'],
    locks: ['area', 'packs'],
    clearAfterMinutes: 10,
    learningRecordStore: { address: 'https://lrs.testshire.example/xapi', key: 'testshire', secret: 'not-a-real-one' },
  });
});

test.each([
  [{ area: 5, organisation: 'Testshire Board' }, { organisation: 'Testshire Board' }],
  [{ area: 'not a code' }, {}],
  [{ organisation: '<b>Board</b>', area: 'QVV' }, { area: 'QVV' }],
  [{ locks: ['area', 'everything', 5] }, { locks: ['area'] }],
  [{ locks: 'area' }, {}],
  [{ clearAfterMinutes: 4 }, { clearAfterMinutes: 4 }],
  [{ clearAfterMinutes: 120 }, { clearAfterMinutes: 120 }],
  [{ clearAfterMinutes: 3 }, {}],
  [{ clearAfterMinutes: 121 }, {}],
  [{ clearAfterMinutes: 'ten' }, {}],
  [{ packs: [wanted, { ...wanted, address: 'http://testshire.example/pack' }, { ...wanted, key: 'short' }, null] }, { packs: [wanted] }],
  [{ unknown: 'field' }, {}],
  ['text', {}],
  [undefined, {}],
])('what is not as it should be is left out, alone: %j', (given, read) => {
  expect(policyFrom(given)).toEqual({ ...noPolicy, ...read });
});

test('a policy’s keys are trusted and its addresses followed, once', async () => {
  const store = await openPacks(() => now);
  await followPolicy([wanted], store, now);
  await followPolicy([wanted], store, now);
  const { pins, feeds } = await store.read();
  expect(pins).toEqual([
    { fingerprint: key, name: 'Testshire Board', by: 'policy', since: '2026-11-22', remits: [], addresses: [address] },
  ]);
  expect(feeds.map((feed) => feed.address)).toEqual([address]);
});

test('a key it names no more is trusted no more, with what it signed; the user’s own stay; a policy that is not known yet changes nothing', async () => {
  const store = await openPacks(() => now);
  await followPolicy([wanted], store, now);
  await store.take(await read(aPack()), { from: 'address', address });
  await followPolicy([], store, now);
  expect((await store.read()).packs).toHaveLength(1);
  await store.pin({ fingerprint: '1'.repeat(64), name: 'Mine', by: 'user', since: '2026-11-22', remits: ['pathways:T9T9T'] });
  await followPolicy([{ ...wanted, key: strangerKey }], store, now);
  const { pins, packs } = await store.read();
  expect(pins.map(({ fingerprint }) => fingerprint).sort()).toEqual(['1'.repeat(64), strangerKey].sort());
  expect(packs).toEqual([]);
});
