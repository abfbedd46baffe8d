import { liveQuery } from 'dexie';
import { type CopyStore, copyShape, type FormCopy } from '../packs/form-copy.ts';
import { Database, opened } from './database.ts';

const copyFrom = (row: unknown): FormCopy[] => {
  const read = copyShape.safeParse(row);
  return read.success ? [read.data] : [];
};

/** Opens the copies of forms, kept in IndexedDB. What is damaged is not used. Rejects where the browser has no IndexedDB to give. */
export async function openCopies(): Promise<CopyStore> {
  const database = await opened(new Database());
  const { copies, copyBytes } = database;
  const all = async (): Promise<FormCopy[]> => (await copies.toArray()).flatMap(copyFrom);
  return {
    all,
    async bytesOf(address) {
      const row = await copyBytes.get(address);
      const [copy] = copyFrom(await copies.get(address));
      return row && copy && row.bytes.length === copy.bytes ? row.bytes : undefined;
    },
    put: (copy, bytes) =>
      database.transaction('rw', copies, copyBytes, async () => {
        await copies.put(copy);
        await copyBytes.put({ address: copy.address, bytes });
      }),
    note: (address, note) =>
      database.transaction('rw', copies, async () => {
        const [copy] = copyFrom(await copies.get(address));
        if (copy) await copies.put(note(copy));
      }),
    remove: (address) =>
      database.transaction('rw', copies, copyBytes, async () => {
        await copies.delete(address);
        await copyBytes.delete(address);
      }),
    watch(tell) {
      const watching = liveQuery(all).subscribe({ next: tell, error: () => undefined });
      return () => watching.unsubscribe();
    },
  };
}
