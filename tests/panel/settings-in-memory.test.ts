import { expect, test, vi } from 'vitest';
import { defaultSettings as defaults } from '../../state/settings.ts';
import { openSettings, type Settings } from '../../store/settings.ts';

test('where the browser has no IndexedDB to give, settings hold in memory', async () => {
  expect(globalThis.indexedDB).toBeUndefined();
  const store = await openSettings();
  const seen: Settings[] = [];
  const stop = store.watch((settings) => seen.push(settings));
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  await store.write({ theme: 'light' });
  stop();
  await store.write({ theme: 'dark' });
  const lost =
    'This browser keeps nothing for Waymark, as in a private window: what you set is forgotten when Waymark closes. Matching goes on.';
  expect(seen).toEqual([
    { ...defaults, lost },
    { ...defaults, theme: 'light', lost },
  ]);
});
