import type { FindingItem, Item, Segment, Sentence } from '../items.ts';
import { isFinding, kindsOf } from '../scope/parts-of-speech.ts';
import { contrasting } from '../scope/word-lists.ts';
import type { Token } from '../text/tokens.ts';
import { frameBook } from './book.ts';
import type { Fit } from './frames.ts';
import { topicForms } from './frames.ts';
import type { FrameMeaning } from './meaning.ts';
import { bareWords, onlyAlone } from './site-words.ts';
import { topics } from './word-classes.ts';

type FrameFit = Fit<FrameMeaning>;

/** Advice on when to come back, plans and family history: their words are their own. */
const ownWords: ReadonlySet<string> = new Set(['safety-net', 'then-help', 'plan', 'plan-section', 'education', 'family-history']);

/** Values, times, people, what is advised or planned and words with another sense: no frame reaches into them. */
const isTaken = (item: Item): boolean =>
  item.kind === 'read' ||
  (item.kind === 'cue' && item.words.length > 1 && ownWords.has(item.cue)) ||
  item.kind === 'duration' ||
  (item.kind === 'cue' && item.words.length === 0) ||
  (item.kind === 'finding' && item.words.length === 0);

const isBare = (item: Item): boolean => item.kind === 'finding' && Object.hasOwn(bareWords, item.words.join(' '));

const within = (item: Item, tokens: ReadonlySet<number>): boolean => {
  for (let at = item.from; at < item.to; at++) if (!tokens.has(at)) return false;
  return true;
};

/** Whether a frame says something that the phrases of its clause do not say as well or better. */
function isNews({ meaning, tokens }: FrameFit, items: readonly Item[], accepted: readonly FrameFit[]): boolean {
  const own = new Set(tokens);
  for (const item of items) {
    if (!tokens.some((at) => at >= item.from && at < item.to)) continue;
    if (item.kind === 'named') return false;
    if (item.kind !== 'finding' || isBare(item)) continue;
    if (meaning.ids.some((id) => item.ids.includes(id))) return false;
    // A phrase that has all the words of the frame says them more exactly.
    if (tokens.every((at) => at >= item.from && at < item.to)) return false;
  }
  return !accepted.some((other) => {
    const same = meaning.ids.some((id) => other.meaning.ids.includes(id));
    const shared = other.tokens.filter((at) => own.has(at)).length;
    return shared > 0 && (same || shared === tokens.length);
  });
}

function itemOf({ meaning, tokens: at, frame }: FrameFit, tokens: readonly Token[], denial: Item | undefined): FindingItem {
  const denied = denial !== undefined && meaning.assertion === 'present';
  const assertion = denied ? 'absent' : meaning.assertion;
  const [from = 0, last = 0] = [at[0], at.at(-1)];
  const place = {
    start: tokens[from]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    from,
    to: last + 1,
    words: at.map((each) => tokens[each]?.form ?? ''),
  };
  return {
    ...place,
    kind: 'finding',
    ids: meaning.ids,
    assertion,
    dropped: false,
    qualifiers: new Set(),
    marked: false,
    settled: assertion !== 'present',
    ...(denied && { cue: { words: denial.words.join(' '), says: 'denied' } }),
    frame,
  };
}

const ageOrSex = /^(?:\d+|[fm])$/;

/** The items of a clause, where a name that counts only alone stands beside other words as a word. */
function inClause({ items }: Segment): Item[] {
  const besides = items.some((item) => item.kind === 'word' && !item.words.every((word) => ageOrSex.test(word)));
  return besides
    ? items.map((item) => (item.kind === 'finding' && onlyAlone.has(item.words.join(' ')) ? { ...item, kind: 'word' } : item))
    : items;
}

