import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aspects, readLines, scoreOf, scoreTable } from './score.ts';

const linesOf = (file: string) => readLines(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** Lines that are read wrongly, and why that is left. */
const leftAlone: Readonly<Record<string, string>> = {
  'L testis feels different - irregular texture, aching': '“aching” without its organ beside it is not read',
};

describe('lines the recogniser was written with', () => {
  const lines = linesOf('lines.md');
  console.log(scoreTable('Written with', lines));
  it('are at least 250', () => expect(lines.length).toBeGreaterThanOrEqual(250));
  it.each(lines.map((each) => [each.at, each.line, each] as const))('line %s: %s', (_at, line, { expected, read }) => {
    const differ = aspects.filter((aspect) => JSON.stringify(expected[aspect].toSorted()) !== JSON.stringify(read[aspect].toSorted()));
    if (line in leftAlone) expect(differ, 'now read: take it off the list').not.toEqual([]);
    else expect({ ...read }).toEqual(sameOrder(expected, read));
  });
});

/** Order within a line does not matter. */
function sameOrder<T extends Record<string, readonly string[]>>(expected: T, read: T): T {
  const ordered = Object.entries(expected).map(([key, values]) => {
    const seen = read[key] ?? [];
    return [key, [...values].sort((a, b) => seen.indexOf(a) - seen.indexOf(b))];
  });
  return Object.fromEntries(ordered) as T;
}

describe('lines held apart from the recogniser', () => {
  const lines = linesOf('held-out.md');
  console.log(scoreTable('Held apart', lines));
  it('are at least 200', () => expect(lines.length).toBeGreaterThanOrEqual(200));
  it.each(['present', 'absent'] as const)('%s findings: precision and recall of 0.98 and more', (aspect) => {
    const { precision, recall } = scoreOf(lines, aspect);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });
});
