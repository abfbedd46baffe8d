import { expect, test } from 'vitest';
import { keyFile, newKeyPair } from '../../packs/key-pair.ts';
import { readPack } from '../../packs/read-pack.ts';
import type { TeachingPack } from '../../packs/teaching/teaching-pack.ts';
import { type Path, withValue } from '../../state/studio/at-path.ts';
import { createSigning } from '../../state/studio/signing.ts';
import { openStudio } from '../../store/studio.ts';
import { aDraft, now } from './a-draft.ts';

const signing = async () => createSigning({ store: await openStudio(), clock: () => now });

test('a draft is signed as issued today, and the reader takes what is saved', async () => {
  const one = await signing();
  expect(await one.issue(aDraft())).toBe('There is no key to sign with.');
  await one.make();
  const issued = await one.issue(aDraft());
  if (typeof issued === 'string') throw new Error(issued);
  expect(issued.fileName).toBe('testshire-teaching.waymark.txt');
  const read = await readPack(issued.text, now);
  expect(read).toMatchObject({ state: 'read', signedBy: one.inHand.value?.fingerprint, pack: { version: 3, issued: '2026-11-22' } });
});

test('of the modules, those that changed are issued anew on the day, unless their own day was changed too', async () => {
  const one = await signing();
  await one.make();
  const draft = aDraft();
  const dates = async (...changes: [path: Path, value: unknown][]) => {
    const pack = changes.reduce((now, [path, value]) => withValue(now, path, value), draft.pack);
    const issued = await one.issue({ ...draft, pack });
    if (typeof issued === 'string') throw new Error(issued);
    return (issued.pack as TeachingPack).modules.map((module) => module.issued);
  };
  expect(await dates()).toEqual(['2026-10-20', '2026-10-20']);
  expect(await dates([['modules', 1, 'body'], 'Put right.'])).toEqual(['2026-10-20', '2026-11-22']);
  expect(await dates([['modules', 1, 'body'], 'Put right.'], [['modules', 1, 'issued'], '2026-11-01'])).toEqual([
    '2026-10-20',
    '2026-11-01',
  ]);
});

test('a draft that the reader would refuse is not given', async () => {
  const one = await signing();
  await one.make();
  const draft = aDraft();
  expect(await one.issue({ ...draft, pack: withValue(draft.pack, ['title'], '<b>') })).toContain('title has HTML in it');
});

test('the secret is shown until it is put away, and no signer gives it away', async () => {
  const one = await signing();
  await one.make();
  expect(JSON.parse(one.fresh.value ?? '')).toMatchObject({ kty: 'OKP', crv: 'Ed25519', d: expect.any(String) });
  expect(one.inHand.value?.secret.extractable).toBe(false);
  expect(JSON.stringify(one.inHand.value?.publicKey)).not.toContain('"d"');
  one.putAway();
  expect(one.fresh.value).toBeNull();
  expect(typeof (await one.issue(aDraft()))).toBe('object');
});

test('a key file gives the same fingerprint again; what is none is said', async () => {
  const one = await signing();
  await one.make();
  const other = await signing();
  expect(await other.open(one.fresh.value ?? '')).toBeUndefined();
  expect(other.inHand.value?.fingerprint).toBe(one.inHand.value?.fingerprint);
  expect(await other.open('hello')).toBe('This file is not a key file made by Waymark.');
  const [mine, theirs] = [await newKeyPair(), await newKeyPair()];
  expect(await other.open(keyFile({ ...mine, x: theirs.x }))).toContain('do not belong together');
});

test('where the browser keeps nothing, keeping the key says so', async () => {
  const one = await signing();
  await one.make();
  expect(await one.keep()).toContain('keeps nothing');
  expect(one.inHand.value?.isKept).toBe(false);
});
