import { expect, test } from 'vitest';
import { defaultSettings } from '../../state/settings.ts';
import { openSettings, type Settings } from '../../store/settings.ts';

test('where the browser has no IndexedDB to give, settings hold in memory', async () => {
  expect(globalThis.indexedDB).toBeUndefined();
  const store = await openSettings();
  const seen: Settings[] = [];
  const stop = store.watch((settings) => seen.push(settings));
  await store.write({ theme: 'light' });
  stop();
  await store.write({ theme: 'dark' });
  expect(seen).toEqual([defaultSettings, { ...defaultSettings, theme: 'light' }]);
});
