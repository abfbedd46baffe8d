import { normalise } from '../text/normalise.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { fillers as fillersWritten, type WordClassName, wordClasses } from './word-classes.ts';

/** Where a term of a frame stood: tokens `from` up to, not including, `to`. */
interface Hit {
  from: number;
  to: number;
}

/** A frame that a clause fits: the tokens that did it. */
export interface Fit<Meaning> {
  meaning: Meaning;
  /** As it was written, for the evidence. */
  frame: string;
  tokens: readonly number[];
}

/** A class, a word or a choice of them. */
class Term {
  readonly number: number;
  readonly #written: readonly (readonly string[])[];
  #words: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

  constructor(number: number, written: readonly (readonly string[])[]) {
    this.number = number;
    this.#written = written;
  }

  /** For the first form of each of its words: the forms behind it. Made when first asked for: most terms that must not stand never are. */
  get words(): ReadonlyMap<string, readonly (readonly string[])[]> {
    if (this.#words) return this.#words;
    const words = new Map<string, (readonly string[])[]>();
    for (const [first = '', ...rest] of this.#written) {
      const rests = words.get(first);
      if (rests) rests.push(rest);
      else words.set(first, [rest]);
    }
    this.#words = words;
    return words;
  }
}

interface Frame<Meaning> {
  number: number;
  meaning: Meaning;
  written: string;
  terms: readonly Term[];
  /** The next term must stand behind this one. */
  ordered: readonly boolean[];
  without: readonly Term[];
  /** How many words, fillers apart, may stand between two terms. */
  gap: number;
}

const usualGap = 3;
const anyNumber = '<n>';

const formsOf = (word: string): string[] => tokensOf(normalise(word.replaceAll('_', ' '))).map(({ form }) => form);
const isClass = (name: string): name is WordClassName => Object.hasOwn(wordClasses, name);
const classWords = new Map<string, readonly string[]>(Object.entries(wordClasses).map(([name, { words }]) => [name, words.split(/\s+/)]));
const wordsOf = (term: string): string[] => term.split('|').flatMap((each) => classWords.get(each) ?? [each]);

const fillerForms = new Set(fillersWritten.split(/\s+/).flatMap(formsOf));

const headForms = new Set(
  Object.values(wordClasses)
    .filter(({ role }) => role === 'head')
    .flatMap(({ words }) => words.split(/\s+/))
    .flatMap((word) => formsOf(word).slice(0, 1)),
);

/** The tokens of a clause, and where terms stand in it, looked up when asked for. */
class Clause {
  readonly tokens: readonly Token[];
  /** For each form, as frames have it: where it stands. What is taken stands nowhere. */
  readonly forms = new Map<string, number[]>();
  readonly #to: number;
  readonly #taken: (at: number) => boolean;
  readonly #hits = new Map<Term, readonly Hit[]>();

  constructor(tokens: readonly Token[], from: number, to: number, taken: (at: number) => boolean) {
    this.tokens = tokens;
    this.#to = to;
    this.#taken = taken;
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!token || taken(at)) continue;
      const form = token.kind === 'number' ? anyNumber : token.form;
      const places = this.forms.get(form);
      if (places) places.push(at);
      else this.forms.set(form, [at]);
    }
  }

  #follow(rest: readonly string[], from: number): boolean {
    return rest.every((form, place) => from + place < this.#to && this.tokens[from + place]?.form === form && !this.#taken(from + place));
  }

  #addHits(first: string, rests: readonly (readonly string[])[], hits: Hit[]): void {
    for (const at of this.forms.get(first) ?? [])
      for (const rest of rests) if (this.#follow(rest, at + 1)) hits.push({ from: at, to: at + 1 + rest.length });
  }

  hitsOf(term: Term): readonly Hit[] {
    const known = this.#hits.get(term);
    if (known) return known;
    const hits: Hit[] = [];
    const [few, many] = term.words.size < this.forms.size ? [term.words, this.forms] : [this.forms, term.words];
    for (const first of few.keys()) if (many.has(first)) this.#addHits(first, term.words.get(first) ?? [], hits);
    if (hits.length > 1) hits.sort((a, b) => a.from - b.from);
    this.#hits.set(term, hits);
    return hits;
  }

  /** Whether all terms of a frame stand, and none that must not. */
  mayFit({ terms, without }: Frame<unknown>): boolean {
    return terms.every((term) => this.hitsOf(term).length > 0) && !without.some((term) => this.hitsOf(term).length > 0);
  }
}

/** What a frame is made of, as it is written. */
function partsOf(written: string): { terms: string[]; ordered: boolean[]; without: string[]; gap: number } {
  const terms: string[] = [];
  const ordered: boolean[] = [];
  const without: string[] = [];
  let gap = usualGap;
  for (const part of written.split(/\s+/)) {
    if (part === '>') ordered[terms.length - 1] = true;
    else if (part.startsWith('~')) gap = Number(part.slice(1));
    else if (part.startsWith('!')) without.push(part.slice(1));
    else terms.push(part);
  }
  return { terms, ordered, without, gap };
}

/** A term of a frame that must stand and must not, so that the frame never fits. For tests: a book does not look. */
export function deadTermOf(written: string): string | undefined {
  const { terms, without } = partsOf(written);
  const barred = new Set(without.flatMap(wordsOf));
  return terms.find((term) => wordsOf(term).every((word) => barred.has(word)));
}

/**
 * Frames: terms that say a thing in any order, within one clause, a few words apart. A term is a class (`URINE`), a word or a choice of
 * them (`swallow|STICK`); words joined by `_` stand together. `>` before a term: it stands behind the term before it. `!` before a term:
 * it must not stand in the clause. `~n`: at most n words between two terms (three, if not said), fillers not counted.
 */
