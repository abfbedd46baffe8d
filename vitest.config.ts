import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A command that is started anew each time takes seconds on a busy machine.
    testTimeout: 30_000,
    environment: 'node',
    // Every core: left to itself the runner spares one, which on two is half.
    maxWorkers: '100%',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**', 'tests/built/**'],
  },
});
