import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import type { Report } from './fuzz.ts';
import { type Target, targets } from './targets.ts';

const root = join(import.meta.dirname, '../..');
const git = (...rest: string[]): string => execFileSync('git', rest, { cwd: root, encoding: 'utf8' }).trim();

/** What is kept of a run over one target. */
export interface KeptRun {
  target: string;
  /** Of each folder that was tried, and of the fuzzer, as git knows it: `git rev-parse HEAD:rules`. */
  versions: Readonly<Record<string, string>>;
  /** Whether something was changed and not committed. */
  dirty: boolean;
  on: string;
  machine: string;
  firstSeed: number;
  asked: number;
  inputs: number;
  seconds: number;
  perSecond: number;
  longest: { milliseconds: number; seed: number; characters: number };
  failures: readonly { seed: number; error: string }[];
}

/** The version of what a target tries, as it is now. */
export const versionOf = ({ tries }: Target): Pick<KeptRun, 'versions' | 'dirty'> => ({
  versions: Object.fromEntries([...tries, 'tools/fuzz'].map((folder) => [folder, git('rev-parse', `HEAD:${folder}`)])),
  dirty: git('status', '--porcelain', '--', ...tries, 'tools/fuzz') !== '',
});

export const keptRun = (
  target: string,
  version: ReturnType<typeof versionOf>,
  { inputs, seconds, longest, failures }: Report,
  { count, first }: { count: number; first: number },
): KeptRun => ({
  target,
  ...version,
  on: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model ?? 'a processor without a name'}, one thread, Node ${process.versions.node}`,
  firstSeed: first,
  asked: count,
  inputs,
  seconds: Math.round(seconds),
  perSecond: Math.round(inputs / seconds),
  longest: { milliseconds: Math.round(longest.milliseconds * 10) / 10, seed: longest.seed, characters: longest.input.length },
  failures: failures.map(({ seed, error }) => ({ seed, error })),
});

/** Where the run over a target is kept. */
const keptAt = (target: string): string => join(root, 'docs/fuzz', `${target}.json`);

export function keep(run: KeptRun): void {
  mkdirSync(dirname(keptAt(run.target)), { recursive: true });
  writeFileSync(keptAt(run.target), `${JSON.stringify(run, null, 2)}\n`);
}

/** The runs that are kept, in the order of the targets. */
export const keptRuns = (): KeptRun[] =>
  Object.keys(targets).flatMap((target) => (existsSync(keptAt(target)) ? [JSON.parse(readFileSync(keptAt(target), 'utf8'))] : []));
