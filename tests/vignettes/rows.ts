import type { Status } from '../../rules/engine/assess.ts';
import { assess } from '../../rules/engine/assess.ts';
import type { Organ, Presentation, Results, TestId } from '../../rules/engine/presentation.ts';
import type { Ruleset } from '../../rules/engine/ruleset.ts';
import { readMeasurement } from '../../rules/findings/read-measurement.ts';
import { isFindingId } from '../../rules/findings/vocabulary.ts';
import { idsIn, rowsOf, statementsIn } from '../tables.ts';

/** The columns of a table of vignettes. */
const columns = ['Case', 'Age', 'Sex', 'Present', 'Absent', 'Results', 'Met', 'Possible', 'Not met'] as const;
const sexes = { f: 'female', m: 'male', '?': 'unknown' } as const;
const organsFor: Readonly<Record<string, readonly Organ[]>> = {
  'female organs': ['female-reproductive-organs'],
  'male organs': ['male-reproductive-organs'],
  'both organs': ['female-reproductive-organs', 'male-reproductive-organs'],
  'no organs': [],
};

function resultsIn(cell: string): Results {
  const results: Record<string, object> = {};
  for (const part of cell.split(', ').filter(Boolean)) {
    const [name = '', value = ''] = part.split(' ');
    const test = name.toLowerCase() as TestId;
    const read = readMeasurement(value, test);
    if ('problem' in read) throw new Error(read.problem);
    results[test] = read;
  }
  return results as Results;
}

/** The presentation of one row. Throws on a word it does not know. */
export function presentationIn(row: Record<string, string>): Presentation {
  const [sex = '', organs] = (row.Sex ?? '').split(', ');
  if (!(sex in sexes)) throw new Error(`sex "${sex}"`);
  if (organs !== undefined && !(organs in organsFor)) throw new Error(`organs "${organs}"`);
  return {
    ...(row.Age !== '?' && { age: Number(row.Age) }),
    sex: sexes[sex as keyof typeof sexes],
    ...(organs !== undefined && { organs: organsFor[organs] ?? [] }),
    findings: statementsIn(row.Present ?? ''),
    absent: idsIn(row.Absent ?? '').filter(isFindingId),
    results: resultsIn(row.Results ?? ''),
  };
}

/** The numbers in a cell. */
export const numbersIn = (cell: string | undefined): string[] => (cell ? cell.split(/\s+/) : []);

/** The rows of every table of vignettes in a text. */
export const vignettesIn = (markdown: string) => rowsOf(markdown, columns);

type Row = ReturnType<typeof vignettesIn>[number];

/** What a row says of each recommendation it names, beside what the edition says of it; and all that is met. */
export function heldAgainst(ruleset: Ruleset, row: Row): { said: unknown; expected: unknown } {
  const assessment = assess(ruleset, presentationIn(row));
  const met = assessment.met.map(({ recommendation }) => recommendation.number as string);
  const named: [Status, string[]][] = [
    ['met', numbersIn(row.Met)],
    ['possible', numbersIn(row.Possible)],
    ['not-met', numbersIn(row['Not met'])],
  ];
  const expected = named.flatMap(([status, numbers]) => numbers.map((number) => ({ number, status })));
  const said = expected.map(({ number }) => ({ number, status: assessment.verdictOn(number)?.status }));
  // The whole set of what is met, not only what the row is about.
  return { said: { said, met: met.toSorted() }, expected: { said: expected, met: numbersIn(row.Met).toSorted() } };
}
