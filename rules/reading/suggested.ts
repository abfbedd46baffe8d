import { broaderOf, narrowerOf } from '../findings/hierarchy.ts';
import type { Item, Sentence } from './items.ts';
import { clausesLeft } from './left-over.ts';
import type { Mention } from './recognition.ts';
import { suggestionsFor } from './second/suggest.ts';

/** How near to "nothing" a suggestion may come where the text has already said something that counts: such a text often says more. */
const leastBesideFindings = -200;

/** What the second reader proposes of the words that nothing took, where the first reader says nothing of it. */
export function suggestedIn(
  sentences: readonly Sentence[],
  normalised: string,
  mentions: readonly Mention[],
  most: number,
  isIgnored: (item: Item) => boolean,
): Mention[] {
  const known = new Set(mentions.flatMap(({ id }) => [...broaderOf(id), ...narrowerOf(id)]));
  const least = mentions.some(({ assertion }) => assertion !== 'absent') ? leastBesideFindings : undefined;
  const found = clausesLeft(sentences, isIgnored).flatMap(({ words, from, to }) => {
    const said = words.flatMap(({ start, end }) => normalised.slice(start, end).match(/[a-z0-9µ%+°#]+(?:['’./][a-z0-9]+)*/g) ?? []);
    return suggestionsFor(said, least).map((suggestion) => ({
      ...suggestion,
      at: { start: from, end: to },
    }));
  });
  const best = new Map<string, (typeof found)[number]>();
  for (const each of found.sort((a, b) => b.margin - a.margin)) if (!known.has(each.id) && !best.has(each.id)) best.set(each.id, each);
  return [...best.values()].slice(0, Math.max(0, most)).map(({ id, at, because }) => ({
    id,
    assertion: 'suggested',
    qualifiers: [],
    at: [at],
    why: [{ at, by: `the second reader: ${because.join(', ')}` }],
  }));
}
