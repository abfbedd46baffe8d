import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { presentationOf } from '../../rules/reading/presentation-of.ts';
import { recognise } from '../../rules/reading/read.ts';
import { rowsOf } from '../tables.ts';
import { numbersIn } from './rows.ts';

const folder = new URL('as-typed/', import.meta.url);
const typed = (cell: string): string => cell.replaceAll('<br>', '\n').replaceAll('&#124;', '|');

const metBy = (text: string): string[] =>
  assess(ng12, presentationOf(recognise(text))).met.map(({ recommendation }) => recommendation.number as string);

describe.each(readdirSync(folder))('%s', (file) => {
  const rows = rowsOf(readFileSync(new URL(file, folder), 'utf8'), ['Text', 'Met', 'Left open', 'Not met']);
  it('holds rows', () => expect(rows.length).toBeGreaterThanOrEqual(90));
  it.each(rows.map((row) => [row.line, row.Text, row] as const))('line %s: %s', (_line, _text, row) => {
    const open = new Set(numbersIn(row['Left open']));
    const met = metBy(typed(row.Text ?? ''));
    expect(met.filter((number) => !open.has(number)).toSorted()).toEqual(numbersIn(row.Met).toSorted());
    expect(numbersIn(row['Not met']).filter((number) => met.includes(number))).toEqual([]);
  });
});
