import { contentWords, featuresOf, type Seen } from './features.ts';
import { type Packed, unpacked } from './packed.ts';

/** A finding that words may speak of. */
export interface Proposal {
  id: string;
  /** By how much it leads "nothing"; length is allowed for. */
  margin: number;
  /** The words that weighed most, the heaviest first. */
  because: readonly string[];
}

/** The whole root: whole numbers only. */
function rootOf(square: number): number {
  let root = 1;
  while ((root + 1) * (root + 1) <= square) root++;
  return root;
}

/** One word alone names no finding that the first reader does not know. */
const fewestWords = 2;
const mostProposals = 2;
const mostReasons = 3;

/** Reads with a model. Pure: the same words, the same answer. */
export function scorerOf(model: Packed): (words: readonly string[], threshold?: number) => Proposal[] {
  const { from, kinds, weights } = unpacked(model);
  const nothing = model.ids.length;

  /** How much each word gives to a finding over nothing. A pair gives to both its words. */
  function reasons(words: readonly string[], seen: Seen, id: number): string[] {
    const given = new Int32Array(words.length);
    seen.places.forEach((place, which) => {
      for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) {
        const by = kinds[at] === id ? (weights[at] ?? 0) : kinds[at] === nothing ? -(weights[at] ?? 0) : 0;
        for (const word of [seen.words[which] ?? -1, seen.others[which] ?? -1]) if (word >= 0) given[word] = (given[word] ?? 0) + by;
      }
    });
    const order = [...words.keys()].sort((a, b) => (given[b] ?? 0) - (given[a] ?? 0) || a - b);
    const most = given[order[0] ?? 0] ?? 0;
    return order
      .filter((at) => (given[at] ?? 0) > 0 && (given[at] ?? 0) * 4 >= most)
      .slice(0, mostReasons)
      .map((at) => words[at] ?? '');
  }

  return (words, threshold = model.threshold) => {
    if (contentWords(words) < fewestWords) return [];
    const seen = featuresOf(words);
    const scores = new Int32Array(nothing + 1);
    for (const place of seen.places) {
      const end = from[place + 1] ?? 0;
      for (let at = from[place] ?? 0; at < end; at++) {
        const kind = kinds[at] ?? nothing;
        scores[kind] = (scores[kind] ?? 0) + (weights[at] ?? 0);
      }
    }
    const length = rootOf(16 * (seen.places.length + 40));
    const found: { id: number; margin: number }[] = [];
    for (let id = 0; id < nothing; id++) {
      const margin = Math.floor((((scores[id] ?? 0) - (scores[nothing] ?? 0)) * 16) / length);
      if (margin > threshold) found.push({ id, margin });
    }
    found.sort((a, b) => b.margin - a.margin || a.id - b.id);
    const best = found[0]?.margin ?? 0;
    // A second finding only if it comes near the first.
    return found
      .slice(0, mostProposals)
      .filter(({ margin }, place) => place === 0 || margin * 4 > best * 3)
      .map(({ id, margin }) => ({ id: model.ids[id] ?? '', margin, because: reasons(words, seen, id) }));
  };
}
