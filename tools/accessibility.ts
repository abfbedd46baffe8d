import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf, withoutMachine } from './accessibility/document.ts';
import { recordedIn } from './accessibility/report.ts';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/accessibility.md');
const specs = ['accessibility', 'learn-sound', 'studio-looks', 'walks'].map((name) => `${name}.spec`);
const report = join(root, '.output/accessibility.json');

/** Builds the extension and measures it; gives whether nothing failed. */
function measure(): boolean {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const commands = ['wxt build', `playwright test --reporter=list,json ${specs.join(' ')}`];
  return commands.every((command) => spawnSync(command, { cwd: root, env, shell: true, stdio: 'inherit' }).status === 0);
}

/** The first line in which two texts differ, as each has it. */
function firstDifference(kept: string, now: string): string {
  const [before, after] = [kept.split('\n'), now.split('\n')];
  const at = before.findIndex((line, place) => line !== after[place]);
  const place = at < 0 ? before.length : at;
  return `kept: ${before[place] ?? '(nothing)'}\nnow:  ${after[place] ?? '(nothing)'}`;
}

const [option, file] = process.argv.slice(2);
if (option === '--check' && file !== undefined) {
  const [kept, now] = [readFileSync(page, 'utf8'), documentOf(recordedIn(readFileSync(file, 'utf8')))].map(withoutMachine);
  if (kept === now) console.log('docs/accessibility.md says what was measured.');
  else {
    console.error(
      `docs/accessibility.md no longer says what was measured. Run: npm run accessibility\n${firstDifference(kept ?? '', now ?? '')}`,
    );
    process.exitCode = 1;
  }
} else if (option === undefined) {
  if (measure()) {
    writeFileSync(page, documentOf(recordedIn(readFileSync(report, 'utf8'))));
    console.log('docs/accessibility.md is written.');
  } else {
    console.error('Something failed: docs/accessibility.md is as it was.');
    process.exitCode = 1;
  }
} else {
  console.error('Usage: npm run accessibility [-- --check REPORT]');
  process.exitCode = 2;
}
