import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureProgram } from './browsers.ts';
import { alone, overCores, overHosts, through } from './spread/filter.ts';
import { startHosts } from './spread/hosts.ts';
import { writeLines } from './spread/lines.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'waymark-spread-'));
const file = join(folder, 'lines.ndjson');
const [parallel, sshd] = [ensureProgram('parallel'), ensureProgram('sshd')];

console.log(`${count} coded lines, on ${cpus()[0]?.model ?? 'a processor'}, ${cpus().length} cores`);
await writeLines(file, count);
const hosts = await startHosts(sshd);
try {
  for (const [how, command] of [
    ['one process', alone()],
    ['GNU parallel, 1 core', overCores(parallel, 1, '16M')],
    ['GNU parallel, 2 cores', overCores(parallel, 2, '16M')],
    ['GNU parallel, two ssh hosts on this machine', overHosts(parallel, hosts, '16M')],
  ] as const) {
    const { seconds, code, errors } = await through(command, file, false);
    if (code !== 0) throw new Error(`${how}: exit code ${code}. ${errors.slice(0, 500)}`);
    console.log(
      `${how.padEnd(46)} ${seconds.toFixed(1).padStart(6)} s ${Math.round(count / seconds)
        .toLocaleString('en-GB')
        .padStart(9)} lines/s`,
    );
  }
} finally {
  hosts.stop();
  rmSync(folder, { recursive: true, force: true });
}
