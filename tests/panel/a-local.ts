import { signal } from '@preact/signals';
import { areaFor } from '../../packs/area.ts';
import { findBoards } from '../../packs/find-boards.ts';
import { createFormFinder } from '../../packs/find-forms.ts';
import type { Held } from '../../packs/kept.ts';
import { loadShipped } from '../../packs/shipped.ts';
import { createLocal } from '../../state/route/local.ts';
import type { CopyKept, FormsPort, PacksPort } from '../../state/route/port.ts';
import { defaultSettings, type Settings, type SettingsState } from '../../state/settings.ts';

/** Settings that hold for as long as the test does. */
export function someSettings(changes: Partial<Settings> = {}): SettingsState {
  const settings = signal<Settings>({ ...defaultSettings, ...changes });
  return {
    settings,
    loaded: signal(true),
    lost: signal(null),
    change: (change) => {
      settings.value = { ...settings.value, ...change };
    },
  };
}

/** What areas want, over the packs that ship, with all that was asked of the browser noted. */
export function aLocal(
  settings: SettingsState,
  { now = '2026-11-22T10:00:00Z', online = true, broken = false, listComes = Promise.resolve() } = {},
) {
  const opened: string[] = [];
  const said: string[] = [];
  let tellHeld: (held: Held) => void = () => undefined;
  let tellCopies: (copies: readonly CopyKept[]) => void = () => undefined;
  const packs: PacksPort = {
    england: async () => {
      await listComes;
      if (broken) throw new Error('not there');
      return { areaFor, findBoards, loadShipped, createFormFinder };
    },
    watchHeld: (tell) => {
      tellHeld = tell;
    },
  };
  const forms: FormsPort = {
    isOnline: () => online,
    open: (address) => void opened.push(address),
    openCopy: async (address) => opened.push(`copy of ${address}`) > 0,
    watchCopies: (tell) => {
      tellCopies = tell;
    },
    keep: async (address) => {
      opened.push(`keep ${address}`);
      return { state: 'kept' };
    },
    forget: async (address) => void opened.push(`forget ${address}`),
  };
  const local = createLocal(settings, { packs, forms, clock: () => new Date(now), announce: (words) => void said.push(words) });
  return {
    local,
    opened,
    said,
    hold: (held: Partial<Held>) => tellHeld({ packs: [], pins: [], feeds: [], dropped: [], lost: null, ...held }),
    keepCopies: (copies: readonly CopyKept[]) => tellCopies(copies),
  };
}
