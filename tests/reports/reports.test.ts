import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { failuresOf } from '../../report/case.ts';
import { casesIn } from './rows.ts';

const table = readFileSync(new URL('reports.md', import.meta.url), 'utf8');
const cases = casesIn(table);

it('every row of the table is read', () => {
  const [, rows = ''] = table.split('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n');
  expect(cases).toHaveLength(rows.split('\n').filter(Boolean).length);
});

it.each(cases.map(({ line, reported }) => [line, reported.title, reported] as const))('line %s: %s', (_line, _title, reported) => {
  expect(failuresOf(reported)).toEqual([]);
});
