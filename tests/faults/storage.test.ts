// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openLearning } from '../../store/learning.ts';
import { openPacks } from '../../store/packs.ts';
import { openSettings } from '../../store/settings.ts';
import { now, publisherKey } from '../packs/a-pack.ts';

interface Told {
  lost: string | null;
}

/** One thing that is kept, in the three places where anything is: how it is opened, changed and told. */
interface Keeper {
  change(): Promise<unknown>;
  /** What was changed, as it is told, and what is said to be lost. */
  told(): Promise<{ value: unknown; lost: string | null }>;
}

const firstTold = <T extends Told>(watch: (tell: (told: T) => void) => () => void): Promise<T> =>
  new Promise((resolve) => {
    const stop = watch((told) => {
      resolve(told);
      setTimeout(() => stop());
    });
  });

const keepers: Record<string, { open(): Promise<Keeper>; lost: string; unset: unknown; set: unknown }> = {
  settings: {
    async open() {
      const store = await openSettings();
      return {
        change: () => store.write({ theme: 'dark' }),
        told: async () => {
          const { theme, lost } = await firstTold(store.watch);
          return { value: theme, lost };
        },
      };
    },
    lost: 'what you set is forgotten when Waymark closes. Matching goes on.',
    unset: 'system',
    set: 'dark',
  },
  packs: {
    async open() {
      const store = await openPacks(() => now);
      return {
        change: () =>
          store.pin({
            fingerprint: publisherKey,
            name: 'Testshire Test Board',
            by: 'user',
            since: '2026-11-22',
            remits: ['pathways:T9T9T'],
          }),
        told: async () => {
          const { pins, lost } = await firstTold(store.watch);
          return { value: pins.length, lost };
        },
      };
    },
    lost: 'packs, addresses and trusted keys added since are lost when Waymark closes.',
    unset: 0,
    set: 1,
  },
  'the learner’s log': {
    async open() {
      const store = await openLearning(() => '00000000-0000-4000-8000-000000000001');
      return {
        change: () => store.setLearner({ name: 'A. Tester' }),
        told: async () => {
          const { learner, lost } = await firstTold(store.watch);
          return { value: learner?.name ?? '', lost };
        },
      };
    },
    lost: 'what you learn from now on is lost when Waymark closes, unless you export it.',
    unset: '',
    set: 'A. Tester',
  },
};

const all = Object.entries(keepers);
const real = indexedDB;

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await Dexie.delete('waymark');
});

/** Opens the database as a browser does that is asked to by something other than this Waymark. */
const openElsewhere = (version: number, upgrade: (database: IDBDatabase) => void = () => undefined): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = real.open('waymark', version);
    asked.onupgradeneeded = () => upgrade(asked.result);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

/** An open that fails as the browser’s own does. */
const failsToOpen = (name: string) =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    const asked = { error: new DOMException('made to fail', name) } as unknown as IDBOpenDBRequest;
    setTimeout(() =>
      asked.onerror?.({ type: 'error', target: asked, preventDefault: () => undefined, stopPropagation: () => undefined } as never),
    );
    return asked;
  });

describe.each(all)('%s', (_, { open, lost, unset, set }) => {
  test.each([
    ['is refused, as in Firefox’s private windows', 'InvalidStateError', 'This browser keeps nothing for Waymark, as in a private window'],
    ['is forbidden by a setting', 'SecurityError', 'This browser keeps nothing for Waymark, as in a private window'],
    ['is full before it opens', 'QuotaExceededError', 'This browser has no room left'],
    ['is corrupted, so that it does not open', 'UnknownError', 'What this browser keeps for Waymark cannot be read'],
  ])('where storage %s: go on in memory, and that is said', async (_kind, name, words) => {
    failsToOpen(name);
    const keeper = await open();
    expect(await keeper.told()).toEqual({ value: unset, lost: `${words}: ${lost}` });
    await keeper.change();
    expect(await keeper.told()).toEqual({ value: set, lost: `${words}: ${lost}` });
  });

  test('where there is no room for a change: it holds in memory, and that is said', async () => {
    const keeper = await open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await keeper.change();
    expect(await keeper.told()).toEqual({ value: set, lost: `This browser has no room left: ${lost}` });
  });

  test('where a row cannot be read off the disk: go on in memory, and that is said', async () => {
    const keeper = await open();
    await keeper.change();
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('made to fail', 'UnknownError');
    });
    expect(await keeper.told()).toMatchObject({ lost: `What this browser keeps for Waymark cannot be read: ${lost}` });
  });

  test('where an older page holds the database open and does not let go: go on in memory after ten seconds, and that is said', async () => {
    const held = await openElsewhere(10, (database) => void database.createObjectStore('settings', { keyPath: 'key' }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const opening = open();
    for (let second = 0; second < 11; second++) {
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(1000);
    }
    vi.useRealTimers();
    const keeper = await opening;
    const words = 'What is kept here does not answer, as when an older page of Waymark is open; close all of them and open this one again';
    await keeper.change();
    expect(await keeper.told()).toEqual({ value: set, lost: `${words}: ${lost}` });
    held.close();
  });

  test('where a newer Waymark comes while this one is open: it is let by, and what was kept is still used', async () => {
    const keeper = await open();
    await keeper.change();
    const newer = await openElsewhere(990, (database) => void database.createObjectStore('of a later version'));
    expect([...newer.objectStoreNames]).toContain('settings');
    newer.close();
    expect(await keeper.told()).toEqual({ value: set, lost: null });
  });

  test('where a newer Waymark was here before: what it left is used, and changes are kept', async () => {
    await (await open()).change();
    (await openElsewhere(990, (database) => void database.createObjectStore('of a later version'))).close();
    const keeper = await open();
    expect(await keeper.told()).toEqual({ value: set, lost: null });
    await keeper.change();
    expect(await keeper.told()).toEqual({ value: set, lost: null });
  });
});
