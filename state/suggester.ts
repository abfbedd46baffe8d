import MiniSearch from 'minisearch';
import { entryOf, type FindingId, findingIds } from '../rules/findings/vocabulary.ts';

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

/** Type-ahead over the vocabulary: typo-tolerant, at most five, the most words matched first. */
export function createSuggester() {
  const index = new MiniSearch<Indexed>({ fields: ['label', 'synonyms'], storeFields: ['label'] });
  index.addAll([
    ...findingIds.map((id): Indexed => ({ id, label: entryOf(id).label, synonyms: entryOf(id).synonyms.join(', ') })),
    checklistEntry,
  ]);

  return (before: string): Suggestion[] => {
    if (/(^|\s)$/.test(before)) return [];
    const words = wordsBefore(before);
    for (let count = words.length; count > 0; count--) {
      if (words.slice(-count).join('').length < fewestLetters) return [];
      const found = index.search(words.slice(-count).join(' '), {
        combineWith: 'AND',
        prefix: (_term, at, terms) => at === terms.length - 1,
        fuzzy: (term) => (term.length > 3 ? 0.2 : false),
        boost: { label: 2 },
      });
      if (found.length > 0) return found.slice(0, shown).map(({ id, label }) => ({ id, label, words: count }));
    }
    return [];
  };
}

export type Suggester = ReturnType<typeof createSuggester>;
