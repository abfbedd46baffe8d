import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Hosts } from './hosts.ts';

const root = join(import.meta.dirname, '../..');

/** The match command as a filter, from any folder of any host that has this tree. */
const filter = `cd '${root}' && '${process.execPath}' cli/match.ts --batch`;

/** The filter itself, in one process. */
export const alone = (): [string, string[]] => ['sh', ['-c', filter]];

/** The filter under GNU parallel, on so many cores of this machine; each block of lines to the next that is free, answers in order. */
export const overCores = (parallel: string, cores: number, block = '1M'): [string, string[]] => [
  parallel,
  ['--will-cite', '--pipe', '--keep-order', '--block', block, '--jobs', String(cores), filter],
];

/** The same over ssh hosts. */
export const overHosts = (parallel: string, { ssh, names }: Hosts, block = '1M'): [string, string[]] => [
  parallel,
  [
    '--will-cite',
    '--pipe',
    '--keep-order',
    '--block',
    block,
    '--ssh',
    ssh,
    '--sshlogin',
    names.map((name) => `1/${name}`).join(','),
    filter,
  ],
];

interface Ran {
  out: string;
  errors: string;
  code: number | null;
  seconds: number;
}

/** Pipes a file through a command. What it answers is kept only if asked for. */
export function through([program, args]: [string, string[]], file: string, keep = true): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, { stdio: ['pipe', keep ? 'pipe' : 'ignore', 'pipe'], cwd: root });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        out: Buffer.concat(out).toString('utf8'),
        errors: Buffer.concat(errors).toString('utf8'),
        code,
        seconds: (performance.now() - started) / 1000,
      }),
    );
    if (!child.stdin) throw new Error('no way in');
    child.stdin.on('error', () => {});
    createReadStream(file).pipe(child.stdin);
  });
}
