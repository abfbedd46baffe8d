import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Attack, attacks } from './attack/attacks.ts';
import { runsOfPlaywright, runsOfVitest } from './attack/reports.ts';
import { type Run, tallyOf, titlePattern } from './attack/tally.ts';

/** Runs the tests that are attacks, of all kinds or of those named, and says of each kind how many were tried and how many held. */
const ROOT = resolve(import.meta.dirname, '..');
const BROWSER_TESTS = 'tests/e2e';
const REPORTS = join(ROOT, '.output/test-reports');
/** The browser tests' projects, but for the one that needs a policy on the machine. */
const PROJECTS = ['panel', 'waiting', 'timed'];

const asked = process.argv.slice(2);
const unknown = asked.filter((kind) => !Object.hasOwn(attacks, kind));
if (unknown.length > 0) {
  console.error(`No such kind: ${unknown.join(', ')}. There are: ${Object.keys(attacks).join(', ')}.`);
  process.exit(2);
}
const chosen = Object.fromEntries(Object.entries(attacks).filter(([kind]) => asked.length === 0 || asked.includes(kind)));
const inBrowser = ([file]: Attack): boolean => file.startsWith(`${BROWSER_TESTS}/`);
const parts = Object.values(chosen).flat();

const runs = [...runUnit(parts.filter((part) => !inBrowser(part))), ...runInBrowser(parts.filter(inBrowser))];
const tallies = tallyOf(chosen, runs);
console.log('\nKind of attack                   tried   held');
for (const { kind, tried, held, faults } of tallies) {
  console.log(`${kind.padEnd(31)}${String(tried).padStart(7)}${String(held).padStart(7)}`);
  for (const fault of faults) console.log(`  ${fault}`);
}
process.exitCode = tallies.every(({ faults }) => faults.length === 0) ? 0 : 1;

function runUnit(listed: readonly Attack[]): Run[] {
  const files = new Set(listed.map(([file]) => file));
  const report = join(REPORTS, 'attack-vitest.json');
  return runWith('vitest', ['run', ...files, '--reporter=json', `--outputFile=${report}`], files.size, report, (text) =>
    runsOfVitest(text, ROOT),
  );
}

function runInBrowser(listed: readonly Attack[]): Run[] {
  // Playwright holds the expression against the project, the file, the groups and the title, in one line.
  const wanted = listed.flatMap(([file, ...titles]) => {
    const name = titlePattern(file.slice(BROWSER_TESTS.length + 1));
    return titles.length === 0 ? [name] : titles.map((title) => `${name} .*${titlePattern(title)}`);
  });
  const report = join(REPORTS, 'attack-playwright.json');
  const args = ['test', ...PROJECTS.map((each) => `--project=${each}`), '--no-deps', '--reporter=json', '--grep', wanted.join('|')];
  return runWith('playwright', args, wanted.length, report, (text) => runsOfPlaywright(text, BROWSER_TESTS));
}

/** Runs a runner where there is something for it to run, and reads its report; without a report nothing was run. */
function runWith(runner: string, args: string[], count: number, report: string, read: (text: string) => Run[]): Run[] {
  if (count === 0) return [];
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const program = join(ROOT, 'node_modules/.bin', runner);
  spawnSync(program, args, {
    cwd: ROOT,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return existsSync(report) ? read(readFileSync(report, 'utf8')) : [];
}
