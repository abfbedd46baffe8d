import type { Complaint } from '../findings/complaints.ts';
import type { QualifierId } from '../findings/qualifiers.ts';
import type { FindingId } from '../findings/vocabulary.ts';
import type { Assertion, Span } from './recognition.ts';
import type { Says } from './scope/cue.ts';
import type { Cue } from './scope/cues.ts';
import type { Token } from './text/tokens.ts';
import type { Meaning } from './words/meaning.ts';
import type { NamedThing } from './words/named-things.ts';
import type { PhraseBook } from './words/phrase-book.ts';

interface Place extends Span {
  /** Tokens `from` up to, not including, `to`. */
  from: number;
  to: number;
  /** Its words, as looked up. */
  words: readonly string[];
}

export interface FindingItem extends Place {
  kind: 'finding';
  ids: readonly FindingId[];
  assertion: Assertion;
  /** Nothing is asserted: another person, another time, a plan. */
  dropped: boolean;
  qualifiers: Set<QualifierId>;
  /** Qualifiers that the text rules out. */
  denied?: ReadonlySet<QualifierId>;
  durationWeeks?: number;
  /** Stood with a duration, a count or a "yes" of its own. */
  marked: boolean;
  /** Denied or affirmed by its own words. */
  settled: boolean;
  /** The frame that gave it. */
  frame?: string;
  /** What decided what is said of it. */
  cue?: { words: string; says: string };
}

/** A stretch of text with one role. */
export type Item =
  | FindingItem
  | (Place & { kind: 'named'; name: NamedThing; negated: boolean })
  | (Place & { kind: 'qualifier'; qualifier: QualifierId })
  | (Place & { kind: 'cue'; cue: Cue })
  | (Place & { kind: 'duration'; weeks: number; ago: boolean })
  /** A number with its name, a relative’s age, anything already read. */
  | (Place & { kind: 'read' })
  | (Place & { kind: 'join'; or: boolean })
  /** A complaint NG12 does not name, and what it is called where red flags go with it. */
  | (Place & { kind: 'other'; name?: Complaint; negated: boolean })
  | (Place & { kind: 'word' });

/** Parts of a sentence between commas, brackets and dashes. */
export interface Segment {
  items: Item[];
  /** The mark in front of it. */
  opener: string;
}

export interface Sentence {
  segments: Segment[];
  /** Begins a line of the text. */
  startsLine: boolean;
  /** What its section or heading says of all of it. */
  says?: Says;
}

/** All items of sentences, in order. */
export const itemsOf = (sentences: readonly Sentence[]): Item[] =>
  sentences.flatMap(({ segments }) => segments.flatMap(({ items }) => items));

/** The sentences, each item as `change` gives it. */
export const withItems = (sentences: readonly Sentence[], change: (item: Item) => Item): Sentence[] =>
  sentences.map((sentence) => ({
    ...sentence,
    segments: sentence.segments.map((segment) => ({ ...segment, items: segment.items.map(change) })),
  }));

/** Something read before phrases are looked up. */
export interface Reading extends Span {
  item: (place: Place) => Item;
}

/** "°CP": the degree sign is a "no" in front of what it denies, and none behind a number. */
const isDegreeNo = (tokens: readonly Token[], at: number, book: PhraseBook<Meaning>, before?: number): boolean =>
  tokens[at]?.form === '°' &&
  tokens[at - 1]?.kind !== 'number' &&
  ['finding', 'complaint'].includes(book.longestAt(tokens, at + 1, before)?.meaning.is ?? '');

const joins: Readonly<Record<string, boolean>> = { and: false, '&': false, '+': false, '/': false, or: true, nor: true, n: false };
const commas = new Set([',', '(', ')', '[', ']', ':', '|', '→', '•', '*', '>']);

function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.form === '\n' || token.form === ';' || token.form === '!') return true;
  const next = tokens[at + 1];
  return token.form === '.' && (!next || next.spaced || next.form === '\n');
}

function itemFor(meaning: Meaning, place: Place): Item {
  switch (meaning.is) {
    case 'finding':
      return {
        ...place,
        kind: 'finding',
        ids: meaning.ids,
        assertion: meaning.assertion,
        dropped: false,
        qualifiers: new Set(meaning.qualifiers),
        marked: false,
        settled: meaning.assertion !== 'present',
      };
    case 'named':
      return { ...place, kind: 'named', name: meaning.name, negated: false };
    case 'qualifier':
      return { ...place, kind: 'qualifier', qualifier: meaning.qualifier };
    case 'cue':
      return { ...place, kind: 'cue', cue: meaning.cue };
    case 'complaint':
      return { ...place, kind: 'other', ...(meaning.name && { name: meaning.name }), negated: false };
    case 'nothing':
      return { ...place, kind: 'read' };
  }
}

