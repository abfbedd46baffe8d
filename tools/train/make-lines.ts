import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { notFindings } from '../../rules/reading/words/not-findings.ts';
import { otherComplaints } from '../../rules/reading/words/other-complaints.ts';
import { clausesIn } from './clauses.ts';
import { expanded } from './expanded.ts';
import type { Written } from './lines.ts';

// `node tools/train/make-lines.ts CORPUS WORDS [RULES]`: makes the training lines from the labelled entries of a folder, from lines of
// wordings, and from the phrases of `RULES` (the `rules` folder of this tree, if not said). Run when a corpus comes in; not part of the build.

const [corpus = '', wordings = '', rules = join(import.meta.dirname, '../../rules')] = process.argv.slice(2);

const { recognise } = (await import(pathToFileURL(join(rules, 'reading/read.ts')).href)) as {
  recognise: (text: string) => { mentions: readonly { id: string; at: readonly { start: number; end: number }[] }[] };
};

interface Entry {
  id: string;
  voice: string;
  text: string;
  present: readonly { id: string }[];
  absent: readonly string[];
  uncertain: readonly string[];
  optional: readonly string[];
  note?: string;
  words: Readonly<Record<string, string>>;
}

const read = (file: string): Entry[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Entry);
const write = (name: string, lines: readonly Written[]): void => {
  writeFileSync(join(import.meta.dirname, 'lines', `${name}.jsonl`), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  console.log(name, lines.length);
};

const hands = ['lay', 'carers', 'clin', 'letters', 'contrast', 'numbers', 'notes'];
const entries = hands.flatMap((hand) => read(join(corpus, `${hand}.jsonl`)).map((entry) => ({ ...entry, hand })));

const groupOf = ({ id, hand, note }: Entry & { hand: string }): string =>
  // The lines of one contrast set are nearly the same words: they stay together.
  hand === 'contrast' && note ? note.replace(/[:;,(].*$/, '').trim() : id;

write(
  'entries',
  entries.map((entry): Written => {
    const present = entry.present.map(({ id }) => id);
    const at = (id: string): readonly [number, number] => {
      const words = entry.words[id];
      const start = words ? entry.text.indexOf(words) : -1;
      return [start, start + (words?.length ?? 0)];
    };
    const { mentions } = recognise(entry.text);
    const taken = entry.text.split('');
    for (const { start, end } of mentions.flatMap((mention) => mention.at)) taken.fill(' ', start, end);
    const clauses = clausesIn(entry.text).map(({ start, end }) => {
      const within = (id: string): boolean => {
        const [from, to] = at(id);
        // At least half of the stretch stands here.
        return from >= 0 && 2 * (Math.min(to, end) - Math.max(from, start)) >= to - from;
      };
      const is = present.filter(within);
      const not = entry.absent.filter(within);
      const text = entry.text.slice(start, end).trim();
      const left = taken.slice(start, end).join('').trim();
      return { text, ...(left !== text && { left }), ...(is.length > 0 && { is }), ...(not.length > 0 && { not }) };
    });
    return {
      from: entry.id,
      ...(groupOf(entry) !== entry.id && { group: groupOf(entry) }),
      hand: entry.hand,
      may: [...new Set([...present, ...entry.optional, ...entry.uncertain])],
      read: [...new Set(mentions.map(({ id }) => id))],
      ...(present.length + entry.uncertain.length === 0 && { nothing: true }),
      stretches: present.flatMap((id) => (at(id)[0] < 0 ? [] : [{ text: entry.text.slice(...at(id)), is: [id] }])),
      clauses,
    };
  }),
);

write(
  'wordings',
  read(wordings)
    .filter(({ voice }) => voice !== 'order')
    .map(({ id, voice, text, present, uncertain, optional }): Written => {
      const is = present.map((each) => each.id);
      return {
        from: id,
        hand: voice,
        may: [...is, ...optional, ...uncertain],
        read: recognise(text).mentions.map((each) => each.id),
        wording: { text, is },
      };
    }),
);

interface Said {
  synonyms: readonly string[];
  phrases?: readonly string[];
  denials?: readonly string[];
  means?: readonly string[];
}
const load = async <T>(file: string): Promise<T> => (await import(pathToFileURL(join(rules, file)).href)) as T;
const { vocabulary } = await load<{ vocabulary: Record<string, Said> }>('findings/vocabulary.ts');
const denied: Written = {
  from: 'denials',
  hand: 'denials',
  may: [],
  phrases: [
    ...Object.values(vocabulary).flatMap(({ denials = [] }) => denials.flatMap((each) => expanded(each, 3))),
    ...otherComplaints.flatMap((each) => expanded(each, 12)),
    ...notFindings.flatMap((each) => expanded(each, 3)),
  ],
};
write('phrases', [
  ...Object.entries(vocabulary).map(
    ([id, { synonyms, phrases = [], means = [] }]): Written => ({
      from: id,
      hand: 'phrases',
      is: [id],
      may: means,
      phrases: [...synonyms, ...phrases].flatMap((each) => expanded(each, 4)),
    }),
  ),
  denied,
]);
