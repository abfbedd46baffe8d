import { formsOf, type Token } from '../text/tokens.ts';
import { fillers as fillersWritten, topics, type WordClassName, wordClasses } from './word-classes.ts';

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

/** A class of words, or one word. */
interface Part {
  /** For the first form of each of its words: the forms behind it. */
  words: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** A class, a word or a choice of them. */
interface Term {
  number: number;
  parts: readonly Part[];
}

/** What a frame is made of. */
interface Layout {
  terms: readonly Term[];
  /** The next term must stand behind this one. */
  ordered: readonly boolean[];
  without: readonly Term[];
  /** How many words, fillers apart, may stand between two terms. */
  gap: number;
}

/** A frame as it was added. */
interface Frame<Meaning> {
  number: number;
  meaning: Meaning;
  written: string;
  /** Once it was laid out. */
  layout?: Layout;
}

/** A frame that a text may fit. */
type LaidOut<Meaning> = Frame<Meaning> & { layout: Layout };

/** What follows from all the frames of a book. */
export interface FrameIndex {
  /** For a form: the numbers of the frames whose rarest term has a word beginning with it. */
  byForm: Readonly<Record<string, readonly number[]>>;
  /** For each frame its turn among those that fit from the same word on. */
  turns: readonly number[];
}

const usualGap = 3;
const anyNumber = '<n>';

const isClass = (name: string): name is WordClassName => Object.hasOwn(wordClasses, name);
const classWords = new Map<string, readonly string[]>(Object.entries(wordClasses).map(([name, { words }]) => [name, words.split(/\s+/)]));
const wordsOf = (term: string): string[] => term.split('|').flatMap((each) => classWords.get(each) ?? [each]);

const fillerForms = new Set(fillersWritten.split(/\s+/).flatMap((word) => formsOf(word)));

const headForms = new Set(
  Object.values(wordClasses)
    .filter(({ role }) => role === 'head')
    .flatMap(({ words }) => words.split(/\s+/))
    .flatMap((word) => formsOf(word).slice(0, 1)),
);

/** Words that name what a clause is about. */
export const topicForms: ReadonlySet<string> = new Set(
  topics
    .flatMap((name) => wordClasses[name].words.split(/\s+/))
    .filter((word) => !word.includes('_'))
    .flatMap((word) => formsOf(word)),
);

/** The tokens of a clause, and where terms stand in it, looked up when asked for. */
class Clause {
  readonly tokens: readonly Token[];
  /** For each form, as frames have it: where it stands. What is taken stands nowhere. */
  readonly forms = new Map<string, number[]>();
  readonly #to: number;
  readonly #taken: (at: number) => boolean;
  readonly #hits = new Map<Part, readonly Hit[]>();

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

  #hitsOfPart(part: Part): readonly Hit[] {
    const known = this.#hits.get(part);
    if (known) return known;
    const hits: Hit[] = [];
    const { words } = part;
    const [few, many] = words.size < this.forms.size ? [words, this.forms] : [this.forms, words];
    for (const first of few.keys()) if (many.has(first)) this.#addHits(first, words.get(first) ?? [], hits);
    this.#hits.set(part, hits);
    return hits;
  }

  /** Where a term stands, in order. */
  hitsOf({ parts }: Term): readonly Hit[] {
    const [only, ...others] = parts;
    const hits = only && others.length === 0 ? this.#hitsOfPart(only) : parts.flatMap((part) => this.#hitsOfPart(part));
    return hits.length > 1 ? [...hits].sort((a, b) => a.from - b.from) : hits;
  }

  #has({ parts }: Term): boolean {
    return parts.some((part) => this.#hitsOfPart(part).length > 0);
  }

