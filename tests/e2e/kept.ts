import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** All that a page of an origin can find kept there, as one text: databases, storages, caches, cookies, address and history. */
export const keptInPage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        databases.push(name, store, await answer(rows.getAllKeys()), await answer(rows.getAll()));
      }
      database.close();
    }
    const cached: unknown[] = [];
    for (const name of await caches.keys())
      cached.push(
        name,
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      );
    const { cookie, title, referrer } = document;
    const storages = [{ ...localStorage }, { ...sessionStorage }];
    return JSON.stringify({
      databases,
      cached,
      storages,
      cookie,
      title,
      referrer,
      url: location.href,
      state: history.state,
      name: window.name,
    });
  });

/** The rows of one store in that text. */
export function rowsIn(kept: string, store: string): unknown {
  const { databases } = JSON.parse(kept) as { databases: unknown[] };
  return databases[databases.indexOf(store) + 2];
}

/** All that the extension’s own storage holds, and what the worker’s caches hold. */
export const keptByExtension = (inside: { evaluate: (expression: string) => Promise<unknown> }): Promise<string> =>
  inside.evaluate(`(async () => {
    const { local, session, sync, managed } = chrome.storage;
    const areas = await Promise.all([local, session, sync, managed].map((area) => area.get(null).catch(String)));
    return JSON.stringify({ areas, caches: await caches.keys() });
  })()`) as Promise<string>;

/** The files below a folder that hold these words, as bytes of one or of two to a letter. */
export function filesWith(folder: string, words: string): string[] {
  const wanted = [Buffer.from(words), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return wanted.some((each) => bytes.includes(each));
    });
}
