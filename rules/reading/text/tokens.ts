import { matchesIn } from './matches.ts';
import { normalise } from './normalise.ts';

/** A word, a number or a single mark, with its place in the text. */
export interface Token {
  /** As phrases are looked up: no apostrophes, no plural s. */
  form: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** White space stands before it. */
  spaced: boolean;
}

const shape = /([a-zµ][a-zµ']*)|(\d+(?:\.\d+)?)|(\S)|(\n)/gu;

const keepS = /(?:ss|us|is|os)$/;

/** A word without apostrophes and without a plural s, the same for text and phrase book. */
function formOf(word: string): string {
  const bare = word.replaceAll("'", '');
  return bare.length > 3 && bare.endsWith('s') && !keepS.test(bare) ? bare.slice(0, -1) : bare;
}

/** Cuts normalised text into tokens. A hyphen within a word only parts it: "ex-smoker" is two words. */
export function tokensOf(normalised: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of matchesIn(normalised, shape)) {
    const [text, word, number] = match;
    const start = match.index;
    const end = start + text.length;
    const spaced = start > previousEnd || start === 0;
    const hyphen = text === '-' && !spaced && normalised[start - 1] !== '\n' && /[a-z\d]/.test(normalised[end] ?? '');
    if (!hyphen) {
      const kind = word ? 'word' : number ? 'number' : 'mark';
      tokens.push({ form: word ? formOf(word) : text, start, end, kind, spaced });
    }
    previousEnd = end;
  }
  return tokens;
}

/** The forms of words that are written in a table, as the tokens of a text have them. */
export const formsOf = (words: string): string[] =>
  /^[a-z]+$/.test(words) ? [formOf(words)] : tokensOf(normalise(words)).map(({ form }) => form);
