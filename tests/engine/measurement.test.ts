import { describe, expect, it } from 'vitest';
import { thresholdAt } from '../../rules/engine/bands.ts';
import { isAtLeast, isMoreThan } from '../../rules/engine/measurement.ts';
import type { Measurement } from '../../rules/engine/presentation.ts';
import { atLeastTrue, type Truth } from '../../rules/engine/truth.ts';

const threshold = 10;
/** Every value a laboratory may have found, to a twentieth. */
const values = Array.from({ length: 401 }, (_, twentieths) => twentieths / 20);
const fits: Record<Measurement['comparator'], (found: number, value: number) => boolean> = {
  '=': (found, value) => found === value,
  '<': (found, value) => found < value,
  '<=': (found, value) => found <= value,
  '>': (found, value) => found > value,
  '>=': (found, value) => found >= value,
};
const comparators = Object.keys(fits) as Measurement['comparator'][];

/** True if it is so of all that may have been found, false if of none. */
const ofAll = (found: readonly boolean[]): Truth => (found.every(Boolean) ? 1 : found.some(Boolean) ? 0 : -1);

describe.each(comparators)('a result given with %s', (comparator) => {
  it.each([9.8, 9.9, 10, 10.1, 10.2])('%f is held against a threshold of 10 by all that it may be', (value) => {
    const found = values.filter((each) => fits[comparator](each, value));
    expect(isAtLeast({ comparator, value }, threshold)).toBe(ofAll(found.map((each) => each >= threshold)));
    expect(isMoreThan({ comparator, value }, threshold)).toBe(ofAll(found.map((each) => each > threshold)));
  });
});

describe('a threshold for an age', () => {
  const bands = [
    { from: 40, upTo: 49, threshold: 2 },
    { from: 50, upTo: 59, threshold: 3 },
    { from: 80, threshold: 4 },
  ];
  it('is that of its band, both ends included', () => {
    expect([39, 40, 49, 50, 59, 60, 79, 80, 110].map((years) => thresholdAt(bands, years))).toEqual(
      [undefined, 2, 2, 3, 3, undefined, undefined, 4, 4], // no band from 60 to 79
    );
  });
});

describe('“so many or more”', () => {
  const lists = [0, 1, 2, 3, 4].flatMap((length) =>
    Array.from({ length: 3 ** length }, (_, code) =>
      Array.from({ length }, (_, place) => ((Math.floor(code / 3 ** place) % 3) - 1) as Truth),
    ),
  );
  /** Every way the unknown may turn out. */
  const turnOut = (truths: readonly Truth[]): boolean[][] =>
    truths.reduce<boolean[][]>(
      (known, truth) =>
        known.flatMap((each) =>
          truth === 0
            ? [
                [...each, true],
                [...each, false],
              ]
            : [[...each, truth === 1]],
        ),
      [[]],
    );

  it.each([1, 2, 3, 5])('%i or more: what is so however the unknown turns out', (n) => {
    for (const truths of lists) {
      const counts = turnOut(truths).map((each) => each.filter(Boolean).length >= n);
      expect({ truths, is: atLeastTrue(n, truths) }).toEqual({ truths, is: ofAll(counts) });
    }
  });
});
