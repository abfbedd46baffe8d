import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
export const parts = ['ng12', 'engine'] as const;
export type Part = (typeof parts)[number];

/** A mutant that no test told from the rules. */
export interface Survivor {
  line: number;
  /** The line as it is, so that a survivor is known again when lines move. */
  code: string;
  mutator: string;
  becomes: string;
}

/** What became of the mutants of one file. */
export interface FileResult {
  /** SHA-256 of the file that was tried. */
  hash: string;
  on: string;
  /** How the result came about, where it was not one run over the file. */
  note?: string;
  killed: number;
  timedOut: number;
  /** Mutants that no test could so much as load: neither killed nor survivors. Not counted in the first runs. */
  unloadable?: number;
  survivors: readonly Survivor[];
}

/** What is kept of the runs over a part of the rules, by the name of the file. */
export type MutationReport = Readonly<Record<string, FileResult>>;

// Words for readers, on which no answer hangs; tests of their own hold them.
const untried: readonly string[] = ['traps.ts', 'changes.ts'];

/** The files of a part that are tried. */
export const triedFiles = (part: Part): string[] =>
  readdirSync(join(root, 'rules', part))
    .filter((file) => !untried.includes(file))
    .sort();

/** SHA-256 of a file of the rules as it is now. */
export const hashOf = (part: Part, file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(root, 'rules', part, file)))
    .digest('hex');

/** Where the results of a part are kept. */
export const keptAt = (part: Part): string => join(root, 'docs/mutation', `${part}.json`);

/** The results of a part that are kept: of no file, before its first run. */
export const keptOf = (part: Part): MutationReport => (existsSync(keptAt(part)) ? JSON.parse(readFileSync(keptAt(part), 'utf8')) : {});

/** The files of a part without a result, or with one of the file as it was before. */
export const filesToTry = (part: Part, kept: MutationReport): string[] =>
  triedFiles(part).filter((file) => kept[file]?.hash !== hashOf(part, file));

/** One file of Stryker’s own report. */
export interface StrykerFile {
  source: string;
  mutants: readonly { status: string; mutatorName: string; replacement?: string; location: { start: { line: number } } }[];
}

/** What to keep of a file that Stryker tried. A file without a mutant is not in its report. */
export function resultOf({ source, mutants }: StrykerFile, hash: string, on: string): FileResult {
  const having = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status));
  const lines = source.split('\n');
  return {
    hash,
    on,
    killed: having('Killed').length,
    timedOut: having('Timeout').length,
    unloadable: having('RuntimeError', 'CompileError').length,
    survivors: having('Survived', 'NoCoverage').map(({ mutatorName, replacement = '', location: { start } }) => ({
      line: start.line,
      code: (lines[start.line - 1] ?? '').trim(),
      mutator: mutatorName,
      becomes: replacement.replaceAll(/\s+/g, ' ').slice(0, 120),
    })),
  };
}

/** Killed and timed out, of all that could be tried, and as a percentage of them. */
export function scoreOf(report: MutationReport): { killed: number; tried: number; percent: number } {
  const results = Object.values(report);
  const killed = results.reduce((sum, each) => sum + each.killed + each.timedOut, 0);
  const tried = results.reduce((sum, each) => sum + each.survivors.length, killed);
  return { killed, tried, percent: Math.round((10_000 * killed) / tried) / 100 };
}
