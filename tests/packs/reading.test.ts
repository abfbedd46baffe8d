import { expect, test } from 'vitest';
import { fingerprintOf, inGroups, readFingerprint } from '../../packs/fingerprint.ts';
import { freshnessOf, staleEntries } from '../../packs/freshness.ts';
import { readPack } from '../../packs/read-pack.ts';
import { aPack, now, publisher, publisherKey, raw, signed } from './a-pack.ts';

const json = JSON.stringify(raw());

test('a pack is read from text and from bytes, with or without a byte order mark and blanks', async () => {
  const wanted = { state: 'read', pack: aPack(), signedBy: null };
  for (const text of [json, `\uFEFF${json}`, `\n${JSON.stringify(raw(), null, 2)}\n`]) {
    expect(await readPack(text, now)).toEqual(wanted);
    expect(await readPack(new TextEncoder().encode(text), now)).toEqual(wanted);
  }
});

test('a signed pack is read with the fingerprint of its key', async () => {
  const jws = await signed(raw());
  expect(await readPack(`${jws}\n`, now)).toEqual({ state: 'read', pack: aPack(), signedBy: publisherKey });
  expect(await readPack(new TextEncoder().encode(jws), now)).toMatchObject({ signedBy: publisherKey });
});

test('a key’s fingerprint is its thumbprint of RFC 7638, as in RFC 8037', async () => {
  const fingerprint = await fingerprintOf({ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' });
  expect(fingerprint).toBe(Buffer.from('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k', 'base64url').toString('hex'));
});

test('a fingerprint is shown in groups of four and read back however it was typed', async () => {
  const shown = inGroups(await fingerprintOf(publisher));
  expect(shown).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){15}$/);
  expect(readFingerprint(shown.toUpperCase().replaceAll(' ', ':'))).toBe(publisherKey);
  expect(readFingerprint(`${shown} 0`)).toBeUndefined();
  expect(readFingerprint('')).toBeUndefined();
});

test('a pack is due for review on its day and expired the day after its last', () => {
  const dates = { reviewBy: '2026-11-22', expires: '2026-12-01' };
  expect(freshnessOf(dates, new Date('2026-11-21T23:59:00Z'))).toBe('fresh');
  expect(freshnessOf(dates, new Date('2026-11-22T00:01:00Z'))).toBe('review-due');
  expect(freshnessOf(dates, new Date('2026-12-01T23:59:00Z'))).toBe('review-due');
  expect(freshnessOf(dates, new Date('2026-12-02T00:01:00Z'))).toBe('expired');
});

test('a day is that of England, also in summer', () => {
  const dates = { reviewBy: '2026-06-02', expires: '2026-07-01' };
  expect(freshnessOf(dates, new Date('2026-06-01T23:30:00Z'))).toBe('review-due');
});

test('an entry not checked for more than a year is stale', () => {
  const pack = aPack();
  expect(staleEntries(pack, new Date('2027-10-20T12:00:00Z'))).toEqual([]);
  expect(staleEntries(pack, new Date('2027-10-21T12:00:00Z'))).toHaveLength(14);
});

test('an entry whose source is past its own review date is stale', () => {
  const pack = aPack({ notes: raw().notes.map((note) => ({ ...note, sites: 'all' as const, reviewDue: '2026-12-04' })) });
  expect(staleEntries(pack, new Date('2026-12-04T12:00:00Z'))).toEqual([]);
  expect(staleEntries(pack, new Date('2026-12-05T12:00:00Z')).map(({ id }) => id)).toEqual(['standard']);
});
