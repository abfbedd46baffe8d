import type { Packed } from '../../rules/reading/second/packed.ts';
import type { Weights } from './learn.ts';

/** Weights kept: more would not fit into 200 kB. */
const mostWeights = 70_000;
const mostBytes = 146_000;

/** The heaviest weights, each a whole number from -127 to 127. `unit` is the step of the learner that counts as 16. */
export function packedOf({ ids, by }: Weights, unit: number, threshold: number): Packed {
  const kinds = ids.length + 1;
  const small = (weight: number): number => Math.max(-127, Math.min(127, Math.trunc((weight * 16) / unit)));
  const sizes = new Array<number>(128).fill(0);
  for (const weight of by) {
    const size = Math.abs(small(weight));
    sizes[size] = (sizes[size] ?? 0) + 1;
  }
  // The lightest weight that is kept.
  let least = 128;
  for (let kept = 0; least > 1 && kept + (sizes[least - 1] ?? 0) <= mostWeights; least--) kept += sizes[least - 1] ?? 0;
  for (; ; least++) {
    const bytes = bytesOf(by, kinds, small, least);
    if (bytes.length <= mostBytes) return { ids, threshold, weights: Buffer.from(bytes).toString('base64') };
  }
}

function bytesOf(by: Float64Array, kinds: number, small: (weight: number) => number, least: number): number[] {
  const bytes: number[] = [];
  let before = 0;
  for (let place = 0; place * kinds < by.length; place++) {
    const row: number[] = [];
    for (let kind = 0; kind < kinds; kind++) {
      const weight = small(by[place * kinds + kind] ?? 0);
      if (Math.abs(weight) >= least) row.push(kind, weight + 128);
    }
    if (row.length === 0) continue;
    let ahead = place - before;
    for (; ahead >= 255; ahead -= 255) bytes.push(255);
    bytes.push(ahead, row.length / 2, ...row);
    before = place;
  }
  while (bytes.length % 3 > 0) bytes.push(0);
  return bytes;
}
