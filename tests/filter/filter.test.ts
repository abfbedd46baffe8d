import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureProgram } from '../../tools/browsers.ts';
import { alone, overCores, overHosts, through } from '../../tools/spread/filter.ts';
import { type Hosts, startHosts } from '../../tools/spread/hosts.ts';
import { lineAt, writeLines } from '../../tools/spread/lines.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'waymark-filter-'));
const file = join(folder, 'mixed.ndjson');
const count = 300;
let whole = '';
beforeAll(async () => {
  await writeLines(file, count, true);
  whole = (await through(alone(), file)).out;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const minutes = (n: number): number => n * 60_000;

describe('a batch as a filter', () => {
  it('gives one line for each line, in order, each with its id', () => {
    const ids = whole
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id as string | null);
    expect(ids).toHaveLength(count);
    ids.forEach((id, at) => {
      if (at % 50 !== 49) expect(id).toBe(String(at));
    });
  });

  it('may be cut anywhere between lines and joined', async () => {
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, 90);
    const part = join(folder, 'part.ndjson');
    let joined = '';
    for (const [from, to] of [
      [0, 1],
      [1, 53],
      [53, 90],
    ]) {
      writeFileSync(part, `${lines.slice(from, to).join('\n')}\n`);
      joined += (await through(alone(), part)).out;
    }
    expect(joined).toBe(`${whole.split('\n').slice(0, 90).join('\n')}\n`);
  });

  it('ends quietly when whoever reads it stops', () => {
    const command = `{ '${process.execPath}' cli/match.ts --batch < '${file}'; echo "code $?" >&2; } | head -1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
    // The bad lines met with before it stopped are complained of, and nothing else.
    const complaints = stderr.trimEnd().split('\n');
    expect({ id: JSON.parse(stdout).id, code: complaints.at(-1) }).toEqual({ id: '0', code: 'code 0' });
    expect(complaints.slice(0, -1).filter((line) => !/^line \d+: /.test(line))).toEqual([]);
  });

  it('holds no more of a long input than of a short one', { timeout: minutes(4) }, async () => {
    // 50 MB in and 22 out, through a process that may keep 32.
    const child = spawn(process.execPath, ['--max-old-space-size=32', 'cli/match.ts', '--batch'], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let lines = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
    });
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    const padding = ' '.repeat(2_400);
    const fed = 20_000;
    for (let at = 0; at < fed; at += 500) {
      const block = Array.from({ length: 500 }, (_, index) => `${lineAt(at + index, false)}${padding}\n`).join('');
      if (!child.stdin.write(block)) await new Promise((resolve) => child.stdin.once('drain', resolve));
    }
    child.stdin.end();
    expect({ code: await closed, lines }).toEqual({ code: 0, lines: fed });
  });
});

/** The programs, or why they cannot be had. */
function programs(): { parallel: string; sshd: string } | { missing: string } {
  try {
    return { parallel: ensureProgram('parallel'), sshd: ensureProgram('sshd') };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}
const found = programs();
if ('missing' in found) console.warn(`GNU parallel is not tried: ${found.missing}`);
const { parallel = '', sshd = '' } = 'missing' in found ? {} : found;

describe.skipIf('missing' in found)('under GNU parallel', () => {
  let hosts: Hosts | undefined;
  beforeAll(async () => {
    hosts = await startHosts(sshd);
  }, minutes(1));
  afterAll(() => hosts?.stop());

  it.each([
    [1, '1M'],
    [2, '20k'],
    [2, '7k'],
  ])('%i cores and blocks of %s give the same answers', { timeout: minutes(4) }, async (cores, block) => {
    const { out } = await through(overCores(parallel, cores, block), file);
    expect(out).toBe(whole);
  });

  it('two ssh hosts give the same answers', { timeout: minutes(4) }, async () => {
    if (!hosts) throw new Error('no hosts');
    const { out } = await through(overHosts(parallel, hosts, '20k'), file);
    expect(out).toBe(whole);
  });
});
