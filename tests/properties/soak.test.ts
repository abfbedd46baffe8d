import { expect, it } from 'vitest';
import { soak } from '../../tools/fuzz/soak.ts';

it('forty thousand assessments leave no more in memory than ten thousand', { timeout: 240_000 }, () => {
  const { after, atEnd } = soak(40_000);
  console.log(`memory: ${after.toFixed(1)} MB, then ${atEnd.toFixed(1)} MB`);
  expect(atEnd - after).toBeLessThan(5);
});
