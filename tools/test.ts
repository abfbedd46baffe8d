import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureProgram } from './browsers.ts';
import { type Count, ofNodeTest, ofPlaywright, ofVitest } from './test-counts.ts';

interface Step {
  heading: string;
  /** Run side by side. */
  commands: string[];
  env?: Record<string, string>;
  /** Where the step leaves its count, and how to read it. */
  count?: { file: string; read: (report: string) => Count };
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = '.output/test-reports';

const STEPS: Step[] = [
  { heading: 'Types, lint, unused code', commands: ['npm run -s types', 'npm run -s lint', 'knip --no-progress'] },
  {
    heading: 'Unit, contract, vignettes and properties',
    commands: [`vitest run --reporter=default --reporter=json --outputFile.json=${REPORTS}/vitest.json`],
    count: { file: 'vitest.json', read: ofVitest },
  },
  { heading: 'Build for Chromium and Firefox', commands: ['npm run -s zip'] },
  {
    heading: 'What was built: zips, manifests, sizes, what Firefox’s own linter says',
    commands: [`vitest run --config vitest.built.config.ts --reporter=default --reporter=json --outputFile.json=${REPORTS}/built.json`],
    count: { file: 'built.json', read: ofVitest },
  },
  {
    heading: 'End to end in the Chromium side panel',
    commands: ['playwright test --reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/playwright.json` },
    count: { file: 'playwright.json', read: ofPlaywright },
  },
  {
    heading: 'Accessibility results, as published',
    commands: [`node tools/accessibility.ts --check ${REPORTS}/playwright.json`],
  },
  {
    heading: 'Smoke test in the Firefox sidebar, studio and Learn there, and with an organisation’s policy',
    commands: [
      `node --test --test-concurrency=1 --test-reporter=spec --test-reporter-destination=stdout --test-reporter=tap --test-reporter-destination=${REPORTS}/firefox.tap tests/e2e/firefox-smoke.ts tests/e2e/firefox-learn.ts tests/e2e/firefox-hostile.ts tests/e2e/firefox-managed.ts`,
    ],
    count: { file: 'firefox.tap', read: ofNodeTest },
  },
];

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const stopped = await run();
if (stopped !== undefined) {
  console.log(`\nStopped at: ${stopped}`);
  // Types, lint and builds have no count of their own: one that stops the run is one failure, never none.
  total.failed = Math.max(total.failed, 1);
}
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = stopped === undefined ? 0 : 1;

/** Runs the steps in order and gives the heading of the first that fails. */
async function run(): Promise<string | undefined> {
  rmSync(`${ROOT}/${REPORTS}`, { recursive: true, force: true });
  mkdirSync(`${ROOT}/${REPORTS}`, { recursive: true });
  heading('Browsers');
  try {
    for (const name of ['chromium', 'firefox'] as const) console.log(ensureProgram(name));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 'Browsers';
  }
  for (const step of STEPS) if (!(await passes(step))) return step.heading;
}

async function passes(step: Step): Promise<boolean> {
  heading(step.heading);
  const env = { ...process.env, ...step.env };
  const statuses = await Promise.all(
    step.commands.map(async (command) => {
      const running = spawn(command, { cwd: ROOT, env, shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
      const [status] = await once(running, 'exit');
      return status as number | null;
    }),
  );
  const isRight = statuses.every((status) => status === 0);
  if (step.count === undefined) return isRight;
  const count = readCount(step.count);
  // A runner can fail without a failed test, such as when a file does not load: that is a failure all the same.
  const failed = isRight ? count.failed : Math.max(count.failed, 1);
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
