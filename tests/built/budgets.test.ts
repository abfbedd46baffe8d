import { expect, test } from 'vitest';
import budgets from './budgets.json' with { type: 'json' };
import { measuredSizes } from './sizes.ts';

const sizes = measuredSizes();

test('each size has a budget, and each budget a size', () => {
  expect(Object.keys(sizes).sort()).toEqual(Object.keys(budgets).sort());
});

test('nothing that was built is larger than its budget', () => {
  const rows = Object.entries(budgets).map(([what, budget]) => {
    const bytes = sizes[what] ?? Number.NaN;
    return { what, bytes, budget, 'left %': Math.floor((1 - bytes / budget) * 1000) / 10 };
  });
  console.table(rows);
  expect(rows.filter(({ bytes, budget }) => !(bytes <= budget))).toEqual([]);
});
