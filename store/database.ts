import Dexie, { type Table } from 'dexie';

/** How long a database may take to open, in milliseconds. One that another page holds open in an older version never does. */
const patience = 10_000;

/** Opens a database and gives it. Rejects where the browser has none to give, cannot read it, or does not answer. */
export async function opened<D extends Dexie>(database: D): Promise<D> {
  let limit: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new DOMException('The database does not open.', 'TimeoutError')), patience);
  });
  try {
    await Promise.race([database.open(), late]);
    return database;
  } catch (error) {
    database.close();
    throw error;
  } finally {
    clearTimeout(limit);
  }
}

/** All that Waymark keeps in the browser: nothing of a patient. Rows are of unknown shape until they are read through a schema. */
export class Database extends Dexie {
  declare settings: Table<{ key: string; value: unknown }, string>;
  declare packs: Table<unknown, string>;
  declare pins: Table<unknown, string>;
  declare feeds: Table<unknown, string>;
  declare learning: Table<unknown, string>;
  declare later: Table<unknown, string>;
  declare learner: Table<unknown, string>;
  declare outbox: Table<unknown, string>;
  declare copies: Table<unknown, string>;
  declare copyBytes: Table<{ address: string; bytes: Uint8Array }, string>;

  constructor() {
    super('waymark');
    this.version(1).stores({ settings: 'key' });
    this.version(2).stores({ packs: 'id', pins: 'fingerprint', feeds: 'address' });
    this.version(3).stores({ learning: 'id' });
    this.version(4).stores({ copies: 'address', copyBytes: 'address' });
    this.version(5).stores({ later: 'id', learner: 'key', outbox: 'id' });
  }
}
