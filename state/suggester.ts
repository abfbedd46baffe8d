import MiniSearch, { type SearchResult } from 'minisearch';
import { entryOf, type FindingId, findingIds } from '../rules/findings/vocabulary.ts';
import { fillers, wordClasses } from '../rules/reading/words/word-classes.ts';

export type SuggestionId = FindingId | 'checklist';

export interface Suggestion {
  id: SuggestionId;
  label: string;
  /** How many words before the caret it stands for. */
  words: number;
}

interface Indexed {
  id: SuggestionId;
  label: string;
  synonyms: string;
}

interface ByMeaning extends Indexed {
  /** Ordinary words that say it, with the names of classes of words. */
  everyday: string;
}

const checklistEntry: Indexed = {
  id: 'checklist',
  label: '7-point checklist for a pigmented lesion',
  synonyms: 'mole, changing mole, naevus, melanoma score, pigmented skin lesion',
};

/** Words that say nothing of which finding is meant. */
const passedOver = new Set([
  'no',
  'nil',
  'not',
  'denies',
  'and',
  'or',
  'with',
  'of',
  'the',
  'has',
  'had',
  'for',
  'but',
  'x',
  'wks',
  'weeks',
]);

const mostWords = 3;
const fewestLetters = 3;
const shown = 5;

/** The words just before the caret that a finding could be meant by, last three at most. */
export function wordsBefore(text: string): string[] {
  const phrase =
    text
      .slice(-80)
      .split(/[,.;:\n()?+/]/)
      .at(-1) ?? '';
  const words = phrase.split(/\s+/).filter(Boolean);
  const from = words.findLastIndex((word) => passedOver.has(word.toLowerCase()) || /\d/.test(word));
  return words.slice(from + 1).slice(-mostWords);
}

/** What frames and phrases say, each word once, without what they rule out. */
const everydayOf = (written: readonly string[]): string =>
  [
    ...new Set(
      written
        .join(' ')
        .toLowerCase()
        .replaceAll(/!\S+|[~><]\S*|[^\p{L}\d]/gu, ' ')
        .split(/\s+/),
    ),
  ].join(' ');

const littleWords = new Set(`${fillers} gone all`.split(/\s+/));
const isTelling = (word: string): boolean => word.length >= fewestLetters && !littleWords.has(word) && !passedOver.has(word);
const classesOf = (word: string): string[] =>
  Object.entries(wordClasses).flatMap(([name, { words }]) => (` ${words} `.includes(` ${word} `) ? [name] : []));

/** What was said before, by which the type-ahead chooses between what fits as well. */
export interface SaidBefore {
  /** It is there already, so it comes last. */
  entered: ReadonlySet<string>;
  /** It would settle what is open, so it comes first. */
  asked: ReadonlySet<string>;
}

export interface Suggester {
  /** Type-ahead by the words before the caret: typo-tolerant, at most five, the most words matched first. */
  (before: string, said?: SaidBefore): Suggestion[];
  /** By any of these words, ordinary ones too; at most five, the likeliest first. */
  byMeaning(words: string): Suggestion[];
}

const nothingSaid: SaidBefore = { entered: new Set(), asked: new Set() };

const entries = (): Indexed[] => [
  ...findingIds.map((id) => ({ id, label: entryOf(id).label, synonyms: entryOf(id).synonyms.join(', ') })),
  checklistEntry,
];

const startsAWord = (text: string, typed: string): boolean => ` ${text}`.replaceAll(/[(/-]/g, ' ').includes(` ${typed}`);

/** How well the words typed fit, best first: the label or a short name begins with them, a word of these does, or they are misspelt. */
function fitOf(typed: string, names: readonly string[]): number {
  if (names.some((name) => name.startsWith(typed))) return 0;
  return names.some((name) => startsAWord(name, typed)) ? 1 : 2;
}

/** Made when it is first asked for: most patients leave nothing unread. */
function indexOfMeanings(): MiniSearch<ByMeaning> {
  const index = new MiniSearch<ByMeaning>({ fields: ['label', 'synonyms', 'everyday'], storeFields: ['label'] });
  index.addAll(
    entries().map((entry) => {
      if (entry.id === 'checklist') return { ...entry, everyday: '' };
      const { phrases = [], frames = [], asks = [] } = entryOf(entry.id);
      return { ...entry, everyday: everydayOf([...frames, ...asks, ...phrases]) };
    }),
  );
  return index;
}

/** Searches the vocabulary. */
export function createSuggester(): Suggester {
  const index = new MiniSearch<Indexed>({ fields: ['label', 'synonyms'], storeFields: ['label', 'synonyms'] });
  index.addAll(entries());
  let meanings: MiniSearch<ByMeaning> | undefined;

  const byFit = (typed: string, found: readonly SearchResult[], { entered, asked }: SaidBefore): SearchResult[] => {
    const ranked = found.map((each) => {
      const names = `${each.label}, ${each.synonyms}`.toLowerCase().split(', ');
      const turn = entered.has(each.id) ? 2 : asked.has(each.id) ? 0 : 1;
      return { each, turn, fit: fitOf(typed.toLowerCase(), names) };
    });
    return ranked.sort((a, b) => a.fit - b.fit || a.turn - b.turn || b.each.score - a.each.score).map(({ each }) => each);
  };

  const before = (typed: string, said: SaidBefore = nothingSaid): Suggestion[] => {
    if (/(^|\s)$/.test(typed)) return [];
    const words = wordsBefore(typed);
    for (let count = words.length; count > 0; count--) {
      if (words.slice(-count).join('').length < fewestLetters) return [];
      const asTyped = words.slice(-count).join(' ');
      const found = index.search(asTyped, {
        combineWith: 'AND',
        prefix: (_term, at, terms) => at === terms.length - 1,
        fuzzy: (term) => (term.length > 3 ? 0.2 : false),
        boost: { label: 2 },
      });
      if (found.length > 0)
        return byFit(asTyped, found, said)
          .slice(0, shown)
          .map(({ id, label }) => ({ id, label, words: count }));
    }
    return [];
  };
  const byMeaning = (words: string): Suggestion[] => {
    const telling = words
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter(isTelling);
    const asked = [...telling, ...new Set(telling.flatMap(classesOf))].join(' ');
    meanings ??= indexOfMeanings();
    const found = meanings.search(asked, {
      combineWith: 'OR',
      prefix: (term) => term === telling.at(-1),
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { label: 3, synonyms: 2 },
    });
    return found.slice(0, shown).map(({ id, label }) => ({ id, label, words: 0 }));
  };
  return Object.assign(before, { byMeaning });
}
