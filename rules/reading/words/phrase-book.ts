import { withDigits } from '../text/dictated.ts';
import { normalise } from '../text/normalise.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

interface Node<Meaning> {
  next: Map<string, Node<Meaning>[]>;
  /** Reached without a word: an empty choice. */
  skip: Node<Meaning>[];
  meaning?: Meaning;
  /** Meanings added earlier win over later ones of the same length. */
  rank: number;
}

/** Where a phrase stood: tokens `from` up to, not including, `to`. */
export interface Found<Meaning> {
  from: number;
  to: number;
  meaning: Meaning;
}

/** Small words that may stand inside a phrase without changing it: "blood in her stool", "lump L breast". */
const fillers = new Set(
  'the a an pt pts patients his her their my your some left right l r lt rt lhs rhs both bilateral any v very markedly grossly significantly mildly slightly quite'.split(
    ' ',
  ),
);
const mostFillers = 3;

const anyNumber = '<n>';

/** Phrases written as patterns: `(a|b|)` stands for each choice, `<n>` for a number. The longest that fits wins. */
export class PhraseBook<Meaning> {
  readonly #root = this.#node();
  readonly words = new Set<string>();
  #added = 0;

  #node(): Node<Meaning> {
    return { next: new Map(), skip: [], rank: Number.POSITIVE_INFINITY };
  }

  #step(from: Node<Meaning>, form: string, to: Node<Meaning>): void {
    const known = from.next.get(form);
    if (known) known.push(to);
    else from.next.set(form, [to]);
  }

  /** Lays plain words from one node to another; without words the one is reached from the other at once. */
  #lay(words: string, from: Node<Meaning>, to: Node<Meaning>): void {
    const forms = words.split(/\s+/).flatMap((word) => {
      if (word === anyNumber) return [anyNumber];
      return tokensOf(withDigits(normalise(word))).map(({ form, kind }) => {
        if (kind === 'word') this.words.add(form);
        return form;
      });
    });
    if (forms.length === 0) from.skip.push(to);
    let node = from;
    forms.forEach((form, at) => {
      const next = at === forms.length - 1 ? to : this.#node();
      this.#step(node, form, next);
      node = next;
    });
  }

  /** Adds a pattern. Where two give the same words, the one added first stays. */
  add(pattern: string, meaning: Meaning): void {
    let node = this.#root;
    for (const part of pattern.split(/(\([^()]*\))/)) {
      if (part.trim() === '') continue;
      const next = this.#node();
      const choices = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
      for (const choice of choices) this.#lay(choice.trim(), node, next);
      node = next;
    }
    node.meaning = meaning;
    node.rank = this.#added++;
  }

  #reach(node: Node<Meaning>, into: Set<Node<Meaning>>): void {
    if (into.has(node)) return;
    into.add(node);
    for (const each of node.skip) this.#reach(each, into);
  }

  #advance(nodes: ReadonlySet<Node<Meaning>>, token: Token): Set<Node<Meaning>> {
    const reached = new Set<Node<Meaning>>();
    for (const node of nodes) {
      for (const next of node.next.get(token.form) ?? []) this.#reach(next, reached);
      if (token.kind === 'number') for (const next of node.next.get(anyNumber) ?? []) this.#reach(next, reached);
    }
    return reached;
  }

  /** The longest phrase beginning at a token, if any. Never reaches a character `before` which it must end. */
  longestAt(tokens: readonly Token[], from: number, before = Number.POSITIVE_INFINITY): Found<Meaning> | undefined {
    let best: Found<Meaning> | undefined;
    let nodes = new Set<Node<Meaning>>();
    this.#reach(this.#root, nodes);
    let skipped = 0;
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || token.start >= before) break;
      const next = this.#advance(nodes, token);
      const filler = at > from && fillers.has(token.form) && skipped < mostFillers;
      const [first] = [...next].filter((node) => node.meaning !== undefined).sort((a, b) => a.rank - b.rank);
      if (filler) {
        skipped++;
        for (const node of nodes) next.add(node);
      }
      if (next.size > 0) {
        nodes = next;
        if (first?.meaning !== undefined) best = { from, to: at + 1, meaning: first.meaning };
      } else break;
    }
    return best;
  }
}
