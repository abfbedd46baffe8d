import type { Database } from './database.ts';

const tableNames = ['settings', 'packs', 'pins', 'feeds', 'learning', 'later', 'learner', 'outbox'] as const;
export type TableName = (typeof tableNames)[number];

/** The rows of settings, packs, keys, feeds and what the learner keeps, while a piece of work has them to itself. */
export interface Rows {
  get(table: TableName, key: string): Promise<unknown>;
  all(table: TableName): Promise<unknown[]>;
  put(table: TableName, key: string, row: unknown): Promise<unknown>;
  delete(table: TableName, key: string): Promise<unknown>;
  clear(table: TableName): Promise<unknown>;
}

export type Work<T> = (rows: Rows) => Promise<T>;

/** Somewhere to keep rows. */
export interface Shelf {
  /** Reads. */
  look<T>(work: Work<T>): Promise<T>;
  /** Changes: all that the work does is done, or, where it throws, none of it. */
  change<T>(work: Work<T>): Promise<T>;
}

/** Rows in IndexedDB. */
export function keptShelf(database: Database): Shelf {
  const rows: Rows = {
    get: (table, key) => database[table].get(key),
    all: (table) => database[table].toArray(),
    put: (table, _key, row) => database.table(table).put(row),
    delete: (table, key) => database[table].delete(key),
    clear: (table) => database[table].clear(),
  };
  return {
    look: (work) => database.transaction('r', tableNames, () => work(rows)),
    change: (work) => database.transaction('rw', tableNames, () => work(rows)),
  };
}

type Contents = Readonly<Record<TableName, Map<string, unknown>>>;

const contentsBy = (mapOf: (name: TableName) => Map<string, unknown>): Contents =>
  Object.fromEntries(tableNames.map((name) => [name, mapOf(name)])) as Contents;

const copyOf = (contents: Contents): Contents => contentsBy((name) => new Map(contents[name]));

const rowsOf = (contents: Contents): Rows => ({
  get: async (table, key) => contents[table].get(key),
  all: async (table) => [...contents[table].values()],
  put: async (table, key, row) => contents[table].set(key, row),
  delete: async (table, key) => contents[table].delete(key),
  clear: async (table) => contents[table].clear(),
});

/** Rows in memory, one piece of work after the other; at first those that were given. */
export function memoryShelf(contents: Contents = contentsBy(() => new Map())): Shelf {
  let kept = contents;
  let last: Promise<unknown> = Promise.resolve();
  return {
    look: (work) => work(rowsOf(kept)),
    change(work) {
      const draft = last.then(async () => {
        const changed = copyOf(kept);
        const result = await work(rowsOf(changed));
        kept = changed;
        return result;
      });
      last = draft.catch(() => undefined);
      return draft;
    },
  };
}

/** What a database still gives, to go on with in memory; nothing of a table that cannot be read. */
export async function contentsOf(database: Database): Promise<Contents> {
  const table = async (name: TableName): Promise<Map<string, unknown>> => {
    const keys = await database[name].toCollection().primaryKeys();
    return new Map(await Promise.all(keys.map(async (key) => [key, await database[name].get(key)] as const)));
  };
  const orNothing = (name: TableName) => table(name).catch(() => new Map<string, unknown>());
  const read = new Map(await Promise.all(tableNames.map(async (name) => [name, await orNothing(name)] as const)));
  return contentsBy((name) => read.get(name) ?? new Map());
}