  /** Whether all terms of a frame stand, and none that must not. */
  mayFit({ terms, without }: Layout): boolean {
    return terms.every((term) => this.#has(term)) && !without.some((term) => this.#has(term));
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

/** The parts of the term whose words stand in the fewest frames. */
function rarestOf(terms: readonly Term[], commonness: ReadonlyMap<Part, number>): readonly Part[] {
  let least = Number.POSITIVE_INFINITY;
  let rarest: readonly Part[] = [];
  for (const { parts } of terms) {
    let sum = 0;
    for (const part of parts) sum += commonness.get(part) ?? 0;
    if (sum < least) [least, rarest] = [sum, parts];
  }
  return rarest;
}

/**
 * Frames: terms that say a thing in any order, within one clause, a few words apart. A term is a class (`URINE`), a word or a choice of
 * them (`swallow|STICK`); words joined by `_` stand together. `>` before a term: it stands behind the term before it. `!` before a term:
 * it must not stand in the clause. `~n`: at most n words between two terms (three, if not said), fillers not counted. A frame is laid out
 * once a text has a word of its rarest term: most never are.
 */
export class FrameBook<Meaning> {
  readonly #frames: Frame<Meaning>[] = [];
  #index: FrameIndex | undefined;
  readonly #terms = new Map<string, Term>();
  readonly #parts = new Map<string, Part>();

  /** A class or a word, which is added if it is new. */
  #partOf(written: string): Part {
    const known = this.#parts.get(written);
    if (known) return known;
    const words = new Map<string, (readonly string[])[]>();
    for (const word of classWords.get(written) ?? [written]) {
      const [first = '', ...rest] = word === anyNumber ? [anyNumber] : formsOf(word.replaceAll('_', ' '));
      const rests = words.get(first);
      if (rests) rests.push(rest);
      else words.set(first, [rest]);
    }
    const part = { words };
    this.#parts.set(written, part);
    return part;
  }

  /** A term, which is added if it is new. */
  #termOf(written: string): Term {
    const known = this.#terms.get(written);
    if (known) return known;
    const term = { number: this.#terms.size, parts: written.split('|').map((each) => this.#partOf(each)) };
    this.#terms.set(written, term);
    return term;
  }

  /** Adds a frame. */
  add(written: string, meaning: Meaning): void {
    this.#frames.push({ number: this.#frames.length, meaning, written });
    this.#index = undefined;
  }

  #laidOut(frame: Frame<Meaning>): LaidOut<Meaning> {
    if (!frame.layout) {
      const { terms, ordered, without, gap } = partsOf(frame.written);
      const termsOf = (all: readonly string[]): Term[] => all.map((term) => this.#termOf(term));
      frame.layout = { terms: termsOf(terms), ordered, without: termsOf(without), gap };
    }
    return frame as LaidOut<Meaning>;
  }

  /** Every word of the frames, and those of complaints and sites alone: a misspelling is put right to them. */
  words(): { all: Set<string>; telling: Set<string> } {
    const [all, telling] = [new Set<string>(), new Set<string>()];
    for (const frame of this.#frames) this.#laidOut(frame);
    for (const [written, { words }] of this.#parts) {
      const tells = isClass(written) && wordClasses[written].role !== 'other';
      for (const [first, rests] of words)
        for (const form of first === anyNumber ? [] : [first, ...rests.flat()]) {
          if (/[a-z]/.test(form)) all.add(form);
          if (tells) telling.add(form);
        }
    }
    return { all, telling };
  }

  /** Takes the index of these same frames, worked out before. */
  use(index: FrameIndex): void {
    this.#index = index;
  }

  /** Works out the index, for which each frame is laid out. */
  index(): FrameIndex {
    const frames = this.#frames.map((frame) => this.#laidOut(frame));
    const shared = new Map<string, number>();
    const used = new Map<Part, number>();
    for (const { layout } of frames)
      for (const { parts } of layout.terms) for (const part of parts) used.set(part, (used.get(part) ?? 0) + 1);
    for (const [{ words }, times] of used) for (const form of words.keys()) shared.set(form, (shared.get(form) ?? 0) + times);
    const commonness = new Map<Part, number>();
    for (const part of used.keys()) {
      let sum = 0;
      for (const form of part.words.keys()) sum += shared.get(form) ?? 0;
      commonness.set(part, sum);
    }
    const byForm = new Map<string, number[]>();
    for (const { number, layout } of frames)
      for (const form of new Set(rarestOf(layout.terms, commonness).flatMap(({ words }) => [...words.keys()]))) {
        const numbers = byForm.get(form);
        if (numbers) numbers.push(number);
        else byForm.set(form, [number]);
      }
    const firstTerm = ({ layout }: LaidOut<Meaning>): number => layout.terms[0]?.number ?? 0;
    const turns: number[] = [];
    frames
      .sort((a, b) => firstTerm(a) - firstTerm(b) || a.number - b.number)
      .forEach(({ number }, turn) => {
        turns[number] = turn;
      });
    return { byForm: Object.fromEntries(byForm), turns };
  }

  /** The frames that fit a clause, the tokens from `from` up to `to`; those that are `taken` are of something else. */
  fitsIn(tokens: readonly Token[], from: number, to: number, taken: (at: number) => boolean): Fit<Meaning>[] {
    this.#index ??= this.index();
    const { byForm, turns } = this.#index;
    const clause = new Clause(tokens, from, to, taken);
    const fitting = new Set<LaidOut<Meaning>>();
    for (const form of clause.forms.keys())
      for (const number of Object.hasOwn(byForm, form) ? (byForm[form] ?? []) : []) {
        const frame = this.#frames[number];
        if (frame && clause.mayFit(this.#laidOut(frame).layout)) fitting.add(this.#laidOut(frame));
      }
    // In the order of their first terms in the text.
    const firstOf = ({ layout: { terms } }: LaidOut<Meaning>): number => (terms[0] && clause.hitsOf(terms[0])[0]?.from) ?? 0;
    const turnOf = ({ number }: LaidOut<Meaning>): number => turns[number] ?? 0;
    return [...fitting].sort((a, b) => firstOf(a) - firstOf(b) || turnOf(a) - turnOf(b)).flatMap((frame) => this.#fitsOf(clause, frame));
  }

  #fitsOf(clause: Clause, { layout, meaning, written }: LaidOut<Meaning>): Fit<Meaning>[] {
    const [first] = layout.terms;
    return (first ? clause.hitsOf(first) : []).flatMap((start): Fit<Meaning>[] => {
      const found = this.#extend(clause, layout, [start]);
      if (!found) return [];
      const places = found.flatMap((hit) => Array.from({ length: hit.to - hit.from }, (_, place) => hit.from + place));
      return [{ meaning, frame: written, tokens: places.sort((a, b) => a - b) }];
    });
  }

  /** Places for the terms that are left, near those that are placed. */
  #extend(clause: Clause, frame: Layout, placed: readonly Hit[]): readonly Hit[] | undefined {
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

  #holds(tokens: readonly Token[], { gap }: Layout, placed: readonly Hit[]): boolean {
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
