import { expect, test } from 'vitest';
import { shipped } from '../../packs/shipped.ts';
import { snippets } from '../../packs/snippets/snippets.ts';
import { whatShips } from '../../state/route/what-ships.ts';

test('each pack that ships is listed with its dates, England first; then the snippets, with the first day by which one is reviewed', async () => {
  const all = await whatShips(new Date('2026-12-01'));
  expect(all.map(({ id }) => id)).toEqual([...shipped.map(({ id }) => id), undefined]);
  expect(all[1]).toEqual({ id: 'dorset', title: 'Dorset', issued: '2026-11-22', reviewBy: '2027-05-22', stale: undefined });
  const last = all.at(-1);
  expect(last?.title).toBe(`Learn on the cards: ${snippets.length} snippets`);
  expect(snippets.every(({ reviewBy }) => reviewBy >= (last?.reviewBy ?? ''))).toBe(true);
  expect(snippets.some(({ reviewBy }) => reviewBy === last?.reviewBy)).toBe(true);
  expect(all.filter(({ issued, reviewBy, stale }) => issued >= reviewBy || stale !== undefined)).toEqual([]);
});

test('what is past its review, or expired, says so', async () => {
  const due = await whatShips(new Date('2027-05-22T12:00:00Z'));
  expect(due.map(({ stale }) => stale)).toEqual(
    due.map(({ title }) => `${title} was due for review by 22 May 2027: check before you rely on it.`),
  );
  const dorset = (await whatShips(new Date('2037-01-01'))).find(({ id }) => id === 'dorset');
  expect(dorset?.stale).toMatch(/^Dorset expired on /);
});
