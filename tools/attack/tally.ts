import type { Attack } from './attacks.ts';

/** A test that was run: its file, the titles of the groups around it and its own, and whether it passed. */
export interface Run {
  file: string;
  titles: readonly string[];
  passed: boolean;
}

/** How one kind of attack went. */
export interface Tally {
  kind: string;
  tried: number;
  held: number;
  /** What was not held, and what is listed and was not run. */
  faults: readonly string[];
}

/** A title as written, with its places for values, as an expression for a title as run. */
export const titlePattern = (written: string): string =>
  written
    .split(/%[sdifjo]|\$\{[^}]*\}|\$\w+/)
    .map((words) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');

/** The runs that each part of an attack names; a file without titles is one part, all of it. */
const runsOf = ([file, ...titles]: Attack, runs: readonly Run[]): [part: string, runs: Run[]][] => {
  const inFile = runs.filter((run) => run.file === file);
  if (titles.length === 0) return [[file, inFile]];
  return titles.map((title) => {
    const pattern = new RegExp(`^${titlePattern(title)}$`);
    return [`${file}: ${title}`, inFile.filter((run) => run.titles.some((each) => pattern.test(each)))];
  });
};

/** Counts what was tried and what held, by kind. What is listed and was not run is not held. */
export function tallyOf(attacks: Readonly<Record<string, readonly Attack[]>>, runs: readonly Run[]): Tally[] {
  return Object.entries(attacks).map(([kind, parts]) => {
    const found = parts.flatMap((part) => runsOf(part, runs));
    const tried = [...new Set(found.flatMap(([, each]) => each))];
    return {
      kind,
      tried: tried.length,
      held: tried.filter(({ passed }) => passed).length,
      faults: [
        ...tried.filter(({ passed }) => !passed).map(({ file, titles }) => `not held: ${file}: ${titles.join(' › ')}`),
        ...found.filter(([, each]) => each.length === 0).map(([part]) => `not tried: ${part}`),
      ],
    };
  });
}
