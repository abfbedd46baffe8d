import { defineConfig } from 'vitest/config';

const ofTheRules = [
  'tests/vignettes/*.test.ts',
  'tests/contract/{answers,guideline,editions,edition-thresholds,changes,compare-editions,notices,review,sign-off,traps}.test.ts',
];
const ofTheEngine = [
  'tests/vignettes/*.test.ts',
  'tests/contract/{edition-thresholds,notices}.test.ts',
  'tests/properties/{engine,questions}.test.ts',
  'tests/panel/{open-questions,asks,cards}.test.ts',
];

/**
 * The tests that mutants are held against: those that say what a rule must answer. Not the rule book, which any change to a rule would fail,
 * and not those that start a process or a browser.
 */
export default defineConfig({
  test: { environment: 'node', include: process.env.MUTATE === 'engine' ? ofTheEngine : ofTheRules },
});
