import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants of the rules are held against: those that say what a rule must answer. Not the rule book, which any change to a rule
 * would fail, and not those that start a process or a browser.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'tests/vignettes/*.test.ts',
      'tests/contract/{answers,guideline,editions,edition-thresholds,changes,compare-editions,notices,review,sign-off,traps}.test.ts',
    ],
  },
});
