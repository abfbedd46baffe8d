import { describe, expect, test } from 'vitest';
import type { Pin } from '../../packs/kept.ts';
import { type Before, mayReplace, type Origin } from '../../packs/replacement.ts';
import { aPack, publisher, publisherKey, read, stranger, strangerKey } from './a-pack.ts';

const file: Origin = { from: 'file' };
const address: Origin = { from: 'address', address: 'https://testshire.example/pack' };
const pinOf = (fingerprint: string): Pin => ({
  fingerprint,
  name: 'Testshire Test Board',
  by: 'user',
  since: '2026-11-22',
  remits: ['pathways:T9T9T'],
});
const pins = [pinOf(publisherKey)];
const inUse = aPack();
const before: Before = { id: inUse.id, version: inUse.version, signedBy: publisherKey, pack: inUse };
const unsigned: Before = { ...before, signedBy: null };

const decided = async (
  pack = aPack({ version: 4 }),
  by: typeof publisher | null = publisher,
  over: Partial<Parameters<typeof mayReplace>[0]> = {},
) => mayReplace({ read: await read(pack, by), origin: address, before, pins, ...over });

describe('with nothing in use', () => {
  test('a pack signed by a pinned key is taken', async () => {
    expect(await decided(inUse, publisher, { before: undefined })).toEqual({ state: 'replace' });
  });
  test('a pack signed by an unknown key waits for the user, with its fingerprint', async () => {
    expect(await decided(inUse, stranger, { before: undefined })).toEqual({
      state: 'unknown-key',
      fingerprint: strangerKey,
      remits: ['pathways:T9T9T'],
      publisher: 'Testshire Test Board',
      sentence: 'This pack is signed by someone you have not yet said you trust, who calls themselves Testshire Test Board.',
    });
  });
  test('an unsigned pack is taken from a file, and not from an address', async () => {
    expect(await decided(inUse, null, { before: undefined, origin: file })).toEqual({ state: 'replace' });
    expect(await decided(inUse, null, { before: undefined })).toMatchObject({ reason: 'unsigned' });
  });
});

describe('with a signed pack in use', () => {
  test('a newer one is taken; the same is left', async () => {
    expect(await decided()).toEqual({ state: 'replace' });
    expect(await decided(inUse)).toEqual({ state: 'unchanged', sentence: 'Version 3 is already in use.' });
  });
  test('an older one, another of the same version, another key and none are refused, from a file as from an address', async () => {
    for (const origin of [file, address]) {
      expect(await decided(aPack({ version: 2 }), publisher, { origin })).toMatchObject({ reason: 'older-version' });
      expect(await decided(aPack({ title: 'Other' }), publisher, { origin })).toMatchObject({ reason: 'same-version-changed' });
      expect(await decided(aPack({ version: 4 }), null, { origin })).toMatchObject({ reason: 'signature-stripped' });
      const both = [publisherKey, strangerKey].map(pinOf);
      expect(await decided(aPack({ version: 4 }), stranger, { origin, pins: both })).toMatchObject({ reason: 'key-swapped' });
    }
  });
  test('one whose key is no longer pinned waits', async () => {
    expect(await decided(aPack({ version: 4 }), publisher, { pins: [] })).toMatchObject({ state: 'unknown-key' });
  });
  test('another pack from the same address is refused', async () => {
    expect(await decided(aPack({ id: 'mockshire', version: 4 }))).toMatchObject({ reason: 'another-pack' });
  });
});

describe('with an unsigned pack in use', () => {
  test('a signed one takes its place whatever the number', async () => {
    expect(await decided(aPack({ version: 1 }), publisher, { before: unsigned })).toEqual({ state: 'replace' });
  });
  test('an unsigned one only if it is newer', async () => {
    const from = { before: unsigned, origin: file };
    expect(await decided(aPack({ version: 4 }), null, from)).toEqual({ state: 'replace' });
    expect(await decided(inUse, null, from)).toMatchObject({ state: 'unchanged' });
    expect(await decided(aPack({ version: 2 }), null, from)).toMatchObject({ reason: 'older-version' });
  });
});

describe('where the pack in use was lost', () => {
  const lost = { before: { ...before, pack: null } };
  test('the same version may come again, an older one may not', async () => {
    expect(await decided(inUse, publisher, lost)).toEqual({ state: 'replace' });
    expect(await decided(aPack({ version: 2 }), publisher, lost)).toMatchObject({ reason: 'older-version' });
  });
});
