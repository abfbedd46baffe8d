import type { Item, Sentence } from './items.ts';
import type { Says } from './scope/cue.ts';
import { rowOf } from './scope/cues.ts';

type Word = Extract<Item, { kind: 'word' }>;

/** The words of a clause that nothing took, and where the clause stands. */
export interface LeftOver {
  words: readonly Word[];
  from: number;
  to: number;
  /** Whether something else of the clause was taken. */
  partly: boolean;
}

/** What is said of a clause that makes its words no news of this patient now. */
const aside: ReadonlySet<Says> = new Set(['denied', 'another', 'planned', 'hypothetical', 'past', 'nothing']);

const isAside = (item: Item): boolean => item.kind === 'cue' && aside.has(rowOf(item.cue).says);
const isTaken = (item: Item): boolean => item.kind === 'finding' || item.kind === 'other' || item.kind === 'named';

/** What is left of each clause that is said of this patient now: the rest was read, denied, past, planned or another's. */
export const clausesLeft = (sentences: readonly Sentence[], isIgnored: (item: Item) => boolean): LeftOver[] =>
  sentences.flatMap(({ segments, says }) => {
    if (says !== undefined) return [];
    const end = segments.findIndex(({ items }) => items.some(isAside));
    return segments.slice(0, end < 0 ? undefined : end).flatMap(({ items }): LeftOver[] => {
      if (items.some(isIgnored)) return [];
      const words = items.filter((item) => item.kind === 'word');
      const [first, last] = [words[0], words.at(-1)];
      return first && last ? [{ words, from: first.start, to: last.end, partly: items.some(isTaken) }] : [];
    });
  });
