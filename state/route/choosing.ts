import { computed, effect, signal } from '@preact/signals';
import { type Board, predecessorsOf } from '../../packs/boards.ts';
import type { SettingsState } from '../settings.ts';
import type { Library } from './library.ts';
import { boardNote } from './words.ts';

/** What an organisation’s policy settles of the area. */
export interface AreaPolicy {
  /** The code of a board. */
  area?: string | undefined;
  /** Whether it cannot be changed. */
  locked?: boolean | undefined;
  /** Who says so. */
  organisation: string;
}

/** A board that can be chosen, or a closed one that was parted and asks which. */
export interface Choice {
  id: string;
  name: string;
  note: string;
  hasPack: boolean;
  /** Boards to choose between instead. */
  asks: readonly Board[];
}

/** Which area’s packs are used. A setting, never of a patient; the one before stays a key away. */
export function createChoosing({ settings, loaded, change }: SettingsState, library: Library, announce: (words: string) => void) {
  const policy = signal<AreaPolicy | undefined>(undefined);
  const lockedBy = computed(() => (policy.value?.locked && policy.value.area !== undefined ? policy.value.organisation : undefined));
  const area = computed(() => settings.value.area);
  const other = computed(() => (lockedBy.value === undefined ? settings.value.otherArea : null));

  const choose = ({ id, name }: Pick<Choice, 'id' | 'name'>): void => {
    if (lockedBy.value !== undefined) return;
    const before = settings.value.area;
    if (before?.id !== id) change({ area: { id, name }, otherArea: before ?? settings.value.otherArea });
    announce(`Area: ${name}.`);
  };

  const choiceOf = (board: Board): Choice => {
    const answer = library.england.value?.areaFor(board.ods);
    const asks = answer?.state === 'split' ? answer.choices : [];
    const successors = answer?.state === 'area' && answer.closed ? [answer.board] : asks;
    return {
      id: board.ods,
      name: board.area,
      note: boardNote(board, successors, predecessorsOf(board)),
      hasPack: answer?.state === 'area' && answer.packs.length > 0,
      asks,
    };
  };

  /** The area that a policy names is put in place once it is known; over another only where it is locked. */
  const stop = effect(() => {
    const wanted = policy.value?.area;
    const named = wanted === undefined ? undefined : library.england.value?.areaFor(wanted);
    if (!loaded.value || named?.state !== 'area' || settings.value.area?.id === wanted) return;
    if (!policy.value?.locked && settings.value.area !== null) return;
    const { ods, area: name } = named.closed ?? named.board;
    change({ area: { id: ods, name }, otherArea: null });
  });

  return {
    area,
    /** The area chosen before this one. */
    other,
    lockedBy,
    choose,
    /** Back to the area chosen before. */
    swap(): void {
      if (other.value) choose(other.value);
    },
    forgetOther: (): void => change({ otherArea: null }),
    /** Boards by what was typed; before anything is, the other area comes first. */
    find(typed: string): Choice[] {
      const found = (library.england.value?.findBoards(typed) ?? []).map(choiceOf);
      if (typed.trim() !== '' || !other.value) return found;
      const before = other.value;
      const rest = found.filter(({ id }) => id !== before.id);
      return [found.find(({ id }) => id === before.id) ?? { ...before, note: '', hasPack: true, asks: [] }, ...rest];
    },
    choicesOf: (boards: readonly Board[]): Choice[] => boards.map(choiceOf),
    /** Takes what the organisation’s policy says, whenever it arrives. */
    take(said: AreaPolicy): void {
      policy.value = said;
    },
    dispose: stop,
  };
}

export type Choosing = ReturnType<typeof createChoosing>;
