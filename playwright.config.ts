import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Long, for a busy machine: what is there is found at once all the same.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  forbidOnly: process.env.CI !== undefined,
  projects: [
    { name: 'panel', testIgnore: 'managed*.spec.ts' },
    // A policy is one for every browser on the machine: alone, and last.
    { name: 'managed', testMatch: 'managed*.spec.ts', dependencies: ['panel'], workers: 1 },
  ],
});
