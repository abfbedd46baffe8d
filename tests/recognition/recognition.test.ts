import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aspects, readLines, scoreOf, scoreTable } from './score.ts';

const linesOf = (file: string) => readLines(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** Lines that are read otherwise than expected, and why that is left. */
const leftAlone: Readonly<Record<string, string>> = {
  'L testis feels different - irregular texture, aching': '“aching” without its organ beside it is not read',
  '59M testis feels different, hard, L testicular swelling 4/52, no testicular pain, back pain':
    'a bare list after “no” is taken as denied',
  '72 y/o gent, LUTS 3/12, hesitancy, nocturia x3, poor stream. No haematuria, no bone pain. PMH HTN, gout. DRE prostate enlarged, smooth, feels benign. Dip NAD. Plan: PSA, U&E, IPSS, r/v 3/52.':
    'a dipstick with nothing abnormal has no blood on it',
  '70F. Persistent thoracic back pain 10/52, worse lying. Fatigue. No wt loss, no leg weakness. PMH osteoporosis, wrist # 2016. Hb 101, adj Ca 2.74, plasma viscosity awaited. Plan SPE, SFLC, urine BJP.':
    'leg weakness is read as loss of central neurological function, here denied',
};

describe.each([
  ['written with the recogniser', 'lines.md', 250],
  ['it has learnt from since', 'lines-more.md', 200],
])('lines %s', (title, file, least) => {
  const lines = linesOf(file);
  console.log(scoreTable(`Lines ${title}`, lines));
  it(`are at least ${least}`, () => expect(lines.length).toBeGreaterThanOrEqual(least));
  it.each(lines.map((each) => [each.at, each.line, each] as const))('line %s: %s', (_at, line, { expected, read }) => {
    const differ = aspects.filter((aspect) => JSON.stringify(expected[aspect].toSorted()) !== JSON.stringify(read[aspect].toSorted()));
    if (line in leftAlone) expect(differ, 'now read as expected: take it off the list').not.toEqual([]);
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
  const lines = linesOf('held-apart.md');
  console.log(scoreTable('Held apart', lines));
  it('are at least 200', () => expect(lines.length).toBeGreaterThanOrEqual(200));
  it.each(['present', 'absent'] as const)('%s findings: precision and recall of 0.98 and more', (aspect) => {
    const { precision, recall } = scoreOf(lines, aspect);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });
});
