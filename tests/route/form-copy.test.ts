// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { checkCopies, copyName, keepForm } from '../../packs/form-copy.ts';
import { openCopies } from '../../store/copies.ts';

const address = 'https://testshire.example/forms/urology.docx';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const asked: Request[] = [];

const answering =
  (body: string, { type = docx, etag = '"1"', status = 200 } = {}): typeof fetch =>
  async (url, init) => {
    asked.push(new Request(url, { ...init, signal: null }));
    return new Response(status === 304 ? null : body, { status, headers: { 'content-type': type, etag } });
  };
const gone: typeof fetch = async () => {
  throw new TypeError('Failed to fetch');
};

async function keeping(day = '2026-11-22') {
  const store = await openCopies();
  const at = (date: string, fetch: typeof globalThis.fetch) => ({ fetch, store, clock: () => new Date(`${date}T10:00:00.000Z`) });
  return { store, at, keep: (fetch: typeof globalThis.fetch, date = day) => keepForm(address, at(date, fetch)) };
}

afterEach(async () => {
  asked.length = 0;
  await Dexie.delete('waymark');
});

test('a form is fetched without a word of who asks, and kept whole', async () => {
  const { store, keep } = await keeping();
  expect(await keep(answering('form 1'))).toEqual({ state: 'kept' });
  expect(await store.all()).toMatchObject([{ address, bytes: 6, fetched: '2026-11-22T10:00:00.000Z', failure: null, changed: null }]);
  expect(new TextDecoder().decode(await store.bytesOf(address))).toBe('form 1');
  const [request] = asked;
  expect(request).toMatchObject({ url: address, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
  expect([...(request?.headers.keys() ?? [])].sort()).toEqual(['accept', 'accept-language']);
});

test('a change is seen and takes the place of the old one; what is the same only notes that it was looked at', async () => {
  const { store, keep } = await keeping();
  await keep(answering('form 1'));
  await keep(answering('', { status: 304 }), '2026-11-23');
  expect(asked[1]?.headers.get('if-none-match')).toBe('"1"');
  expect(await store.all()).toMatchObject([{ fetched: '2026-11-22T10:00:00.000Z', checked: '2026-11-23T10:00:00.000Z', changed: null }]);
  await keep(answering('form 2', { etag: '"2"' }), '2026-11-24');
  expect(await store.all()).toMatchObject([{ fetched: '2026-11-24T10:00:00.000Z', changed: '2026-11-24T10:00:00.000Z' }]);
  expect(new TextDecoder().decode(await store.bytesOf(address))).toBe('form 2');
});

test.each([
  ['a web page', answering('<script>', { type: 'text/html; charset=utf-8' }), /does not give a document/],
  ['nothing', answering(''), /empty document/],
  ['an error', answering('form 2', { status: 500 }), /error, 500/],
  ['no answer', gone, /could not be reached/],
  ['too much', answering('x'.repeat(10_000_001)), /larger than 10 MB/],
])('%s in its place leaves the copy, with the reason', async (_what, fetch, sentence) => {
  const { store, keep } = await keeping();
  await keep(answering('form 1'));
  expect(await keep(fetch, '2026-11-23')).toMatchObject({ state: 'failed', sentence: expect.stringMatching(sentence) });
  expect(await store.all()).toMatchObject([{ checked: '2026-11-23T10:00:00.000Z', failure: expect.stringMatching(sentence) }]);
  expect(new TextDecoder().decode(await store.bytesOf(address))).toBe('form 1');
});

test('kept forms are looked at again after a day, not before', async () => {
  const { keep, at } = await keeping();
  await keep(answering('form 1'));
  await checkCopies(at('2026-11-22', answering('form 1')));
  expect(asked).toHaveLength(1);
  await checkCopies(at('2026-11-23', answering('form 1')));
  expect(asked).toHaveLength(2);
});

test('a copy that is removed is gone with its bytes; one that is damaged is not used', async () => {
  const { store, keep } = await keeping();
  await keep(answering('form 1'));
  const database = await new Dexie('waymark').open();
  await database.table('copyBytes').put({ address, bytes: new Uint8Array(3) });
  expect(await store.bytesOf(address)).toBeUndefined();
  await store.remove(address);
  expect([await store.all(), await database.table('copyBytes').count()]).toEqual([[], 0]);
  database.close();
});

test('a copy is saved under the form’s title and the day it was fetched, with the ending of its kind alone', () => {
  expect(copyName('2WW - Urology <../Suspected>', { fetched: '2026-11-22T10:00:00.000Z', type: 'application/pdf' })).toBe(
    '2WW - Urology Suspected (copy of 2026-11-22).pdf',
  );
});
