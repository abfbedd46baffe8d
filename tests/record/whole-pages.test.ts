import { expect, test } from 'vitest';
import { readingInShort } from '../../cli/read-in-short.ts';
import { snapshotOfPage } from '../../cli/read-saved.ts';
import { READ_ON, WHOLE_PAGES } from './whole-pages.ts';

test.each(WHOLE_PAGES.map((page) => [page.kind, page] as const))('%s', (_, page) => {
  const { age, sex, ready, asked } = readingInShort(snapshotOfPage(`<!doctype html><body>${page.html}</body>`, READ_ON));
  expect({
    age,
    sex,
    present: ready.present.map(({ id }) => id).sort(),
    absent: [...ready.absent].sort(),
    asked: asked.map(({ id }) => id).sort(),
    results: ready.results,
  }).toEqual({
    age: page.age ?? null,
    sex: page.sex ?? 'unknown',
    present: [...(page.present ?? [])].sort(),
    absent: [...(page.absent ?? [])].sort(),
    asked: [...(page.asked ?? [])].sort(),
    results: page.results ?? {},
  });
});