/** Words for what a list before them has named. */
export const pronouns: ReadonlySet<string> = new Set(['it', 'that', 'those', 'these', 'them']);

/** Whether words stand for what was named before: "any", "either", "that". */
const standsFor = (meaning: Meaning | undefined, words: readonly string[]): boolean =>
  meaning?.is === 'cue' ? meaning.cue === 'any' : words.length === 1 && pronouns.has(words[0] ?? '');

/** "?breast lump, cannot feel it": that denies nothing. */
const isUnable = ({ words: [first = ''] }: Item): boolean => /^(?:can|could|unable|fail)/.test(first);

const isDenial = (item: Item | undefined): item is Item & { kind: 'cue' } =>
  item?.kind === 'cue' && (item.cue === 'not' || item.cue === 'no' || item.cue === 'denies');

/** A sentence that goes on for longer is parted: no scope reaches so far. */
const longest = 120;

/** "Denied: cough; fever; wt loss": the heading reaches over semicolons. */
const opensDenials = ({ segments: [first, second] }: Sentence): boolean => {
  const head = first?.items[0];
  return first?.items.length === 1 && head?.kind === 'cue' && ['no', 'denies', 'negative'].includes(head.cue) && second?.opener === ':';
};

/** A plus or minus with nothing behind it but a comma or the end: "wt loss +, fever -". */
function endsItem(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return at > 0 && (!next || [',', '/', '|'].includes(next.form) || isStop(tokens, at + 1));
}

/** "Liver + spleen not felt": a plus that ends a phrase and stands between two names is an "and". */
const isPlusAsAnd = (tokens: readonly Token[], to: number, book: PhraseBook<Meaning>): boolean =>
  tokens[to - 1]?.form === '+' && tokens[to - 2]?.form !== '+' && book.longestAt(tokens, to)?.meaning.is === 'finding';

/** How many bare answers a line has: "cough n sob y". */
function answersOfLine(tokens: readonly Token[], at: number): number {
  const isAnswer = ({ form }: Token): boolean => form === 'n' || form === 'y';
  const end = tokens.findIndex(({ form }, place) => place > at && form === '\n');
  const start = tokens.findLastIndex(({ form }, place) => place < at && form === '\n');
  const line = tokens.slice(start + 1, end < 0 ? undefined : end);
  // The last thing of such a line has its answer too.
  const last = line.findLast(({ kind }) => kind !== 'mark');
  return last && isAnswer(last) ? line.filter(isAnswer).length : 0;
}

/** A question mark speaks of what follows ("?UTI") or of what went before ("dysuria?"). */
function questionMark(tokens: readonly Token[], at: number): Cue {
  const token = tokens[at];
  const next = tokens[at + 1];
  // "URTI/? LRTI"
  const before = tokens[at - 1]?.form ?? '';
  if (next && (before === '/' || (['-', '=', '→'].includes(before) && !next.spaced))) return 'maybe';
  const begins = !tokens[at - 1] || tokens[at - 1]?.form === '\n';
  const alone = token?.spaced && next && !next.spaced;
  return alone || ((token?.spaced || begins) && next && next.form !== '\n') || !tokens[at - 1] ? 'maybe' : 'maybe-behind';
}

