import { expect, it } from 'vitest';
import { soak } from '../../tools/fuzz/soak.ts';

it('a hundred thousand assessments leave no more in memory than ten thousand', { timeout: 240_000 }, () => {
  const { after, atEnd } = soak(100_000);
  console.log(`memory: ${after.toFixed(1)} MB, then ${atEnd.toFixed(1)} MB`);
  expect(atEnd - after).toBeLessThan(5);
});
