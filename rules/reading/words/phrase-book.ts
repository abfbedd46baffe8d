import { withDigits } from '../text/dictated.ts';
import { formsOf, type Token } from '../text/tokens.ts';

interface Node<Meaning> {
  number: number;
  next: Map<string, Node<Meaning>[]>;
  /** Reached without a word: an empty choice. */
  skip: Node<Meaning>[];
  meaning?: Meaning;
  /** Meanings added earlier win over later ones of the same length. */
  rank: number;
}

/** Where a word leads: to nodes, and to the state they are once a text has come to it. */
interface Way<Meaning> {
  nodes: Node<Meaning>[];
  state?: State<Meaning>;
}

/** Nodes that the same words lead to, as one. */
interface State<Meaning> {
  /** By the words of the book: no word of a text is kept. */
  ways: ReadonlyMap<string, Way<Meaning>>;
  /** Of the node that was added first. */
  meaning: Meaning | undefined;
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

/** A pattern as it was added. */
interface Pattern<Meaning> {
  written: string;
  meaning: Meaning;
  rank: number;
  /** Its first node, once it was laid out. */
  entry?: Node<Meaning>;
}

/** For a word: the numbers of the patterns that begin with it. */
export type Beginnings = Readonly<Record<string, readonly number[]>>;

/** The words a pattern may begin with: of its first part, and of the next where that may be empty. */
function firstWords(written: string): string[] {
  const first: string[] = [];
  let rest = written.trimStart();
  while (rest.startsWith('(')) {
    const end = rest.indexOf(')');
    const choices = rest.slice(1, end).split('|');
    for (const choice of choices) first.push(choice.trimStart().split(' ', 1)[0] ?? '');
    rest = rest.slice(end + 1).trimStart();
    if (choices.every((choice) => choice.trim() !== '')) return first;
  }
  return [...first, rest.split(/[\s(]/, 1)[0] ?? ''].filter((word) => word !== '');
}

/** The parts of a pattern, each of one choice or more. */
const partsOf = (written: string): string[][] =>
  written
    .split(/(\([^()]*\))/)
    .filter((part) => part.trim() !== '')
    .map((part) => (part.startsWith('(') ? part.slice(1, -1).split('|') : [part]));

/**
 * Phrases written as patterns: `(a|b|)` stands for each choice, `<n>` for a number. The longest that fits wins. A pattern is laid out as
 * nodes once a text has the word it begins with: most never are.
 */
export class PhraseBook<Meaning> {
  #nodes = 0;
  readonly #patterns: Pattern<Meaning>[] = [];
  readonly #forms = new Map<string, readonly string[]>();
  #beginnings: Beginnings | undefined;
  /** For a word: the state before it, once a text has it. */
  readonly #starts = new Map<string, State<Meaning>>();
  readonly #states = new Map<string, State<Meaning>>();

  #node(): Node<Meaning> {
    return { number: this.#nodes++, next: new Map(), skip: [], rank: Number.POSITIVE_INFINITY };
  }

  #step(from: Node<Meaning>, form: string, to: Node<Meaning>): void {
    const known = from.next.get(form);
    if (known) known.push(to);
    else from.next.set(form, [to]);
  }

  /** A word of a pattern as tokens have it. */
  #formsOf(word: string): readonly string[] {
    const known = this.#forms.get(word);
    if (known) return known;
    const forms = word === anyNumber ? [anyNumber] : formsOf(withDigits(word));
    this.#forms.set(word, forms);
    return forms;
  }

