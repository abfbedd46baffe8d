import { expect, it } from 'vitest';
import { recommendations } from '../../rules/ng12/editions.ts';
import { traps, trapsOf } from '../../rules/ng12/traps.ts';

const numbers = new Set<string>(recommendations.map(({ number }) => number));

it.each(traps.map((trap) => [trap.text, trap] as const))('%s', (text, { about }) => {
  expect(text).toMatch(/^[A-Z\d“].*[^\s.]\.$/);
  if (about === 'all') return;
  expect(about.length).toBeGreaterThan(0);
  expect(about.filter((number) => !numbers.has(number))).toEqual([]);
});

it('traps about all are not repeated at each', () => {
  expect(traps.filter(({ about }) => about === 'all').length).toBeGreaterThan(0);
  for (const number of numbers)
    expect(trapsOf(number)).toEqual(
      traps.flatMap(({ about, text }) => (about !== 'all' && about.some((each) => each === number) ? [text] : [])),
    );
  expect(trapsOf('1.3.2')).toEqual(['10 itself counts.']);
});
