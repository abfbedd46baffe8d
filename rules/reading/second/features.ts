import { wordClasses } from '../words/word-classes.ts';

/** Words that say nothing of what is wrong: they drop out before words are paired. */
const fillers = new Set(
  'the a an my his her their our its your i im ive he hes she shes it we they them me him to of in on at is are was were be been has have had having and or that this these those with for as so then there just a bit some also which what who when still'.split(
    ' ',
  ),
);

/** Places in the model: two to the power of 16. */
const places = 16;

/** FNV-1a over letters `from` up to, not including, `to`, folded to a place of the model: whole numbers only, the same on every machine. */
function placeOf(text: string, sort: number, from = 0, to = text.length): number {
  let hash = Math.imul(0x811c9dc5 ^ sort, 0x01000193);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - places);
}

/** What is seen of a clause, by sort, so that a word and a run of the same letters have places of their own. */
const sorts = { word: 1, pair: 2, apart: 3, letters: 4, class: 5, nothing: 6 };

/** A word of a class may be said with any other word of it; classes of several words are left to the frames. */
let classes: Map<string, string[]> | undefined;
function classesOf(form: string): readonly string[] {
  if (!classes) {
    classes = new Map();
    for (const [name, { words }] of Object.entries(wordClasses))
      for (const word of words.split(/\s+/)) if (!word.includes('_')) classes.set(word, [...(classes.get(word) ?? []), name]);
  }
  return classes.get(form) ?? [];
}

/** Small letters, no apostrophes, no marks at either end; a number is any number. */
function plain(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  const bare = word
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return /^[0-9][0-9.,/]*$/.test(bare) ? '#' : bare;
}

/** As classes have their words: no plural s. */
const singular = (form: string): string => (form.length > 3 && /[^suio]s$/.test(form) ? form.slice(0, -1) : form);

/** More words than any clause has; what stands beyond is not looked at. */
const mostWords = 60;
/** Letters of a run: shorter ones say little, longer ones make the model large. */
const run = 4;
/** A longer word is no word. */
const mostLetters = 24;

/** How many words say something. */
export const contentWords = (words: readonly string[]): number =>
  words.slice(0, mostWords).filter((word) => {
    const form = plain(word);
    return /[a-z]/.test(form) && !fillers.has(form);
  }).length;

/** That a clause most often says nothing weighs as much as so many words. */
const nothingSeen = Array.from({ length: 16 }, (_, at) => placeOf(`${at}`, sorts.nothing));

/** What was seen in words: places in the model, and for each the word it was seen in and, of a pair, the other (-1 if there is none). */
export interface Seen {
  places: readonly number[];
  words: readonly number[];
  others: readonly number[];
}

/** What the model sees of a clause: its words, words side by side or one apart, their classes, and runs of letters. */
export function featuresOf(words: readonly string[]): Seen {
  const places = [...nothingSeen];
  const first = places.map(() => -1);
  const second = places.map(() => -1);
  const seen = new Set<number>();
  const add = (place: number, word: number, other = -1): void => {
    if (seen.has(place)) return;
    seen.add(place);
    places.push(place);
    first.push(word);
    second.push(other);
  };
  const kept: { form: string; at: number; classes: readonly string[] }[] = [];
  words.slice(0, mostWords).forEach((word, at) => {
    const form = plain(word).slice(0, mostLetters);
    if (form !== '' && !fillers.has(form)) kept.push({ form, at, classes: classesOf(singular(form)) });
  });
  kept.forEach(({ form, at, classes }, index) => {
    add(placeOf(form, sorts.word), at);
    const next = kept[index + 1];
    const afterNext = kept[index + 2];
    if (next) add(placeOf(`${form} ${next.form}`, sorts.pair), at, next.at);
    if (afterNext) add(placeOf(`${form} ${afterNext.form}`, sorts.apart), at, afterNext.at);
    for (const name of classes) {
      add(placeOf(name, sorts.class), at);
      for (let ahead = index + 1; ahead < index + 5; ahead++) {
        const near = kept[ahead];
        for (const other of near?.classes ?? [])
          if (near && other !== name) add(placeOf(name < other ? `${name} ${other}` : `${other} ${name}`, sorts.class), at, near.at);
      }
    }
    if (form.length < 4) return;
    const edged = `<${form}>`;
    for (let from = 0; from + run <= edged.length; from++) add(placeOf(edged, sorts.letters, from, from + run), at);
  });
  return { places, words: first, others: second };
}
