import { contentWords, type Feature, featuresOf } from './features.ts';
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
  const each = (place: number, add: (kind: number, weight: number) => void): void => {
    for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at++) add(kinds[at] ?? nothing, weights[at] ?? 0);
  };

  /** How much each word gives to a finding over nothing. A pair gives to both its words. */
  function reasons(words: readonly string[], features: readonly Feature[], id: number): string[] {
    const given = new Int32Array(words.length);
    for (const { place, of } of features)
      each(place, (kind, weight) => {
        const by = kind === id ? weight : kind === nothing ? -weight : 0;
        for (const word of of) given[word] = (given[word] ?? 0) + by;
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
    const features = featuresOf(words);
    const scores = new Int32Array(nothing + 1);
    for (const { place } of features)
      each(place, (kind, weight) => {
        scores[kind] = (scores[kind] ?? 0) + weight;
      });
    const length = rootOf(16 * (features.length + 40));
    const margin = (id: number): number => Math.floor((((scores[id] ?? 0) - (scores[nothing] ?? 0)) * 16) / length);
    const [first, ...more] = [...model.ids.keys()]
      .map((id) => ({ id, margin: margin(id) }))
      .filter((one) => one.margin > threshold)
      .sort((a, b) => b.margin - a.margin || a.id - b.id);
    if (!first) return [];
    // A second finding only if it comes near the first.
    const near = more.filter((one) => (one.margin - threshold) * 4 > (first.margin - threshold) * 3).slice(0, mostProposals - 1);
    return [first, ...near].map((one) => ({ id: model.ids[one.id] ?? '', margin: one.margin, because: reasons(words, features, one.id) }));
  };
}
