import { expect, it } from 'vitest';
import { checkPack, type ReadPack } from '../../packs/read-pack.ts';
import { type Before, mayReplace } from '../../packs/replacement.ts';
import type { TeachingPack } from '../../packs/teaching/teaching-pack.ts';
import { aPack, now, publisher, publisherKey, read, stranger } from '../packs/a-pack.ts';
import testshire from './testshire-teaching.json' with { type: 'json' };

function teaching(changes: Partial<TeachingPack> = {}): TeachingPack {
  const pack = checkPack({ ...testshire, ...changes }, now);
  if ('state' in pack) throw new Error(pack.sentence);
  if (pack.kind !== 'teaching') throw new Error('not a teaching pack');
  return pack;
}

const before = ({ pack, signedBy }: ReadPack): Before => ({ id: pack.id, version: pack.version, signedBy, pack });
const decision = (given: ReadPack, inUse: ReadPack) =>
  mayReplace({
    read: given,
    origin: { from: 'file' },
    before: before(inUse),
    pins: [{ fingerprint: publisherKey, name: 'Testshire Test Board', by: 'user', since: '2026-11-22', remits: ['teaching'] }],
  });

it('is signed, read and replaced as a pathway pack is', async () => {
  const inUse = await read(teaching());
  expect(inUse.signedBy).toBe(publisherKey);
  expect(decision(await read(teaching({ version: 3, title: 'Put right' })), inUse)).toEqual({ state: 'replace' });
  expect(decision(inUse, inUse)).toMatchObject({ state: 'unchanged' });
  expect(decision(await read(teaching({ title: 'Put right' })), inUse)).toMatchObject({ reason: 'same-version-changed' });
  expect(decision(await read(teaching({ version: 1 })), inUse)).toMatchObject({ reason: 'older-version' });
  expect(decision(await read(teaching({ version: 3 }), stranger), inUse)).toMatchObject({ reason: 'key-swapped' });
  expect(decision(await read(teaching({ version: 3 }), null), inUse)).toMatchObject({ reason: 'signature-stripped' });
});

it('never takes the place of a pathway pack of the same name, nor gives up its own to one', async () => {
  const pathways = await read(aPack({ id: 'testshire' }), publisher);
  const namesake = await read(teaching({ id: 'testshire', version: 9 }));
  expect(decision(namesake, pathways)).toMatchObject({ reason: 'another-pack' });
  expect(decision(await read(aPack({ id: 'testshire', version: 10 })), namesake)).toMatchObject({ reason: 'another-pack' });
});
