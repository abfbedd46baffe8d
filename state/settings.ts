import { signal } from '@preact/signals';
import type { Settings, SettingsStore } from '../store/settings.ts';

export type { Settings, Theme } from '../store/settings.ts';

export const defaultSettings: Settings = {
  theme: 'system',
  noticeRead: false,
  taught: {},
  area: null,
  otherArea: null,
  pinnedForms: [],
  recentForms: [],
};

/** The settings of one page. The page paints with the defaults before the store answers. */
export function createSettings(openStore: () => Promise<SettingsStore>) {
  const settings = signal(defaultSettings);
  const loaded = signal(false);
  const lost = signal<string | null>(null);
  /** Set here and not written yet: until it is, the store may still tell of what was before. */
  const unwritten = new Set<Partial<Settings>>();
  const store = openStore();
  void store.then((port) =>
    port.watch(({ lost: isLost, ...known }) => {
      settings.value = Object.assign({}, known, ...unwritten);
      lost.value = isLost;
      loaded.value = true;
    }),
  );
  return {
    settings,
    /** Whether the store has answered; until then nothing that may have been put away is shown. */
    loaded,
    /** What is wrong where the browser keeps things, in words; null where nothing is. */
    lost,
    change(change: Partial<Settings>): void {
      settings.value = { ...settings.value, ...change };
      unwritten.add(change);
      // What could not be kept still holds until the page closes.
      store
        .then((port) => port.write(change))
        .catch(() => undefined)
        .finally(() => unwritten.delete(change));
    },
  };
}

export type SettingsState = ReturnType<typeof createSettings>;
