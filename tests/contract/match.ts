import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Ran {
  code: number | null;
  /** Each line of standard output, read as JSON. */
  answers: Answer[];
  out: string;
  /** Each line of standard error. */
  errors: string[];
}

/** An answer of the command, or an error line of a batch. */
export interface Answer {
  id?: string | null;
  error?: string;
  edition: string;
  recognised: {
    age?: number;
    sex: string;
    present: { id: string; qualifiers: string[] }[];
    absent: string[];
    uncertain: string[];
    suggested: { id: string }[];
    results: object;
  };
  met: { rec: string }[];
  possible: { rec: string; needs: string[] }[];
  answers: { kind: string; act: string; heading: string; recs: string[]; cancers: string[]; question?: string; done?: string }[];
  emergencies: string[];
  cautions: string[];
  advice: string[];
}

const root = join(import.meta.dirname, '../..');
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** Runs the real command, as `npm run -s match -- …` does. */
export function match(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/match.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  const answers = args.includes('--human') ? [] : linesOf(stdout).map((line) => JSON.parse(line) as Answer);
  return { code: status, answers, out: stdout, errors: linesOf(stderr) };
}

/** Runs a batch of lines, given as they are or as what they hold. */
export const matchBatch = (lines: readonly (string | object)[]): Ran =>
  match(['--batch'], lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));

/** The numbers in a list of an answer. */
export const numbersOf = (list: readonly { rec: string }[] | undefined): string[] => (list ?? []).map(({ rec }) => rec);