function withFrames(whole: Segment, tokens: readonly Token[]): Segment {
  const items = inClause(whole);
  const segment = { ...whole, items };
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return segment;
  const taken = new Set(items.filter(isTaken).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place)));
  const fits = frameBook().fitsIn(tokens, first.from, last.to, (at) => taken.has(at));
  if (fits.length === 0) return segment;
  const span = ({ tokens: at }: FrameFit): number => (at.at(-1) ?? 0) - (at[0] ?? 0);
  // A frame says one thing: it does not reach over a "but", or an "and" behind which another sentence begins.
  const breaks = items.flatMap((item, at) => {
    const next = items[at + 1];
    const begins = item.kind === 'join' && next?.kind === 'cue' && (next.cue === 'patient' || next.cue === 'turn');
    return (item.kind === 'cue' && item.cue === 'contrast' && contrasting.has(item.words[0] ?? '')) || begins ? [item.from] : [];
  });
  // A "not" of a frame stands right before what it denies: else it is the sentence's own, and denies the frame.
  const isOfSentence = (at: readonly number[]): boolean =>
    at.some((place, index) => {
      const next = at[index + 1];
      return deniers.test(tokens[place]?.form ?? '') && next !== undefined && next - place > farthestDenied;
    });
  const phrases = items.filter((item) => item.kind === 'finding' && !isBare(item));
  const share = ({ from, to }: Item, at: readonly number[]): number => at.filter((token) => token >= from && token < to).length;
  // "Does not get hard prostate": the "not" denies the whole phrase, of which the frame has a part.
  const partsPhrase = (at: readonly number[]): boolean =>
    at.some((token) => deniers.test(tokens[token]?.form ?? '') && !phrases.some(({ from, to }) => token >= from && token < to)) &&
    phrases.some((item) => share(item, at) > 0 && !within(item, new Set(at)));
  // "Lump in the neck or LN": a finding on either side of the join.
  const joinsPhrases = (at: readonly number[]): boolean =>
    items.some(
      ({ kind, from }) =>
        kind === 'join' &&
        phrases.some((item) => item.to <= from && share(item, at) > 0) &&
        phrases.some((item) => item.from > from && share(item, at) > 0),
    );
  const isBroken = ({ tokens: at }: FrameFit): boolean =>
    isOfSentence(at) ||
    partsPhrase(at) ||
    joinsPhrases(at) ||
    breaks.some((place) => place > (at[0] ?? 0) && place < (at.at(-1) ?? 0) && !at.includes(place));
  const accepted: FrameFit[] = [];
  for (const fit of fits.sort((a, b) => b.tokens.length - a.tokens.length || span(a) - span(b)))
    if (!isBroken(fit) && isNews(fit, items, accepted)) accepted.push(fit);
  if (accepted.length === 0) return segment;
  const used = new Set(accepted.flatMap((fit) => fit.tokens));
  const denials = items.filter((item) => deniesPart(item, used));
  const left = items.filter((item) => {
    if (denials.includes(item)) return false;
    // "Hasn't been able to open bowels": the "not" is the frame's own.
    const denier = item.kind === 'cue' ? denyingToken(item) : undefined;
    if (denier !== undefined && used.has(denier)) return false;
    if (!within(item, used)) return true;
    if (item.kind !== 'finding') return false;
    // Gone where one frame has its words and more.
    return !accepted.some(({ tokens: at }) => within(item, new Set(at)));
  });
  const mentions = accepted.map((fit) =>
    itemOf(
      fit,
      tokens,
      denials.find((item) => share(item, fit.tokens) > 0),
    ),
  );
  const placed = [...left.map((item) => ({ item, at: item.to * 2 })), ...mentions.map((item) => ({ item, at: item.to * 2 - 1 }))];
  return { ...segment, items: placed.sort((a, b) => a.at - b.at).map(({ item }) => item) };
}

/** Words from a frame's "not" to the next word of it. */
const farthestDenied = 3;

const deniers = /^(?:no|not|nothing|nowt|nil|never|without|cannot|cant|\w+nt|dont|hasnt|isnt|none|neither|nor|unable)$/;

/** The token of a cue that denies, if one does. */
function denyingToken({ from, words }: Item): number | undefined {
  const at = words.findIndex((word) => deniers.test(word));
  return at < 0 ? undefined : from + at;
}

/** "Belly not painful", "does not hurt to pass water": a quality in which a word of the frame is denied. */
function deniesPart(item: Item, used: ReadonlySet<number>): boolean {
  const denier = item.kind === 'qualifier' ? denyingToken(item) : undefined;
  if (denier === undefined || used.has(denier)) return false;
  for (let at = item.from; at < item.to; at++) if (used.has(at)) return true;
  return false;
}

