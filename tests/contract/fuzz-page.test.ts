import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptRuns } from '../../tools/fuzz/kept.ts';
import { fuzzPage } from '../../tools/fuzz/page.ts';
import { targets } from '../../tools/fuzz/targets.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/fuzz.md'), 'utf8');

it('the page on fuzz runs is what the kept runs say', () => {
  expect(page).toBe(fuzzPage(keptRuns()));
});

it('has a run over every target, without a failure', () => {
  expect(new Set(keptRuns().map(({ target }) => target))).toEqual(new Set(Object.keys(targets)));
  expect(keptRuns().filter(({ failures }) => failures.length > 0)).toEqual([]);
});
