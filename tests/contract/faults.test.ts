import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { titlesIn } from './titles.ts';

const root = join(import.meta.dirname, '../..');
const rows = readFileSync(join(root, 'docs/faults.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!Fault |Ended |What goes by |---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));

const named = rows.flatMap(([fault, , , tests = '']) =>
  [...tests.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = '', title = '']) => [fault, file, title] as const),
);

const code = ['entrypoints', 'components', 'state', 'store', 'packs', 'learning', 'record', 'rules']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const said = rows.flatMap(([fault, ...cells]) =>
  [
    ...cells
      .slice(0, 2)
      .join(' ')
      .matchAll(/“([^”]+)”/g),
  ].map(([, words = '']) => [fault, words] as const),
);

describe('the page on faults', () => {
  it('has a test for every row', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ length }) => length !== 4)).toEqual([]);
    expect(rows.filter(([fault]) => !named.some(([of]) => of === fault))).toEqual([]);
  });

  it.each(named)('%s: names a test that exists: %s, %s', (_, file, title) => {
    expect([...titlesIn(file)]).toContain(title);
  });

  it.each(said)('%s: says what the code says: %s', (_, words) => {
    for (const part of words
      .split('…')
      .map((each) => each.trim())
      .filter((each) => each.length > 2))
      expect([part, code.includes(part)]).toEqual([part, true]);
  });
});