  /** Every word of the patterns. */
  words(): Set<string> {
    const all = new Set(
      this.#patterns
        .map(({ written }) => written)
        .join(' ')
        .split(/[\s()|]+/),
    );
    const words = new Set<string>();
    for (const word of all) for (const form of this.#formsOf(word)) if (/^[a-zµ]/.test(form)) words.add(form);
    return words;
  }

  /** Lays plain words from one node to another; without words the one is reached from the other at once. */
  #lay(words: string, from: Node<Meaning>, to: Node<Meaning>): void {
    const forms = words
      .trim()
      .split(/\s+/)
      .flatMap((word) => this.#formsOf(word));
    if (forms.length === 0) from.skip.push(to);
    let node = from;
    forms.forEach((form, at) => {
      const next = at === forms.length - 1 ? to : this.#node();
      this.#step(node, form, next);
      node = next;
    });
  }

  /** Adds a pattern. Where two give the same words, the one added first stays. */
  add(written: string, meaning: Meaning): void {
    this.#patterns.push({ written, meaning, rank: this.#patterns.length });
    this.#beginnings = undefined;
  }

  /** Takes what these same patterns begin with, worked out before. */
  use(beginnings: Beginnings): void {
    this.#beginnings = beginnings;
  }

  /** Works out what the patterns begin with. */
  beginnings(): Beginnings {
    const all = new Map<string, number[]>();
    for (const { written, rank } of this.#patterns)
      for (const form of new Set(firstWords(written).map((word) => this.#formsOf(word)[0] ?? ''))) {
        const numbers = all.get(form);
        if (numbers) numbers.push(rank);
        else all.set(form, [rank]);
      }
    return Object.fromEntries(all);
  }

  /** The first node of a pattern, which is laid out if it was not. */
  #entryOf(pattern: Pattern<Meaning>): Node<Meaning> {
    if (pattern.entry) return pattern.entry;
    pattern.entry = this.#node();
    let node = pattern.entry;
    for (const choices of partsOf(pattern.written)) {
      const next = this.#node();
      for (const choice of choices) this.#lay(choice, node, next);
      node = next;
    }
    node.meaning = pattern.meaning;
    node.rank = pattern.rank;
    return pattern.entry;
  }

  /** The state before a first word. */
  #startWith(form: string): State<Meaning> | undefined {
    const known = this.#starts.get(form);
    if (known) return known;
    this.#beginnings ??= this.beginnings();
    if (!Object.hasOwn(this.#beginnings, form)) return undefined;
    const nodes = (this.#beginnings[form] ?? []).flatMap((number) => {
      const pattern = this.#patterns[number];
      const entries = new Set<Node<Meaning>>();
      if (pattern) this.#reach(this.#entryOf(pattern), entries);
      return [...entries].flatMap(({ next }) => next.get(form) ?? []);
    });
    const start = { ways: new Map([[form, { nodes }]]), meaning: undefined, rank: Number.POSITIVE_INFINITY };
    this.#starts.set(form, start);
    return start;
  }

  #reach(node: Node<Meaning>, into: Set<Node<Meaning>>): void {
    if (into.has(node)) return;
    into.add(node);
    for (const each of node.skip) this.#reach(each, into);
  }

  #stateOf(nodes: Iterable<Node<Meaning>>): State<Meaning> {
    const all = new Set<Node<Meaning>>();
    for (const node of nodes) this.#reach(node, all);
    const members = [...all].sort((a, b) => a.number - b.number);
    const name = members.map(({ number }) => number).join();
    const same = this.#states.get(name);
    if (same) return same;
    const first = members.filter(({ meaning }) => meaning !== undefined).sort((a, b) => a.rank - b.rank)[0];
    const ways = new Map<string, Way<Meaning>>();
    for (const { next } of members)
      for (const [form, to] of next) {
        const way = ways.get(form);
        if (way) way.nodes.push(...to);
        else ways.set(form, { nodes: [...to] });
      }
    const state = { ways, meaning: first?.meaning, rank: first?.rank ?? Number.POSITIVE_INFINITY };
    this.#states.set(name, state);
    return state;
  }

  /** Where a word leads from a state. */
  #ledBy(state: State<Meaning>, form: string): State<Meaning> | undefined {
    const way = state.ways.get(form);
    if (!way) return undefined;
    way.state ??= this.#stateOf(way.nodes);
    return way.state;
  }

  /** Where a token leads from any of the states. */
  #ledTo(states: readonly State<Meaning>[], { form, kind }: Token): State<Meaning>[] {
    const next: State<Meaning>[] = [];
    for (const state of states) {
      const to = this.#ledBy(state, form);
      const toNumber = kind === 'number' ? this.#ledBy(state, anyNumber) : undefined;
      if (to && !next.includes(to)) next.push(to);
      if (toNumber && !next.includes(toNumber)) next.push(toNumber);
    }
    return next;
  }

  /** The longest phrase beginning at a token, if any. Never reaches a character `before` which it must end. */
  longestAt(tokens: readonly Token[], from: number, before = Number.POSITIVE_INFINITY): Found<Meaning> | undefined {
    const first = tokens[from];
    const begun = first ? [this.#startWith(first.form), first.kind === 'number' ? this.#startWith(anyNumber) : undefined] : [];
    let states = begun.filter((state) => state !== undefined);
    if (states.length === 0) return undefined;
    let best: Found<Meaning> | undefined;
    let skipped = 0;
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || token.start >= before) break;
      const next = this.#ledTo(states, token);
      const meaning = earliest(next)?.meaning;
      if (at > from && skipped < mostFillers && fillers.has(token.form)) {
        skipped++;
        next.push(...states);
      }
      if (next.length === 0) break;
      states = next;
      if (meaning !== undefined) best = { from, to: at + 1, meaning };
    }
    return best;
  }
}

/** The state whose meaning was added first. */
function earliest<Meaning>(states: readonly State<Meaning>[]): State<Meaning> | undefined {
  let first: State<Meaning> | undefined;
  for (const state of states) if (!first || state.rank < first.rank) first = state;
  return first;
}
