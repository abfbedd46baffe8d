import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { PackStore } from '../../packs/kept.ts';
import { openPack } from '../../packs/outcome.ts';
import { readPack } from '../../packs/read-pack.ts';
import { openPacks } from '../../store/packs.ts';
import { aPack, now, publisherKey, raw, signed } from './a-pack.ts';

const clock = () => now;
const inUse = aPack();
const text = JSON.stringify({ ...raw(), version: 4 });
const jws = await signed({ ...raw(), version: 4 });
let store: PackStore;

beforeAll(async () => {
  store = await openPacks(clock);
  await store.pin({ fingerprint: publisherKey, name: 'Testshire Test Board', by: 'user', since: '2026-11-22', remits: ['pathways:T9T9T'] });
  await openPack(await signed(raw()), { store, clock });
});

/** Either the pack as it was, or refused in one sentence: never thrown, never half. */
async function neverHalf(given: string | Uint8Array): Promise<void> {
  const { state, sentence } = await openPack(given, { store, clock });
  const { packs, dropped } = await store.read();
  expect(packs.map(({ pack }) => pack)).toEqual([inUse]);
  expect(dropped).toEqual([]);
  expect(state).toBe('refused');
  expect(sentence).toMatch(/^[A-Z][^\p{Cc}<>]{5,400}\.$/u);
}

/** Changed anywhere but in the last few letters: the very last of a signature holds bits that say nothing. */
const spliced = (whole: string, insert: fc.Arbitrary<string>) =>
  fc
    .record({ at: fc.nat(whole.length - 45), cut: fc.nat(40), insert })
    .map(({ at, cut, insert: put }) => whole.slice(0, at) + put + whole.slice(at + cut))
    .filter((changed) => changed !== whole);

test('random bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), neverHalf), { numRuns: 300 }));

test('random text', () => fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2000 }), neverHalf), { numRuns: 300 }));

test('random JSON', () => fc.assert(fc.asyncProperty(fc.json({ maxDepth: 8 }), neverHalf), { numRuns: 300 }));

test('a newer pack that was changed anywhere after it was signed', () =>
  fc.assert(fc.asyncProperty(spliced(jws, fc.stringMatching(/^[\w-]{0,20}$/)), neverHalf), { numRuns: 300 }));

test('a newer pack without its signature, changed anywhere', () =>
  fc.assert(fc.asyncProperty(spliced(text, fc.string({ maxLength: 20 })), neverHalf), { numRuns: 300 }));

test('a signed pack in which any one value is another, is taken whole and valid or refused', async () => {
  const paths: (string | number)[][] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    paths.push(path);
    if (Array.isArray(value)) value.forEach((each, at) => void walk(each, [...path, at]));
    else if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
  };
  walk(raw(), []);
  const changed = fc
    .tuple(fc.constantFrom(...paths.filter(({ length }) => length > 0)), fc.jsonValue({ maxDepth: 3 }))
    .map(([path, value]) => {
      const pack = raw();
      // biome-ignore lint/suspicious/noExplicitAny: any value of any shape
      const holder = path.slice(0, -1).reduce<any>((at, key) => at[key], pack);
      holder[path.at(-1) ?? ''] = value;
      return pack;
    });
  await fc.assert(
    fc.asyncProperty(changed, async (pack) => {
      const read = await readPack(await signed(pack), now);
      if (read.state === 'refused') expect(read.sentence).toMatch(/^[A-Z][^\p{Cc}<>]{5,400}\.$/u);
      else {
        const again = await readPack(JSON.stringify(read.pack), now);
        expect(again).toEqual({ state: 'read', pack: read.pack, signedBy: null });
      }
    }),
    { numRuns: 500 },
  );
});
