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

interface Frame<Meaning> {
  meaning: Meaning;
  written: string;
  terms: readonly string[];
  /** The next term must stand behind this one. */
  ordered: readonly boolean[];
  without: readonly string[];
  /** How many words, fillers apart, may stand between two terms. */
  gap: number;
}

const usualGap = 3;
const anyNumber = '<n>';

const formsOf = (word: string): string[] => tokensOf(normalise(word.replaceAll('_', ' '))).map(({ form }) => form);
const isClass = (name: string): name is WordClassName => Object.hasOwn(wordClasses, name);
const wordsOf = (term: string): string[] =>
  term.split('|').flatMap((each) => (isClass(each) ? wordClasses[each].words.split(/\s+/) : [each]));

const fillerForms = new Set(fillersWritten.split(/\s+/).flatMap(formsOf));

const headForms = new Set(
  Object.values(wordClasses)
    .filter(({ role }) => role === 'head')
    .flatMap(({ words }) => words.split(/\s+/))
    .flatMap((word) => formsOf(word).slice(0, 1)),
);

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
  /** For the first form of each word of a term: the forms behind it and the terms it is of. */
  readonly #entries = new Map<string, { rest: readonly string[]; term: string }[]>();
  readonly #terms = new Set<string>();
  readonly #byFirst = new Map<string, Frame<Meaning>[]>();

  #addTerm(term: string): void {
    if (this.#terms.has(term)) return;
    this.#terms.add(term);
    for (const name of term.split('|'))
      if (isClass(name) && wordClasses[name].role !== 'other')
        for (const word of wordsOf(name)) for (const form of formsOf(word)) this.tellingWords.add(form);
    for (const word of wordsOf(term)) {
      const [first = '', ...rest] = word === anyNumber ? [anyNumber] : formsOf(word);
      for (const form of [first, ...rest]) if (/[a-z]/.test(form) && form !== anyNumber) this.words.add(form);
      const known = this.#entries.get(first);
      if (known) known.push({ rest, term });
      else this.#entries.set(first, [{ rest, term }]);
    }
  }

  /** Adds a frame. */
  add(written: string, meaning: Meaning): void {
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
    const barred = new Set(without.flatMap(wordsOf));
    const dead = terms.find((term) => wordsOf(term).every((word) => barred.has(word)));
    if (dead) throw new Error(`frame "${written}": "${dead}" must stand and must not`);
    for (const term of [...terms, ...without]) this.#addTerm(term);
    const frame = { meaning, written, terms, ordered, without, gap };
    const [first = ''] = terms;
    const known = this.#byFirst.get(first);
    if (known) known.push(frame);
    else this.#byFirst.set(first, [frame]);
  }

  #hits(tokens: readonly Token[], from: number, to: number, taken: (at: number) => boolean): Map<string, Hit[]> {
    const hits = new Map<string, Hit[]>();
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!token || taken(at)) continue;
      const entries = this.#entries.get(token.kind === 'number' ? anyNumber : token.form) ?? [];
      for (const { rest, term } of entries) {
        if (rest.some((form, place) => at + 1 + place >= to || tokens[at + 1 + place]?.form !== form || taken(at + 1 + place))) continue;
        const hit = { from: at, to: at + 1 + rest.length };
        const known = hits.get(term);
        if (known) known.push(hit);
        else hits.set(term, [hit]);
      }
    }
    return hits;
  }

  /** The frames that fit a clause, the tokens from `from` up to `to`; those that are `taken` are of something else. */
  fitsIn(tokens: readonly Token[], from: number, to: number, taken: (at: number) => boolean): Fit<Meaning>[] {
    const hits = this.#hits(tokens, from, to, taken);
    const fits: Fit<Meaning>[] = [];
    for (const first of hits.keys()) {
      for (const frame of this.#byFirst.get(first) ?? []) {
        if (frame.terms.some((term) => !hits.has(term)) || frame.without.some((term) => hits.has(term))) continue;
        for (const start of hits.get(first) ?? []) {
          const found = this.#extend(tokens, frame, [start], hits);
          if (found)
            fits.push({
              meaning: frame.meaning,
              frame: frame.written,
              tokens: found
                .flatMap((hit) => Array.from({ length: hit.to - hit.from }, (_, place) => hit.from + place))
                .sort((a, b) => a - b),
            });
        }
      }
    }
    return fits;
  }

  /** Places for the terms that are left, near those that are placed. */
  #extend(
    tokens: readonly Token[],
    frame: Frame<Meaning>,
    placed: readonly Hit[],
    hits: ReadonlyMap<string, Hit[]>,
  ): readonly Hit[] | undefined {
    if (placed.length === frame.terms.length) return this.#holds(tokens, frame, placed) ? placed : undefined;
    const last = placed.at(-1);
    const term = frame.terms[placed.length] ?? '';
    const behind = frame.ordered[placed.length - 1] === true;
    const middle = last?.from ?? 0;
    const free = (hits.get(term) ?? [])
      .filter((hit) => !placed.some((each) => hit.from < each.to && hit.to > each.from) && (!behind || hit.from >= (last?.to ?? 0)))
      .sort((a, b) => Math.abs(a.from - middle) - Math.abs(b.from - middle))
      .slice(0, 3);
    for (const hit of free) {
      const found = this.#extend(tokens, frame, [...placed, hit], hits);
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
