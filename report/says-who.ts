import type { Span } from '../rules/reading/recognition.ts';
import { normalise } from '../rules/reading/text/normalise.ts';
import { spelled } from '../rules/reading/text/spelling.ts';
import { type Token, tokensOf } from '../rules/reading/text/tokens.ts';
import { monthName, wholeDate } from '../rules/reading/values/dates.ts';
import { knownWords } from '../rules/reading/words/book.ts';

const shapes: readonly (readonly [string, RegExp])[] = [
  ['a long number', /\d(?:[ -]?\d){5,}/],
  ['a date', new RegExp(`(?<![\\d/.])${wholeDate}|\\b${monthName},? (?:19|20)\\d\\d`, 'i')],
  ['a date of birth', /\b(?:d\.?o\.?b\b|date of birth|birth ?date|born\b)/i],
  ['a name', /\b(?:[Mm]rs?|[Mm]x)\b|\b(?:Ms|Miss|Dr|Master|Sir)\.? \p{Lu}|\b(?:called|named|name is) \p{Lu}/u],
  ['a name', /\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+|\p{Lu}{2,}, ?\p{Lu}\p{Ll}+/u],
  ['a postcode', /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/i],
  [
    'an address',
    /\b\d+[a-z]?,? +(?:\p{L}+ +){1,3}(?:road|rd|street|st|avenue|ave|lane|ln|close|drive|way|court|crescent|gardens|terrace|place|house|grove|hill)\b/iu,
  ],
  ['an address', /\S@\S|\bhttps?:|\bwww\./i],
];

/** The number of a recommendation, which looks like a day. */
const ofRecommendation = /(?<![\d.])1\.(?:\d|1[0-6])\.(?:\d|1[0-8])(?![\d.]\d|\d)/g;

/** What in a text may say who somebody is: "a long number". Undefined where nothing looks like it, which is no proof. */
export const mayName = (text: string): string | undefined => {
  const others = text.replace(ofRecommendation, '');
  return shapes.find(([, shape]) => shape.test(others))?.[0];
};

/** Where a text may say who somebody is. */
function placesIn(text: string): Span[] {
  return shapes.flatMap(([, { source, flags }]) =>
    [...text.matchAll(new RegExp(source, `${flags}g`))].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
}

const longestNumber = 4;
/** What parts a sentence: no stretch grows over it. */
const parts = new Set([',', '.', ';', ':', '(', ')', '[', ']', '!', '|', '\n']);
const mostGrown = 8;

const touch = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/**
 * Those stretches of a text that are made of the reader’s own words alone and say nobody’s name, number, birth or address, each with the
 * reader’s own words beside it in its part of the sentence. A word that the reader does not know may be a name. Nothing grows into `stops`.
 */
export function ofTheReader<Stretch extends Span>(text: string, stretches: readonly Stretch[], stops: readonly Span[] = []): Stretch[] {
  const known = knownWords();
  const places = placesIn(text);
  const tokens = spelled(tokensOf(normalise(text)), known);
  const isOwn = (token: Token): boolean => {
    if (places.some((place) => touch(place, token))) return false;
    if (token.kind === 'number') return token.form.length <= longestNumber;
    return token.kind === 'mark' || known.right.has(token.form);
  };
  const growsOver = (token: Token | undefined): token is Token =>
    token !== undefined && isOwn(token) && !parts.has(token.form) && !stops.some((stop) => touch(stop, token));
  // "Lump in Johns breast": a capital in the middle of a sentence.
  const isPlain = ({ start, end }: Span): boolean => !/[\p{Ll},]['’]?\s+\p{Lu}\p{Ll}/u.test(text.slice(start, end));
  return stretches.flatMap((stretch) => {
    let first = tokens.findIndex((token) => touch(stretch, token));
    let last = tokens.findLastIndex((token) => touch(stretch, token));
    if (first < 0 || !isPlain(stretch) || !tokens.slice(first, last + 1).every(isOwn)) return [];
    let grown: Span = stretch;
    for (const step of [-1, 1])
      for (let words = 0; words < mostGrown; words++) {
        const next = tokens[step < 0 ? first - 1 : last + 1];
        if (!growsOver(next)) break;
        const wider = { start: Math.min(grown.start, next.start), end: Math.max(grown.end, next.end) };
        if (!isPlain(wider)) break;
        grown = wider;
        if (step < 0) first--;
        else last++;
      }
    return [{ ...stretch, ...grown }];
  });
}
