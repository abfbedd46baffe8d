import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Area } from '../../packs/area.ts';
import type { Held } from '../../packs/kept.ts';
import type { PathwayPack } from '../../packs/pathway-pack.ts';
import type { Settings } from '../settings.ts';
import type { England, PacksPort } from './port.ts';

const nothingHeld: Held = { packs: [], pins: [], feeds: [], dropped: [], lost: null };

/** Whether a pack speaks of an area: of all of its board, or of the part that a closed board became. */
function speaksOf({ area }: PathwayPack, { board, closed }: Area): boolean {
  if (area.scope === 'england') return false;
  return area.boards.some(
    ({ ods, part, succeeds }) => ods === board.ods && (part === null || !closed || succeeds.some((former) => former.ods === closed.ods)),
  );
}

/** Which part of an area’s board a pack speaks of; null where it is all that was chosen. */
export function partIn({ area }: PathwayPack, { board, closed }: Area): string | null {
  if (area.scope === 'england' || closed) return null;
  return area.boards.find(({ ods }) => ods === board.ods)?.part ?? null;
}

/** The packs in use: those the user added, then those that ship and were not replaced by one of the same name. */
export function inUse(shipped: readonly PathwayPack[], added: readonly PathwayPack[]): PathwayPack[] {
  const ids = new Set(added.map(({ id }) => id));
  return [...added, ...shipped.filter(({ id }) => !ids.has(id))];
}

/** The packs of one panel, and what they say of the area that was chosen. Nothing is loaded before it is asked for. */
export function createLibrary(port: PacksPort, settings: ReadonlySignal<Settings>) {
  const england = signal<England | undefined>(undefined);
  const held = signal(nothingHeld);
  /** What ships for the chosen area, and for all England. */
  const shipped = signal<{ ofArea: readonly PathwayPack[]; national: readonly PathwayPack[] } | undefined>(undefined);
  const failed = signal(false);
  const areaId = computed(() => settings.value.area?.id);
  const area = computed(() => {
    const found = areaId.value === undefined ? undefined : england.value?.areaFor(areaId.value);
    return found?.state === 'area' ? found : undefined;
  });
  const added = computed(() => held.value.packs.map(({ pack }) => pack).filter((pack) => pack.kind === 'pathways'));
  const ofArea = computed<readonly PathwayPack[]>(() => {
    const of = area.value;
    return of && shipped.value ? inUse(shipped.value.ofArea, added.value).filter((pack) => speaksOf(pack, of)) : [];
  });
  const national = computed(() =>
    inUse(
      shipped.value?.national ?? [],
      added.value.filter((pack) => pack.area.scope === 'england'),
    ),
  );

  let wanted = 0;
  async function loadShipped({ loadShipped: loadPack, areaFor }: England, id: string | undefined): Promise<void> {
    const mine = ++wanted;
    const of = id === undefined ? undefined : areaFor(id);
    const ids = of?.state === 'area' ? of.packs.map((each) => each.id) : [];
    try {
      const [all, ...packs] = await Promise.all(['england', ...ids].map(loadPack));
      if (mine === wanted) shipped.value = { ofArea: packs, national: all ? [all] : [] };
    } catch {
      if (mine === wanted) failed.value = true;
    }
  }
  const stop = effect(() => {
    if (england.value) void loadShipped(england.value, areaId.value);
  });

  let loading: Promise<void> | undefined;
  async function load(): Promise<void> {
    port.watchHeld((now) => {
      held.value = now;
    });
    try {
      const all = await port.england();
      batch(() => {
        england.value = all;
      });
    } catch {
      failed.value = true;
    }
  }

  return {
    england,
    /** Whether the packs that ship are there yet. */
    loaded: computed(() => shipped.value !== undefined),
    failed,
    /** The board of the chosen area; undefined where none is chosen, or its code is not known. */
    area,
    /** The packs of the chosen area, the nearest first. */
    ofArea,
    /** Packs for all England. */
    national,
    /** What of the user’s packs is damaged, or will be lost. */
    problems: computed(() => [...held.value.dropped, ...(held.value.lost === null ? [] : [held.value.lost])]),
    load(): Promise<void> {
      loading ??= load();
      return loading;
    },
    dispose: stop,
  };
}

export type Library = ReturnType<typeof createLibrary>;
