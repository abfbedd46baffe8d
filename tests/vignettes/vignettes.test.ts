import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, type Status } from '../../rules/engine/assess.ts';
import type { Organ, Presentation, Results, TestId } from '../../rules/engine/presentation.ts';
import { readMeasurement } from '../../rules/findings/read-measurement.ts';
import { isFindingId } from '../../rules/findings/vocabulary.ts';
import { ng12, recommendations } from '../../rules/ng12/editions.ts';
import { idsIn, rowsOf, statementsIn } from '../tables.ts';

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

function presentationIn(row: Record<string, string>): Presentation {
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

const numbersIn = (cell: string | undefined): string[] => (cell ? cell.split(/\s+/) : []);
const clinical = recommendations.filter(({ when }) => when).map(({ number }) => number as string);
const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
const tables = files.map((file) => ({ file, rows: rowsOf(readFileSync(new URL(file, folder), 'utf8'), columns) }));

for (const { file, rows } of tables) {
  describe(file, () => {
    it.each(rows.map((row) => [row.line, row.Case, row] as const))('line %s: %s', (_line, _case, row) => {
      const assessment = assess(ng12, presentationIn(row));
      const met = assessment.met.map(({ recommendation }) => recommendation.number as string);
      const expected: [Status, string[]][] = [
        ['met', numbersIn(row.Met)],
        ['possible', numbersIn(row.Possible)],
        ['not-met', numbersIn(row['Not met'])],
      ];
      for (const [status, numbers] of expected) {
        for (const number of numbers) expect({ number, status: assessment.verdictOn(number)?.status }).toEqual({ number, status });
      }
      // The whole set of what is met, not only what the row is about.
      expect(met.toSorted()).toEqual(numbersIn(row.Met).toSorted());
    });
  });
}

describe('the tables', () => {
  const rows = tables.flatMap((table) => table.rows);
  it('are at least 400 cases and 40 whole consultations', () => {
    expect(rows.length).toBeGreaterThanOrEqual(400);
    expect(tables.find(({ file }) => file === 'whole-consultations.md')?.rows.length).toBeGreaterThanOrEqual(40);
  });
  it.each(clinical)('%s is met in one case and not met in another', (number) => {
    expect(rows.some((row) => numbersIn(row.Met).includes(number))).toBe(true);
    expect(rows.some((row) => numbersIn(row['Not met']).includes(number))).toBe(true);
  });
});
