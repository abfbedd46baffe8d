import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ng12, recommendations } from '../../rules/ng12/editions.ts';
import { heldAgainst, numbersIn, vignettesIn } from './rows.ts';

const clinical = recommendations.filter(({ when }) => when).map(({ number }) => number as string);
const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
const tables = files.map((file) => ({ file, rows: vignettesIn(readFileSync(new URL(file, folder), 'utf8')) }));

for (const { file, rows } of tables) {
  describe(file, () => {
    it.each(rows.map((row) => [row.line, row.Case, row] as const))('line %s: %s', (_line, _case, row) => {
      const { said, expected } = heldAgainst(ng12, row);
      expect(said).toEqual(expected);
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