export class FrameBook<Meaning> {
  /** Every word of a frame. */
  readonly words = new Set<string>();
  /** Words of complaints and sites: those that a misspelling is put right to. */
  readonly tellingWords = new Set<string>();
  readonly #frames: Frame<Meaning>[] = [];
  /** For a form: the frames whose rarest term has a word beginning with it. Made when first asked for. */
  #byForm: ReadonlyMap<string, readonly Frame<Meaning>[]> | undefined;
  readonly #terms = new Map<string, Term>();
  readonly #forms = new Map<string, readonly string[]>();

  #formsOf(word: string): readonly string[] {
    const forms = this.#forms.get(word) ?? formsOf(word);
    this.#forms.set(word, forms);
    return forms;
  }

  /** A term, which is added if it is new. */
  #termOf(written: string): Term {
    const known = this.#terms.get(written);
    if (known) return known;
    for (const name of written.split('|'))
      if (isClass(name) && wordClasses[name].role !== 'other')
        for (const word of wordsOf(name)) for (const form of this.#formsOf(word)) this.tellingWords.add(form);
    const words = wordsOf(written).map((word) => (word === anyNumber ? [anyNumber] : this.#formsOf(word)));
    for (const forms of words) for (const form of forms) if (/[a-z]/.test(form) && form !== anyNumber) this.words.add(form);
    const term = new Term(this.#terms.size, words);
    this.#terms.set(written, term);
    return term;
  }

  /** Adds a frame. */
  add(written: string, meaning: Meaning): void {
    const { terms, ordered, without, gap } = partsOf(written);
    const termsOf = (all: readonly string[]): Term[] => all.map((term) => this.#termOf(term));
    const number = this.#frames.length;
    this.#frames.push({ number, meaning, written, terms: termsOf(terms), ordered, without: termsOf(without), gap });
    this.#byForm = undefined;
  }

  #indexed(): ReadonlyMap<string, readonly Frame<Meaning>[]> {
    const shared = new Map<string, number>();
    for (const { terms } of this.#frames)
      for (const { words } of terms) for (const form of words.keys()) shared.set(form, (shared.get(form) ?? 0) + 1);
    const commonness = ({ words }: Term): number => [...words.keys()].reduce((sum, form) => sum + (shared.get(form) ?? 0), 0);
    const index = new Map<string, Frame<Meaning>[]>();
    for (const frame of this.#frames) {
      const [rarest] = frame.terms.map((term) => ({ term, of: commonness(term) })).sort((a, b) => a.of - b.of);
      for (const form of rarest?.term.words.keys() ?? []) {
        const frames = index.get(form);
        if (frames) frames.push(frame);
        else index.set(form, [frame]);
      }
    }
    return index;
  }

  /** The frames that fit a clause, the tokens from `from` up to `to`; those that are `taken` are of something else. */
  fitsIn(tokens: readonly Token[], from: number, to: number, taken: (at: number) => boolean): Fit<Meaning>[] {
    this.#byForm ??= this.#indexed();
    const clause = new Clause(tokens, from, to, taken);
    const fitting = new Set<Frame<Meaning>>();
    for (const form of clause.forms.keys()) for (const frame of this.#byForm.get(form) ?? []) if (clause.mayFit(frame)) fitting.add(frame);
    // In the order of their first terms in the text.
    const firstOf = ({ terms: [first] }: Frame<Meaning>): number => (first && clause.hitsOf(first)[0]?.from) ?? 0;
    return [...fitting]
      .sort((a, b) => firstOf(a) - firstOf(b) || (a.terms[0]?.number ?? 0) - (b.terms[0]?.number ?? 0) || a.number - b.number)
      .flatMap((frame) => this.#fitsOf(clause, frame));
  }

  #fitsOf(clause: Clause, frame: Frame<Meaning>): Fit<Meaning>[] {
    const [first] = frame.terms;
    return (first ? clause.hitsOf(first) : []).flatMap((start): Fit<Meaning>[] => {
      const found = this.#extend(clause, frame, [start]);
      if (!found) return [];
      const places = found.flatMap((hit) => Array.from({ length: hit.to - hit.from }, (_, place) => hit.from + place));
      return [{ meaning: frame.meaning, frame: frame.written, tokens: places.sort((a, b) => a - b) }];
    });
  }

  /** Places for the terms that are left, near those that are placed. */
  #extend(clause: Clause, frame: Frame<Meaning>, placed: readonly Hit[]): readonly Hit[] | undefined {
    if (placed.length === frame.terms.length) return this.#holds(clause.tokens, frame, placed) ? placed : undefined;
    const last = placed.at(-1);
    const behind = frame.ordered[placed.length - 1] === true;
    const middle = last?.from ?? 0;
    const term = frame.terms[placed.length];
    const free = (term ? clause.hitsOf(term) : [])
      .filter((hit) => !placed.some((each) => hit.from < each.to && hit.to > each.from) && (!behind || hit.from >= (last?.to ?? 0)))
      .sort((a, b) => Math.abs(a.from - middle) - Math.abs(b.from - middle))
      .slice(0, 3);
    for (const hit of free) {
      const found = this.#extend(clause, frame, [...placed, hit]);
      if (found) return found;
    }
    return undefined;
  }

  #holds(tokens: readonly Token[], { gap }: Frame<Meaning>, placed: readonly Hit[]): boolean {
    const sorted = [...placed].sort((a, b) => a.from - b.from);
    return sorted.slice(1).every((hit, place) => {
      let between = 0;
      for (let at = sorted[place]?.to ?? 0; at < hit.from; at++) {
        const token = tokens[at];
        if (!token || token.kind === 'mark' || fillerForms.has(token.form)) continue;
        if (headForms.has(token.form)) return false;
        if (++between > gap) return false;
      }
      return true;
    });
  }
}
