const part = process.env.MUTATE === 'engine' ? 'engine' : 'ng12';

/** Mutation testing of `rules/ng12` or `rules/engine`; `npm run mutate` runs both. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  // Traps and changes are words for readers: no answer hangs on them, and tests of their own hold them.
  mutate: part === 'engine' ? ['rules/engine/*.ts'] : ['rules/ng12/*.ts', '!rules/ng12/traps.ts', '!rules/ng12/changes.ts'],
  ignorePatterns: ['.output', 'bench', 'entrypoints', 'public', 'store', 'test-results', 'tests/e2e', 'tests/stands'],
  concurrency: 1,
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  // The compiler has no programming interface that Stryker could use to rewrite its settings, and they need no rewriting.
  tsconfigFile: 'none',
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `.output/mutation/${part}.json` },
  tempDirName: '.output/stryker',
  // A mutant is slow on a busy machine, and slow is not killed.
  timeoutMS: 60_000,
  warnings: { slow: false },
};
