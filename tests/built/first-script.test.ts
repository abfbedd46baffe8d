import { expect, test } from 'vitest';
import { allScript, openingScript } from './sizes.ts';

/** What comes when it is asked for, by words that are in its script alone. */
const later: Readonly<Record<string, string>> = {
  'the schemas': 'ZodError',
  'the database': 'DexieError',
  signatures: 'ERR_JWS_INVALID',
  Markdown: 'Infinite loop on byte',
  'the studio': 'New pack of local pathways',
  snippets: 'brain-children-and-young-people',
  'the packs of areas': 'Dorset County Hospital',
};
const has = (script: string, words: string): boolean => script.includes(words);

test.each(Object.entries(later))('the panel opens without %s', (_what, words) => {
  expect(has(allScript(), words)).toBe(true);
  expect(has(openingScript('sidepanel.html'), words)).toBe(false);
});

test('what follows from the reader’s words is in the script: no panel works it out', () => {
  expect(/"beginnings\\?":\{/.test(openingScript('sidepanel.html'))).toBe(true);
});
