import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const built = join(root, '.output/firefox-mv3');
const require = createRequire(import.meta.url);

interface Message {
  code: string;
  file: string;
  line: number;
  column: number;
}
let report: { errors: Message[]; notices: Message[]; warnings: Message[] };

/** What Mozilla's site runs on every upload, and `web-ext lint` too. */
beforeAll(() => {
  const linter = require.resolve('addons-linter/bin/addons-linter');
  report = JSON.parse(execFileSync(process.execPath, [linter, '--output=json', '--boring', built], { encoding: 'utf8' }));
}, 240_000);

test('no error and no notice', () => {
  expect(report.errors).toEqual([]);
  expect(report.notices).toEqual([]);
});

/** The words of the code that a message points at. */
const pointedAt = ({ file, line, column }: Message): string =>
  readFileSync(join(built, file), 'utf8')
    .split('\n')
    [line - 1]?.slice(Math.max(0, column - 200), column + 60) ?? '';

test('the one warning is Preact’s own way to set HTML, for an attribute that Waymark never uses', () => {
  expect(report.warnings.map(({ code }) => code)).toEqual(['UNSAFE_VAR_ASSIGNMENT']);
  for (const warning of report.warnings) expect(pointedAt(warning)).toMatch(/\.__html\b.*\.innerHTML=/s);
  const sources = globSync('{entrypoints,components,state,learning,packs,record,store,rules}/**/*.{ts,tsx}', { cwd: root });
  expect(sources.length).toBeGreaterThan(300);
  const sets = /dangerouslySetInnerHTML|__html|\.(inner|outer)HTML\s*\+?=|insertAdjacentHTML|document\.write/;
  expect(sources.filter((file) => sets.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