const plainCues: ReadonlySet<string> = new Set(['turn', 'link', 'patient', 'contrast', 'header', 'examination', 'yes', 'over', 'such-as']);
const othersCues: ReadonlySet<string> = new Set([
  'relative',
  'family-history',
  'safety-net',
  'plan',
  'plan-section',
  'education',
  'past-history',
]);

/** A sign says what there is to say of its part of the body: a lump, a node. */
const isSign = (item: Item): boolean => isFinding(item) && kindsOf(item).includes('sign');

/** A cue that says that a thing is denied, doubted or planned. */
const isSaid = (item: Item): boolean => item.kind === 'cue' && item.words.length > 0 && !plainCues.has(item.cue);

/** Whether a frame asks for a part of the body, and not for a word that is one by chance. */
const namesTopic = (frame: string): boolean => frame.split(/[^A-Z_]+/).some((name) => topicNames.has(name));

const topicNames: ReadonlySet<string> = new Set(topics);

/** For how many clauses the part of the body that was named last is still spoken of. */
const carriedFor = 3;

/** "Left testis aching, hard and lumpy compared to the right": of the part of the body that was named before. What it may say is asked. */
function carriedOn(segment: Segment, topic: readonly Token[], tokens: readonly Token[]): Segment {
  const { items } = segment;
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || topic.length === 0) return segment;
  const own = tokens.slice(first.from, last.to);
  const taken = new Set(
    items
      .filter((item) => isTaken(item) || item.kind === 'finding')
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place)),
  );
  const saysMore = items.some(({ kind }) => kind === 'finding');
  const cued = new Set(items.filter(isSaid).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place)));
  const placeOf = (at: number): number => at - topic.length + first.from;
  const fits = frameBook()
    .fitsIn([...topic, ...own], 0, topic.length + own.length, (at) => at >= topic.length && taken.has(placeOf(at)))
    .map((fit) => ({
      ...fit,
      carries: fit.tokens.some((at) => at < topic.length),
      tokens: fit.tokens.filter((at) => at >= topic.length).map(placeOf),
    }))
    .filter(({ carries, frame, tokens: at }) => carries && namesTopic(frame) && at.some((place) => !cued.has(place)))
    // What a cue says of the clause a frame does not know, unless the cue is its own and the clause says nothing else.
    .filter(({ tokens: at }) => items.every((item) => !isSaid(item) || (!saysMore && within(item, new Set(at)))));
  const cue = { words: topic.map(({ form }) => form).join(' '), says: 'named before' };
  const mentions = fits.map((fit) => ({
    ...itemOf({ ...fit, meaning: { ...fit.meaning, assertion: 'unsettled' } }, tokens, undefined),
    cue,
  }));
  if (mentions.length === 0) return segment;
  const used = new Set(fits.flatMap(({ tokens: at }) => at));
  const left = items.filter((item) => item.kind !== 'cue' || !within(item, used));
  return { ...segment, items: [...left, ...mentions].sort((a, b) => a.to - b.to) };
}

/** The sentences with what frames say in them: findings in ordinary words, and complaints that NG12 does not name. */
export function addFrames(sentences: readonly Sentence[], tokens: readonly Token[]): Sentence[] {
  let topic: Token[] = [];
  let left = 0;
  const framed = (segment: Segment): Segment => {
    const named = segment.items
      .filter((item) => item.kind !== 'other' || item.name !== undefined)
      .flatMap(({ from, to }) => tokens.slice(from, to))
      .filter(({ form }) => topicForms.has(form));
    const isOthers = segment.items.some((item) => item.kind === 'cue' && othersCues.has(item.cue));
    const before = left-- > 0 ? topic : [];
    if (named.length > 0 || isOthers) {
      topic = isOthers || segment.items.some(isSign) ? [] : named.slice(-2);
      left = carriedFor;
    }
    const read = withFrames(segment, tokens);
    return named.length > 0 ? read : carriedOn(read, before, tokens);
  };
  return sentences.map((sentence) => ({ ...sentence, segments: sentence.segments.map(framed) }));
}
