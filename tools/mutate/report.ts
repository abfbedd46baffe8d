import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
export const parts = ['ng12', 'engine'] as const;
export type Part = (typeof parts)[number];

/** A mutant that no test told from the rules. */
export interface Survivor {
  file: string;
  line: number;
  /** The line as it is, so that a survivor is known again when lines move. */
  code: string;
  mutator: string;
  becomes: string;
}

/** What is kept of a run. */
export interface MutationReport {
  part: Part;
  /** Of the rules it ran on. */
  rules: string;
  on: string;
  /** How the run came about, where it was not one run over all. */
  note?: string;
  killed: number;
  timedOut: number;
  survived: number;
  /** Killed and timed out, of all that could be tried; a percentage. */
  score: number;
  files: Readonly<Record<string, { killed: number; survived: number }>>;
  survivors: readonly Survivor[];
}

/** SHA-256 over the files of a part of the rules, names and contents. */
export function hashOf(part: Part): string {
  const folder = join(root, 'rules', part);
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

interface StrykerMutant {
  status: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number } };
}
interface StrykerReport {
  files: Record<string, { source: string; mutants: StrykerMutant[] }>;
}

/** What to keep of Stryker’s own report. */
export function reportFrom(part: Part, { files }: StrykerReport, on: string): MutationReport {
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map(({ status, mutatorName, replacement = '', location: { start } }) => ({
      status,
      survivor: {
        file,
        line: start.line,
        code: (source.split('\n')[start.line - 1] ?? '').trim(),
        mutator: mutatorName,
        becomes: replacement.replaceAll(/\s+/g, ' ').slice(0, 120),
      },
    })),
  );
  const count = (...statuses: string[]): number => all.filter(({ status }) => statuses.includes(status)).length;
  const [killed, timedOut, survived] = [count('Killed'), count('Timeout'), count('Survived', 'NoCoverage')];
  const perFile = Object.fromEntries(
    Object.entries(files).map(([file, { mutants }]) => [
      file,
      {
        killed: mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length,
        survived: mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length,
      },
    ]),
  );
  return {
    part,
    rules: hashOf(part),
    on,
    killed,
    timedOut,
    survived,
    score: Math.round((10_000 * (killed + timedOut)) / (killed + timedOut + survived)) / 100,
    files: perFile,
    survivors: all.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').map(({ survivor }) => survivor),
  };
}

/** Where a run is kept. */
export const keptAt = (part: Part): string => join(root, 'docs/mutation', `${part}.json`);
