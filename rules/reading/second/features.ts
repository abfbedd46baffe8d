/** Words that say nothing of what is wrong: they drop out before words are paired. */
const fillers = new Set(
  'the a an my his her their our its your i im ive he hes she shes it we they them me him to of in on at is are was were be been has have had having and or that this these those with for as so then there just a bit some also which what who when still'.split(
    ' ',
  ),
);

/** Places in the model: two to the power of 16. */
const places = 16;

/** FNV-1a over the letters, folded to a place of the model: whole numbers only, the same on every machine. */
function placeOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - places);
}

import { wordClasses } from '/tmp/old/word-classes.ts';

const kindsOf = new Map<string, string[]>();
for (const [name, { words }] of Object.entries(wordClasses))
  for (const word of words.split(/\s+/)) if (!word.includes('_')) kindsOf.set(word, [...(kindsOf.get(word) ?? []), name]);
const singular = (f: string) => (f.length > 3 && f.endsWith('s') && !/(?:ss|us|is|os)$/.test(f) ? f.slice(0, -1) : f);

/** Small letters, no apostrophes, no marks at either end; a number is any number. */
function plain(word: string): string {
  const bare = word
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return /^[0-9][0-9.,/]*$/.test(bare) ? '#' : bare;
}

/** Something seen in the words: its place in the model and the words, one or two, that it was seen in. */
export interface Feature {
  place: number;
  of: readonly number[];
}

/** More words than any clause has; what stands beyond is not looked at. */
const mostWords = 60;
/** A longer word is no word. */
const mostLetters = 24;

/** What the model sees of a clause: its words, words side by side or one apart, and runs of three to five letters. */
export function featuresOf(words: readonly string[]): Feature[] {
  const seen = new Map<number, Feature>();
  const add = (name: string, ...of: number[]): void => {
    const place = placeOf(name);
    if (!seen.has(place)) seen.set(place, { place, of });
  };
  if (process.env.BIAS) for (let i = 0; i < +process.env.BIAS; i++) add(`bias${i}`);
  const kept: { form: string; at: number }[] = [];
  words.slice(0, mostWords).forEach((word, at) => {
    const form = plain(word).slice(0, mostLetters);
    if (form === '' || fillers.has(form)) return;
    kept.push({ form, at });
  });
  kept.forEach(({ form, at }, index) => {
    add(`w${form}`, at);
    for (const ahead of [1, 2]) {
      const next = kept[index + ahead];
      if (next) add(`${ahead === 1 ? 'p' : 's'}${form} ${next.form}`, at, next.at);
    }
    if (form.length < 4) return;
    const edged = `<${form}>`;
    for (let length = 3; length <= 5; length++)
      for (let from = 0; from + length <= edged.length; from++) add(`c${edged.slice(from, from + length)}`, at);
  });
  if (process.env.CLASSES) {
    const classes = kept.map(({ form, at }) => ({ at, names: kindsOf.get(singular(form)) ?? [] }));
    classes.forEach(({ at, names }, index) => {
      for (const name of names) {
        add(`k${name}`, at);
        for (let ahead = 1; ahead <= 4; ahead++) {
          const next = classes[index + ahead];
          for (const other of next?.names ?? []) if (next && other !== name) add(`k${[name, other].sort().join(' ')}`, at, next.at);
        }
      }
    });
  }
  return [...seen.values()];
}