/** Cuts tokens into sentences of segments of items, longest phrase first, leaving what was already read alone. */
export function sentencesOf(
  tokens: readonly Token[],
  book: PhraseBook<Meaning>,
  readings: readonly Reading[],
  starts: readonly number[] = [],
): Sentence[] {
  const sentences: Sentence[] = [];
  let segment: Segment = { items: [], opener: '' };
  let sentence: Sentence = { segments: [segment], startsLine: true };
  const endSegment = (opener: string): void => {
    if (segment.items.length > 0) {
      segment = { items: [], opener };
      sentence.segments.push(segment);
    } else if (segment.opener !== ')') segment.opener = opener;
  };
  const endSentence = (startsLine: boolean): void => {
    if (sentence.segments.some(({ items }) => items.length > 0)) sentences.push(sentence);
    segment = { items: [], opener: '' };
    sentence = { segments: [segment], startsLine };
  };
  const ahead = [...readings].sort((a, b) => a.start - b.start);
  const begins = [...starts];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    if ((begins[0] ?? Number.POSITIVE_INFINITY) <= token.start) {
      while ((begins[0] ?? Number.POSITIVE_INFINITY) <= token.start) begins.shift();
      endSentence(false);
    }
    while ((ahead[0]?.end ?? Number.POSITIVE_INFINITY) <= token.start) ahead.shift();
    const [reading] = ahead;
    if (reading && token.start >= reading.start) {
      const from = at;
      while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < reading.end) at++;
      segment.items.push(reading.item({ start: reading.start, end: reading.end, from, to: at, words: [] }));
      continue;
    }
    if (segment.items.length >= longest || sentence.segments.length >= longest) endSentence(false);
    const longestHere = book.longestAt(tokens, at, reading?.start);
    const found = longestHere && !isPlusAsAnd(tokens, longestHere.to, book) ? longestHere : undefined;
    const end = found ? found.to : at + 1;
    const words = tokens.slice(at, end).map(({ form }) => form);
    // "Cough or fever, has not noticed any": a denial of what stands before it.
    const lastAt = segment.items.findLastIndex((item) => item.kind !== 'cue' || item.cue !== 'turn');
    const last = segment.items[lastAt];
    if (isDenial(last) && (!isUnable(last) || words[0] === 'any') && standsFor(found?.meaning, words) && endsItem(tokens, end - 1)) {
      const denial = { ...last, end: tokens[end - 1]?.end ?? token.end, to: end, words: [...last.words, ...words] };
      segment.items.splice(lastAt, 2, { ...denial, cue: 'all-negative' });
      at = end;
      continue;
    }
    if (found) {
      segment.items.push(
        itemFor(found.meaning, {
          start: token.start,
          end: tokens[found.to - 1]?.end ?? token.end,
          from: at,
          to: found.to,
          words,
        }),
      );
      at = found.to;
      continue;
    }
    const place = { start: token.start, end: token.end, from: at, to: at + 1, words: [token.form] };
    const { form } = token;
    if (form === '(' && (tokens[at + 1]?.form === '-' || tokens[at + 1]?.form === '+') && tokens[at + 2]?.form === ')') {
      endSegment(tokens[at + 1]?.form ?? ',');
      if (tokens[at + 1]?.form === '-') segment.items.push({ ...place, kind: 'cue', cue: 'no' });
      at += 2;
    } else if (isDegreeNo(tokens, at, book, reading?.start)) segment.items.push({ ...place, kind: 'cue', cue: 'no' });
    else if (form === '0' && tokens[at - 1]?.kind === 'word' && (!tokens[at + 1] || isStop(tokens, at + 1) || tokens[at + 1]?.form === ','))
      segment.items.push({ ...place, kind: 'cue', cue: 'negative' });
    else if (form === '0' && (tokens[at - 1]?.form === ':' || book.longestAt(tokens, at + 1, reading?.start)?.meaning.is === 'finding')) {
      segment.items.push({ ...place, kind: 'cue', cue: tokens[at - 1]?.form === ':' ? 'negative' : 'no' });
    } else if (form === '[' && tokens[at + 1]?.form === ']') {
      segment.items.push({ ...place, kind: 'cue', cue: 'unticked' });
      at++;
    } else if (form === '[' && tokens[at + 1]?.form === 'x' && tokens[at + 2]?.form === ']') {
      segment.items.push({ ...place, kind: 'cue', cue: 'yes' });
      at += 2;
    } else if (form === ';' && opensDenials(sentence)) endSegment(',');
    else if (isStop(tokens, at)) endSentence(form === '\n');
    else if (form === 'n' && (endsItem(tokens, at) || answersOfLine(tokens, at) > 1))
      segment.items.push({ ...place, kind: 'cue', cue: 'negative' });
    // "Itchy n sore": a no, or an and.
    else if (form === 'n' && segment.items.at(-1)?.kind === 'finding') segment.items.push({ ...place, kind: 'cue', cue: 'maybe-behind' });
    else if ((form === '-' || form === '+') && endsItem(tokens, at))
      segment.items.push({ ...place, kind: 'cue', cue: form === '-' ? 'negative' : 'yes' });
    else if (commas.has(form) || (form === '-' && token.spaced)) endSegment(form);
    else if (form === '?') segment.items.push({ ...place, kind: 'cue', cue: questionMark(tokens, at) });
    else if (form in joins) segment.items.push({ ...place, kind: 'join', or: joins[form] ?? false });
    else if (token.kind !== 'mark') segment.items.push({ ...place, kind: 'word' });
    at++;
  }
  endSentence(false);
  return sentences;
}
