import type { FindingItem, Item, Sentence } from '../items.ts';
import type { Says } from './cue.ts';
import { type Cue, rowOf } from './cues.ts';

/** A mark between two parts of a sentence: a comma, a colon, a bracket, a dash. */
export interface Mark {
  kind: 'mark';
  mark: string;
}

/** What a sentence is made of, in order. */
export type Node = Item | Mark;

/** The sentence as one row of items with the marks between its parts. */
export const nodesOf = ({ segments }: Sentence): Node[] =>
  segments.flatMap(({ items, opener }, at): Node[] =>
    at === 0 && opener === '' ? [...items] : [{ kind: 'mark', mark: opener }, ...items],
  );

export const isFindingNode = (node: Node | undefined): node is FindingItem => node?.kind === 'finding';

export const isCueNode = (node: Node | undefined, ...cues: Cue[]): boolean => node?.kind === 'cue' && cues.includes(node.cue);

/** What the row of a cue says; nothing where it is no cue. */
export const saysOf = (node: Node | undefined): Says | undefined => (node?.kind === 'cue' ? rowOf(node.cue).says : undefined);

/** The part of a sentence, between two marks, in which a node stands. */
export function partAround(nodes: readonly Node[], at: number): Node[] {
  const from = nodes.slice(0, at).findLastIndex((node) => node.kind === 'mark') + 1;
  const to = nodes.findIndex((node, place) => place > at && node.kind === 'mark');
  return nodes.slice(from, to < 0 ? undefined : to);
}
