import { readdirSync, readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const files = 'tests/**/*.test.{ts,tsx}';
const exclude = [...configDefaults.exclude, 'tests/e2e/**', 'tests/built/**'];

/** Files that put something in the place of what all files use, such as the browser's database or a module: each has a worker of its own. */
const replacing = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `tests/${file}`)
  .filter((file) =>
    /fake-indexeddb|\bvi\.(mock|doMock|spyOn|stub|useFakeTimers|setSystemTime)|(defineProperty|assign)\(globalThis/.test(
      readFileSync(file, 'utf8'),
    ),
  );

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A command that is started anew each time takes seconds on a busy machine.
    testTimeout: 60_000,
    environment: 'node',
    // Every core: left to itself the runner spares one, which on two is half.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'alone', include: replacing, exclude } },
      // The others share workers, so that the reader's book is laid out once for many files.
      { extends: true, test: { name: 'together', include: [files], exclude: [...exclude, ...replacing], isolate: false } },
    ],
  },
});
