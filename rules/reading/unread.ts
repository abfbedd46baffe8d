import type { Item, Sentence } from './items.ts';
import { clausesLeft } from './left-over.ts';
import type { Span } from './recognition.ts';
import { clinicalRoleOf } from './words/clinical-words.ts';

/** A stretch is cut to so many words. */
const mostWords = 8;

/** The stretch of a clause from its first clinical word to its last, and how clinical it is. */
function stretchOf(words: readonly Item[]): Span & { weight: number } {
  const roles = words.map(({ words: [word = ''] }) => clinicalRoleOf(word));
  const first = Math.max(0, roles.findIndex((role) => role !== undefined) - 1);
  const last = roles.findLastIndex((role) => role !== undefined);
  const kinds = new Set(roles.filter((role) => role !== undefined));
  const stretch = words.slice(first, Math.min(last + 2, first + mostWords));
  return { start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0, weight: kinds.has('complaint') ? 1 + kinds.size : kinds.size };
}

/** At most so many stretches of words that look clinical and that nothing took: a complaint, or a part of the body and how it has changed. */
export const unreadIn = (sentences: readonly Sentence[], most: number, isIgnored: (item: Item) => boolean): Span[] =>
  clausesLeft(sentences, isIgnored)
    .filter(({ partly }) => !partly)
    .map(({ words }) => stretchOf(words))
    .filter(({ weight }) => weight >= 2)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, Math.max(0, most))
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
