/** Mutation testing of one file of the rules; `npm run mutate` names it and runs every file. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  ignorePatterns: ['.output', 'bench', 'entrypoints', 'public', 'store', 'test-results', 'tests/e2e', 'tests/stands'],
  concurrency: 1,
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  // The compiler has no programming interface that Stryker could use to rewrite its settings, and they need no rewriting.
  tsconfigFile: 'none',
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.output/mutation.json' },
  tempDirName: '.output/stryker',
  // Longer than all the tests together: slow is not killed.
  timeoutMS: 20_000,
  warnings: { slow: false },
};
