// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { openCopies } from '../../store/copies.ts';
import { openLearning } from '../../store/learning.ts';
import { openPacks } from '../../store/packs.ts';
import { openSettings, type Settings } from '../../store/settings.ts';
import { openStudio } from '../../store/studio.ts';
import type { Kept } from '../../store/sturdy.ts';
import kept from './kept-by-0.1.0.json' with { type: 'json' };

/** The tables that came with each version of the database. They are history, and stay as they are written here. */
const tablesOf: Readonly<Record<number, Record<string, string>>> = {
  1: { settings: 'key' },
  2: { packs: 'id', pins: 'fingerprint', feeds: 'address' },
  3: { learning: 'id' },
  4: { copies: 'address', copyBytes: 'address' },
  5: { later: 'id', learner: 'key', outbox: 'id' },
};
const versions = Object.keys(tablesOf).map(Number);

/** The settings that the first version had; the others came with areas and forms, later. */
const firstSettings = ['theme', 'noticeRead', 'taught'];

const rows = {
  ...kept,
  copyBytes: kept.copyBytes.map(({ address, bytes }) => ({ address, bytes: Uint8Array.from(bytes) })),
};
type TableName = keyof typeof rows;

const rowsAt = (version: number, table: TableName): readonly unknown[] =>
  table === 'settings' && version === 1 ? rows.settings.filter(({ key }) => firstSettings.includes(key)) : rows[table];

/** Makes the database as a Waymark of that version left it. */
async function leaveDatabaseOf(version: number): Promise<TableName[]> {
  const tables = Object.assign({}, ...versions.filter((each) => each <= version).map((each) => tablesOf[each])) as Record<
    TableName,
    string
  >;
  const database = new Dexie('waymark');
  database.version(version).stores(tables);
  await database.open();
  const names = Object.keys(tables) as TableName[];
  for (const name of names) await database.table(name).bulkPut([...rowsAt(version, name)]);
  database.close();
  return names;
}

async function settingsNow(): Promise<Kept<Settings>> {
  const store = await openSettings();
  return new Promise((resolve) => {
    store.watch(resolve);
  });
}

beforeEach(forgetAll);

/** A browser that has kept nothing yet. */
function forgetAll(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
}

test.each(versions)('a database of version %i is opened as it is, with all that was in it', async (version) => {
  const had = await leaveDatabaseOf(version);
  const has = <Row>(name: TableName, all: Row[]): Row[] => (had.includes(name) ? all : []);

  const settings = Object.fromEntries(
    (rowsAt(version, 'settings') as { key: string; value: unknown }[]).map(({ key, value }) => [key, value]),
  );
  expect(await settingsNow()).toEqual({ lost: null, area: null, otherArea: null, pinnedForms: [], recentForms: [], ...settings });

  expect(await (await openPacks(() => new Date('2026-11-23'))).read()).toEqual({
    packs: has('packs', rows.packs),
    // What a key is trusted for was not kept: it is for such packs as are in use.
    pins: has(
      'pins',
      rows.pins.map((pin) => ({ ...pin, remits: ['pathways:T9T9T'] })),
    ),
    feeds: has('feeds', rows.feeds),
    dropped: [],
    lost: null,
  });

  const log = await (await openLearning()).read();
  expect(log).toMatchObject({ damaged: 0, lost: null });
  expect(log.records).toEqual(has('learning', rows.learning));
  expect(log.later).toEqual(has('later', rows.later).map(({ id }) => id));
  expect([log.learner, log.sending]).toEqual(
    has('learner', rows.learner).length
      ? rows.learner.map(({ value }) => value)
      : [undefined, { lastTried: null, failures: 0, failure: null }],
  );
  expect(log.outbox).toEqual(has('outbox', rows.outbox));

  const copies = await openCopies();
  expect(await copies.all()).toEqual(has('copies', rows.copies));
  for (const { address, bytes } of has('copyBytes', rows.copyBytes)) expect(await copies.bytesOf(address)).toEqual(bytes);
});

test('no row of an earlier version is changed or lost when the database is opened', async () => {
  for (const version of versions) {
    forgetAll();
    const had = await leaveDatabaseOf(version);
    await openPacks(() => new Date('2026-11-23'));
    const database = await new Dexie('waymark').open();
    expect(database.verno).toBe(versions.at(-1));
    for (const name of had) expect(await database.table(name).toArray(), name).toEqual(rowsAt(version, name));
    database.close();
  }
});

test('the tables told of here are all that there are', async () => {
  await openSettings();
  const database = await new Dexie('waymark').open();
  expect(database.tables.map(({ name }) => name).sort()).toEqual(Object.values(tablesOf).flatMap(Object.keys).sort());
  database.close();
});

test('drafts of the studio are opened as they were left', async () => {
  const database = new Dexie('waymark-studio');
  database.version(1).stores({ drafts: 'id', signers: '' });
  await database.open();
  await database.table('drafts').bulkPut(rows.drafts);
  database.close();
  expect(await (await openStudio()).drafts()).toEqual(rows.drafts);
});
