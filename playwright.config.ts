import { defineConfig } from '@playwright/test';

const MANAGED = ['managed*.spec.ts'];
/** Tests that measure how soon something happens. */
const TIMED = ['hostile-record.spec.ts', 'switching.spec.ts'];
/** Tests that mostly wait: for a clock, for a server that does not answer. */
const WAITING = ['faults.spec.ts', 'soak.spec.ts', 'teaching-day.spec.ts'];

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 3,
  retries: 0,
  // Long, for a busy machine: what is there is found at once all the same.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  forbidOnly: process.env.CI !== undefined,
  projects: [
    { name: 'panel', testIgnore: [...TIMED, ...WAITING, ...MANAGED], workers: 2 },
    // Beside the others, for it needs little of the machine.
    { name: 'waiting', testMatch: WAITING, workers: 1 },
    // How soon something is hidden is measured with nothing else going on.
    { name: 'timed', testMatch: TIMED, dependencies: ['panel', 'waiting'] },
    // A policy is one for every browser on the machine: alone, and last.
    { name: 'managed', testMatch: MANAGED, dependencies: ['timed'], workers: 1 },
  ],
});
