import type { Offered } from '../../learning/offered.ts';
import { createForgivingSearch } from '../../packs/forgiving-search.ts';
import { recommendations } from '../../rules/ng12/editions.ts';
import { cancerName } from '../words/action.ts';
import { findingLabel } from '../words/labels.ts';

const cancerOf = new Map(recommendations.map(({ number, cancer }) => [number as string, cancerName(cancer)]));

/** Instant search over modules, by title, what they say in short, cancers, findings and who issued them. */
export const createModuleFinder = (modules: readonly Offered[]): ((typed: string) => readonly Offered[]) =>
  createForgivingSearch(modules, {
    fields: ['title', 'about', 'snippet', 'organisation'],
    words: ({ module: { title, snippet, organisation, recommendations: numbers = [], findings = [] } }) => ({
      title,
      about: [...new Set([...numbers.map((number) => cancerOf.get(number) ?? ''), ...findings.map(findingLabel)])].join(' '),
      snippet,
      organisation,
    }),
    boost: { title: 3, about: 2 },
  });
