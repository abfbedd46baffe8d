import type { Item, Sentence } from './items.ts';
import type { Span } from './recognition.ts';
import type { Says } from './scope/cue.ts';
import { rowOf } from './scope/cues.ts';
import { clinicalRoleOf } from './words/clinical-words.ts';

/** At most so many stretches are listed: more is no list that anybody reads. */
const mostListed = 2;
/** A stretch is cut to so many words. */
const mostWords = 8;

/** What is said of a clause that makes its words no news of this patient now. */
const aside: ReadonlySet<Says> = new Set(['denied', 'another', 'planned', 'hypothetical', 'past', 'nothing']);

const isAside = (item: Item): boolean => item.kind === 'cue' && aside.has(rowOf(item.cue).says);
const isTaken = (item: Item): boolean => (item.kind === 'finding' && !item.dropped) || item.kind === 'other' || item.kind === 'emergency';

interface Clause {
  words: readonly Extract<Item, { kind: 'word' }>[];
  /** Distinct kinds of clinical words among them. */
  weight: number;
}

/** The stretch of a clause from its first clinical word to its last. */
function stretchOf(items: readonly Item[]): Clause {
  const words = items.filter((item) => item.kind === 'word');
  const roles = words.map(({ words: [word = ''] }) => clinicalRoleOf(word));
  const first = roles.findIndex((role) => role !== undefined);
  const last = roles.findLastIndex((role) => role !== undefined);
  const kinds = new Set(roles.filter((role) => role !== undefined));
  const weight = kinds.has('complaint') ? 1 + kinds.size : kinds.size;
  return { words: words.slice(Math.max(0, first - 1), last + 2).slice(0, mostWords), weight };
}

/** Words of a clause that look clinical and that nothing took: a complaint, or a part of the body and how it has changed. */
export function unreadIn(sentences: readonly Sentence[], isIgnored: (item: Item) => boolean): Span[] {
  const clauses = sentences.flatMap(({ segments }) => {
    const said = segments.flatMap(({ items }) => items).some(isAside);
    return said
      ? []
      : segments.filter(({ items }) => !items.some((item) => isTaken(item) || isIgnored(item))).map(({ items }) => stretchOf(items));
  });
  return clauses
    .filter(({ weight }) => weight >= 2)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostListed)
    .flatMap(({ words }) => {
      const [first, last] = [words[0], words.at(-1)];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    })
    .sort((a, b) => a.start - b.start);
}
