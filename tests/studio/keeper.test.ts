import { expect, test } from 'vitest';
import { createKeeper } from '../../state/studio/keeper.ts';

const settled = () => new Promise((done) => setTimeout(done));

test('one write at a time, the newest last, those in between left out', async () => {
  const written: number[] = [];
  const open: (() => void)[] = [];
  const keep = createKeeper<number>(
    (value) => {
      written.push(value);
      return new Promise((done) => open.push(done));
    },
    () => undefined,
  );
  for (const value of [1, 2, 3]) keep(value);
  expect(written).toEqual([1]);
  open.shift()?.();
  await settled();
  expect(written).toEqual([1, 3]);
  keep(4);
  open.shift()?.();
  await settled();
  expect(written).toEqual([1, 3, 4]);
});

test('a write that fails is told, and the next is tried all the same', async () => {
  const told: boolean[] = [];
  let fails = true;
  const keep = createKeeper<number>(
    async () => {
      if (fails) throw new Error('full');
    },
    (kept) => told.push(kept),
  );
  keep(1);
  await settled();
  fails = false;
  keep(2);
  await settled();
  expect(told).toEqual([false, true]);
});
