import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOf, unpack, zipsIn } from './stores/zips.ts';

/** Builds the last commit from a clean clone, and again elsewhere from the sources zip that this gave: both must give the same bytes. */
const folder = mkdtempSync(join(tmpdir(), 'waymark-reproduce-'));
try {
  const clone = join(folder, 'clone');
  const again = join(folder, 'from the sources', 'in another folder');
  const commit = run('git', ['rev-parse', 'HEAD'], process.cwd()).trim();
  run('git', ['clone', '--quiet', process.cwd(), clone], folder);
  const first = build(clone, 'UTC');
  console.log(`From a clean clone of ${commit}:\n${first}\n`);
  mkdirSync(again, { recursive: true });
  unpack(zipsIn(clone).sources, again);
  const second = build(again, 'Pacific/Kiritimati');
  console.log(`From its sources zip, in another folder and time zone:\n${second}\n`);
  console.log(first === second ? 'The same, byte by byte.' : 'Not the same.');
  process.exitCode = first === second ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Installs and zips as the README says, and gives the lines of the zips. */
function build(root: string, timeZone: string): string {
  // With NODE_ENV set, packages would be left out, or the build would be another.
  const env = { ...process.env, NODE_ENV: undefined, TZ: timeZone };
  run('npm', ['ci', '--no-audit', '--no-fund'], root, env);
  run('npm', ['run', '-s', 'zip'], root, env);
  return linesOf(zipsIn(root));
}

function run(program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = process.env): string {
  return execFileSync(program, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });
}
