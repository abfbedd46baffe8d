import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A case of the tables in tests/vignettes, with the numbers it names. */
interface Case {
  name: string;
  met: readonly string[];
  possible: readonly string[];
  notMet: readonly string[];
}

const folder = join(import.meta.dirname, '../../tests/vignettes');
const numbersIn = (cell = ''): string[] => cell.split(/\s+/).filter(Boolean);

function casesIn(file: string): Case[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  return rows.flatMap((line): Case[] => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, name = '', , , , , , met, possible, notMet] = cells;
    return name === 'Case' || name.startsWith('---')
      ? []
      : [{ name, met: numbersIn(met), possible: numbersIn(possible), notMet: numbersIn(notMet) }];
  });
}

const newest = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .flatMap((file) => casesIn(join(folder, file)));
const earlier = new Map(
  readdirSync(join(folder, 'earlier'))
    .sort()
    .map((file) => [file.replace('.md', ''), casesIn(join(folder, 'earlier', file))]),
);

/** The names of the cases that say of a number of an edition that it is met, possible and not met. */
export function casesOf(edition: string, number: string): { met: string[]; possible: string[]; notMet: string[] } {
  const cases = earlier.get(edition) ?? newest;
  const naming = (where: 'met' | 'possible' | 'notMet'): string[] =>
    cases.filter((each) => each[where].includes(number)).map(({ name }) => name);
  return { met: naming('met'), possible: naming('possible'), notMet: naming('notMet') };
}
