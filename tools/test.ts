import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureProgram } from './browsers.ts';
import { type Count, ofNodeTest, ofPlaywright, ofVitest } from './test-counts.ts';

interface Step {
  heading: string;
  command: string;
  env?: Record<string, string>;
  /** Where the step leaves its count, and how to read it. */
  count?: { file: string; read: (report: string) => Count };
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = '.output/test-reports';

const STEPS: Step[] = [
  { heading: 'Types', command: 'npm run -s types' },
  { heading: 'Lint', command: 'npm run -s lint' },
  { heading: 'Unused code', command: 'knip --no-progress' },
  {
    heading: 'Unit, contract, vignettes and properties',
    command: `vitest run --reporter=default --reporter=json --outputFile.json=${REPORTS}/vitest.json`,
    count: { file: 'vitest.json', read: ofVitest },
  },
  { heading: 'Build for Chromium and Firefox', command: 'npm run -s zip' },
  {
    heading: 'What was built: zips, manifests, sizes, what Firefox’s own linter says',
    command: `vitest run --config vitest.built.config.ts --reporter=default --reporter=json --outputFile.json=${REPORTS}/built.json`,
    count: { file: 'built.json', read: ofVitest },
  },
  {
    heading: 'End to end in the Chromium side panel',
    command: 'playwright test --reporter=list,json',
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/playwright.json` },
    count: { file: 'playwright.json', read: ofPlaywright },
  },
  {
    heading: 'Accessibility results, as published',
    command: `node tools/accessibility.ts --check ${REPORTS}/playwright.json`,
  },
  {
    heading: 'Smoke test in the Firefox sidebar, studio and Learn there, and with an organisation’s policy',
    command: `node --test --test-concurrency=1 --test-reporter=spec --test-reporter-destination=stdout --test-reporter=tap --test-reporter-destination=${REPORTS}/firefox.tap tests/e2e/firefox-smoke.ts tests/e2e/firefox-learn.ts tests/e2e/firefox-hostile.ts tests/e2e/firefox-managed.ts`,
    count: { file: 'firefox.tap', read: ofNodeTest },
  },
];

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const stopped = run();
if (stopped !== undefined) {
  console.log(`\nStopped at: ${stopped}`);
  // Types, lint and builds have no count of their own: one that stops the run is one failure, never none.
  total.failed = Math.max(total.failed, 1);
}
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = stopped === undefined ? 0 : 1;

/** Runs the steps in order and gives the heading of the first that fails. */
function run(): string | undefined {
  rmSync(`${ROOT}/${REPORTS}`, { recursive: true, force: true });
  mkdirSync(`${ROOT}/${REPORTS}`, { recursive: true });
  heading('Browsers');
  try {
    for (const name of ['chromium', 'firefox'] as const) console.log(ensureProgram(name));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 'Browsers';
  }
  return STEPS.find((step) => !passes(step))?.heading;
}

function passes(step: Step): boolean {
  heading(step.heading);
  const env = { ...process.env, ...step.env };
  const { status } = spawnSync(step.command, { cwd: ROOT, env, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  if (step.count === undefined) return status === 0;
  const count = readCount(step.count);
  // A runner can fail without a failed test, such as when a file does not load: that is a failure all the same.
  const failed = status === 0 ? count.failed : Math.max(count.failed, 1);
  total.passed += count.passed;
  total.failed += failed;
  total.skipped += count.skipped;
  return failed === 0;
}

/** A report that is missing, unreadable or without a test counts as one failure. */
function readCount({ file, read }: NonNullable<Step['count']>): Count {
  try {
    const count = read(readFileSync(`${ROOT}/${REPORTS}/${file}`, 'utf8'));
    if (count.passed + count.failed > 0) return count;
    console.error('No test was run.');
  } catch (error) {
    console.error(`The report ${file} could not be read: ${error instanceof Error ? error.message : error}`);
  }
  return { passed: 0, failed: 1, skipped: 0 };
}

function heading(text: string): void {
  console.log(`\n== ${text} ==`);
}
