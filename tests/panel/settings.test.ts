// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';

import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createSettings, defaultSettings as defaults } from '../../state/settings.ts';
import { openSettings, type Settings } from '../../store/settings.ts';
import type { Kept } from '../../store/sturdy.ts';

const told = async (): Promise<Settings> => {
  const store = await openSettings();
  return new Promise((resolve) => store.watch(({ lost, ...settings }) => resolve(settings)));
};

afterEach(async () => {
  const database = await new Dexie('waymark').open();
  await database.table('settings').clear();
  database.close();
});

describe('settings', () => {
  test('are the defaults at first', async () => {
    expect(await told()).toEqual(defaults);
  });

  test('are kept between openings', async () => {
    await (await openSettings()).write({ theme: 'dark' });
    expect(await told()).toEqual({ ...defaults, theme: 'dark' });
  });

  test('a value that makes no sense is the default again, alone', async () => {
    const store = await openSettings();
    await store.write({ noticeRead: true, theme: 'purple' as 'dark' });
    expect(await told()).toEqual({ ...defaults, noticeRead: true });
  });

  test('what was kept under a name no longer known is left alone', async () => {
    await (await openSettings()).write({ colour: 'red' } as Partial<Settings>);
    expect(await told()).toEqual(defaults);
  });
});

describe('a page', () => {
  test('starts with the defaults and takes what the store tells', async () => {
    await (await openSettings()).write({ theme: 'dark', noticeRead: true });
    const { settings, loaded } = createSettings(openSettings);
    expect(settings.value).toEqual(defaults);
    expect(loaded.value).toBe(false);
    await vi.waitFor(() => expect(settings.value).toEqual({ ...defaults, theme: 'dark', noticeRead: true }));
    expect(loaded.value).toBe(true);
  });

  test('what was just set is not undone by what the store tells of before', async () => {
    let tell: (settings: Kept<Settings>) => void = () => undefined;
    const written: (() => void)[] = [];
    const { settings, loaded, change } = createSettings(async () => ({
      write: () => new Promise((resolve) => void written.push(resolve)),
      watch(told) {
        tell = told;
        tell({ ...defaults, lost: null });
        return () => undefined;
      },
    }));
    await vi.waitFor(() => expect(loaded.value).toBe(true));
    change({ theme: 'dark' });
    change({ theme: 'light' });
    await vi.waitFor(() => expect(written).toHaveLength(2));
    written[0]?.();
    tell({ ...defaults, theme: 'dark', noticeRead: true, lost: null });
    expect(settings.value).toEqual({ ...defaults, theme: 'light', noticeRead: true });
    written[1]?.();
    await vi.waitFor(() => {
      tell({ ...defaults, theme: 'system', lost: null });
      expect(settings.value.theme).toBe('system');
    });
  });
});
