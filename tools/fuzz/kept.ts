import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Report } from './fuzz.ts';
import { fuzzPage } from './page.ts';
import type { Target } from './targets.ts';

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
  /** By the processor’s time; by the clock in runs that do not say so. */
  longest: { by?: 'processor'; milliseconds: number; seed: number; characters: number };
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
  longest: {
    by: 'processor',
    milliseconds: Math.round(longest.milliseconds * 10) / 10,
    seed: longest.seed,
    characters: longest.input.length,
  },
  failures: failures.map(({ seed, error }) => ({ seed, error })),
});

const folder = join(root, 'docs/fuzz');

/** Keeps a run, and writes the page on all that are kept. */
export function keep(run: KeptRun): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${run.target}-from-${run.firstSeed}.json`), `${JSON.stringify(run, null, 2)}\n`);
  writeFileSync(`${folder}.md`, fuzzPage(keptRuns()));
}

/** The runs that are kept, by target and seed. */
export const keptRuns = (): KeptRun[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file): KeptRun => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => a.target.localeCompare(b.target) || a.firstSeed - b.firstSeed);
