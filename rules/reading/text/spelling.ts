import { distance } from './edit-distance.ts';
import { ordinaryWords } from './ordinary-words.ts';
import type { Token } from './tokens.ts';

const shortest = 5;
const mayMissTwo = 9;

/** A known word with the letters it has, one bit each. */
interface Target {
  word: string;
  letters: number;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether two words differ in more than so many letters: a slip changes two at most. */
function differInMore(one: number, other: number, most: number): boolean {
  let count = 0;
  for (let differing = one ^ other; differing !== 0; differing &= differing - 1) if (++count > most) return true;
  return false;
}

/** The one known word that a word is a slip of the keyboard away from, the longer of two as near. */
function nearest(word: string, byLetter: ReadonlyMap<string, readonly Target[]>): string | undefined {
  const most = word.length >= mayMissTwo ? 2 : 1;
  const letters = lettersOf(word);
  let best: string | undefined;
  let least = most + 1;
  for (const { word: known, letters: its } of byLetter.get(word[0] ?? '') ?? []) {
    if (Math.abs(known.length - word.length) > most || differInMore(letters, its, 2 * most)) continue;
    const away = distance(word, known, most);
    // Letters are left out more often than put in: of two as near, the longer.
    if (away < least || (away === least && best !== undefined && known.length > best.length)) {
      best = known;
      least = away;
    }
  }
  return best;
}

const indexes = new WeakMap<ReadonlySet<string>, Map<string, Target[]>>();

function indexOf(words: ReadonlySet<string>): Map<string, Target[]> {
  const known = indexes.get(words);
  if (known) return known;
  const index = new Map<string, Target[]>();
  for (const word of words) {
    if (word.length < shortest) continue;
    const target = { word, letters: lettersOf(word) };
    const list = index.get(word[0] ?? '');
    if (list) list.push(target);
    else index.set(word[0] ?? '', [target]);
  }
  indexes.set(words, index);
  return index;
}

const slips: Readonly<Record<string, string>> = {
  pian: 'pain',
  abod: 'abdo',
  wiht: 'with',
  caugh: 'cough',
  sobb: 'sob',
  nasuea: 'nausea',
  diahorrea: 'diarrhoea',
  ulcr: 'ulcer',
  focl: 'focal',
  fevr: 'fever',
  fatuige: 'fatigue',
  blod: 'blood',
  stol: 'stool',
  cugh: 'cough',
  los: 'loss',
};
/** No slip is put right to a word that denies. */
const denying = new Set('none zero isnt dont cant wont'.split(' '));

/** "lmup": two letters swapped inside a word of four. */
function unswapped([first, second, third, last]: string, words: ReadonlySet<string>): string | undefined {
  const right = `${first}${third}${second}${last}`;
  return words.has(right) && !denying.has(right) ? right : undefined;
}

/** Words that are spelled right, and those that a misspelling is put right to. */
export interface KnownWords {
  right: ReadonlySet<string>;
  targets: ReadonlySet<string>;
}

const prefixes = ['no', 'wt', 'night', 'abdo', 'back', 'chest', 'non', 'weight', 'bowel', 'neck', 'breast', 'denie', 'vis'];

/** "nocough", "wtloss": two known words run together. */
function parted(token: Token, words: ReadonlySet<string>): Token[] | undefined {
  for (const prefix of prefixes) {
    const rest = token.form.slice(prefix.length);
    if (!token.form.startsWith(prefix) || rest.length < 2 || !words.has(rest)) continue;
    const middle = token.start + prefix.length;
    return [
      { ...token, form: prefix, end: middle },
      { ...token, form: rest, start: middle, spaced: true },
    ];
  }
  return undefined;
}

const shortestJoined = 8;

/** "lymph adenopathy": one long word heard as two, not both of them words: "a febrile" is left alone. */
function joined(token: Token, next: Token | undefined, words: ReadonlySet<string>): Token | undefined {
  if (next?.kind !== 'word' || (words.has(token.form) && words.has(next.form))) return undefined;
  const form = token.form + next.form;
  return form.length >= shortestJoined && words.has(form) ? { ...token, form, end: next.end } : undefined;
}

/** The tokens with misspelt words put right: two swapped in four letters, one amiss from five on, two from nine. Ordinary English is left alone. */
export function spelled(tokens: readonly Token[], { right: words, targets }: KnownWords): Token[] {
  const index = indexOf(targets);
  let taken: Token | undefined;
  return tokens.flatMap((token, at) => {
    if (token === taken) return [];
    const { form, kind } = token;
    const one = kind === 'word' ? joined(token, tokens[at + 1], words) : undefined;
    if (one) {
      taken = tokens[at + 1];
      return one;
    }
    if (kind !== 'word') return token;
    const slip = Object.hasOwn(slips, form) ? slips[form] : undefined;
    if (slip !== undefined) return { ...token, form: slip };
    if (words.has(form) || ordinaryWords.has(form)) return token;
    const swapped = form.length === 4 ? unswapped(form, targets) : undefined;
    if (swapped !== undefined) return { ...token, form: swapped };
    const two = parted(token, words);
    if (two) return two;
    if (form.length < shortest) return token;
    const right = nearest(form, index);
    return right === undefined ? token : { ...token, form: right };
  });
}
