import { defineConfig } from 'vitest/config';

/** Tests of what `npm run zip` wrote: they need `.output`, so they are run after it. */
export default defineConfig({
  test: {
    // Building once more takes seconds, on a busy machine many.
    testTimeout: 240_000,
    environment: 'node',
    maxWorkers: '100%',
    include: ['tests/built/**/*.test.ts'],
  },
});
