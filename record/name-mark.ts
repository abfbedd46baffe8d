import { type Key, markOf } from './fingerprint.ts';
import { asidesOf, isTitle } from './names.ts';

/** A name as keyed marks: enough to tell whether another name is the same, and nothing of the name. */
export interface NameMark {
  /** It is plain that it was a name. */
  sure: boolean;
  /** Of each word, forenames first. */
  words: string[];
  /** Of the first letter of each word. */
  initials: string[];
  /** From each word, it and the next together, and the next two: “van der Berg” may be “Vanderberg”. */
  joined: [string, string][];
  /** The surname is known to stand last. */
  ordered: boolean;
}

const mostWords = 8;
/** Said behind a name: an honour, which is no part of it, or which of two it is. */
const honour = /^(?:esq|obe|mbe|cbe|phd|bsc|frcp)$/i;
const generation = /^(?:jn?r|junior|sn?r|senior|i{2,3})$/i;
const foreign: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .replace(/[ßøæœłđðþı]/g, (letter) => foreign[letter] ?? letter);

const isCapitals = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word.replace(/^Ma?c/, ''));

/** The words of a name, forenames first, and whether that order is known. */
function wordsOf(name: string): { words: string[]; ordered: boolean } {
  const { bare, called } = asidesOf(name.normalize('NFC'));
  const parts = bare.split(',').map((part) =>
    part
      .replace(/\./g, ' ')
      .split(/\s+/)
      .filter((word) => plain(word) !== '' && !honour.test(word)),
  );
  const isTitled = parts.some((part) => part.some(isTitle));
  const generations = parts.flat().filter((word) => generation.test(word));
  const [first = [], second = []] = parts
    .map((part) => part.filter((word) => !isTitle(word) && !generation.test(word)))
    .filter((part) => part.length > 0);
  const leading = first.findIndex((word) => !isCapitals(word));
  const surnameFirst = second.length > 0 ? first.length : Math.max(leading, 0);
  const all = [...first, ...second];
  const natural = [...all.slice(surnameFirst), ...all.slice(0, surnameFirst)];
  return {
    words: [...natural.slice(0, 1), ...generations, ...called, ...natural.slice(1)].slice(0, mostWords).map(plain),
    ordered: surnameFirst > 0 || isTitled || (leading === 0 && isCapitals(all.at(-1) ?? '')),
  };
}

/** Marks a name under a key. */
export function nameMarkOf(name: string, sure: boolean, key: Key): NameMark {
  const { words, ordered } = wordsOf(name);
  const mark = (word: string): string => markOf(word, key);
  return {
    sure,
    ordered,
    words: words.map(mark),
    initials: words.map((word) => mark(word.slice(0, 1))),
    joined: words.slice(1).map((_, at) => [mark(words.slice(at, at + 2).join('')), mark(words.slice(at, at + 3).join(''))]),
  };
}

const isInitial = ({ words, initials }: NameMark, at: number): boolean => words[at] === initials[at];

/** Which word of the other name each word is, if any. */
function pairs(one: NameMark, other: NameMark): { mine: (number | undefined)[]; theirs: (number | undefined)[] } {
  const mine: (number | undefined)[] = one.words.map(() => undefined);
  const theirs: (number | undefined)[] = other.words.map(() => undefined);
  const pair = (at: number, to: number): void => {
    mine[at] = to;
    theirs[to] = at;
  };
  const eachFree = (is: (at: number, to: number) => boolean): void => {
    for (const at of mine.keys())
      for (const to of theirs.keys()) if (mine[at] === undefined && theirs[to] === undefined && is(at, to)) pair(at, to);
  };
  eachFree((at, to) => !isInitial(one, at) && one.words[at] === other.words[to]);
  for (const [from, whole, link] of [
    [one, other, pair],
    [other, one, (at: number, to: number) => pair(to, at)],
  ] as const) {
    const [free, taken] = from === one ? [mine, theirs] : [theirs, mine];
    for (const [at, runs] of from.joined.entries())
      for (const [more, run] of runs.entries()) {
        const to = whole.words.findIndex((word, place) => word === run && taken[place] === undefined);
        const span = [...Array(more + 2).keys()].map((step) => at + step).filter((place) => place < from.words.length);
        if (to >= 0 && span.every((place) => free[place] === undefined)) for (const place of span) link(place, to);
      }
  }
  eachFree((at, to) => (isInitial(one, at) || isInitial(other, to)) && one.initials[at] === other.initials[to]);
  return { mine, theirs };
}

/** Whether two names may be one, written in two ways. Initials and middle names may be left out. */
export function sameName(one: NameMark, other: NameMark): 'same' | 'different' | 'unsure' {
  const { mine, theirs } = pairs(one, other);
  const left = (paired: typeof mine): number[] => [...paired.keys()].filter((at) => paired[at] === undefined);
  const [missing, added] = [left(mine), left(theirs)];
  const isWhole = mine.some((to, at) => to !== undefined && !isInitial(one, at) && !isInitial(other, to));
  if (!isWhole || (missing.length > 0 && added.length > 0)) return 'different';
  const last = theirs.at(-1);
  if (one.ordered && other.ordered && mine.at(-1) !== other.words.length - 1 && last !== one.words.length - 1) return 'different';
  // The words may turn round, surname first, but forenames do not change places.
  const order = mine.filter((to) => to !== undefined);
  const turns = order.filter((to, at) => to > (order[(at + 1) % order.length] ?? to)).length;
  if (turns > 1) return 'unsure';
  const mayBeLeftOut = (at: number, name: NameMark): boolean => at > 0 && (at < name.words.length - 1 || isInitial(name, at));
  return missing.every((at) => mayBeLeftOut(at, one)) && added.every((at) => mayBeLeftOut(at, other)) ? 'same' : 'unsure';
}
