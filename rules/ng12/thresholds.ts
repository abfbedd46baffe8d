import type { Thresholds } from '../engine/bands.ts';

/** The numbers NG12 gives. Outside the tables there is none: CA125 alone decides nothing below 40, PSA is clinical judgement. */
export const thresholds: Thresholds = {
  fit: 10,
  // Table 1. Not monotonic.
  ca125: [
    { from: 40, upTo: 49, threshold: 35 },
    { from: 50, upTo: 59, threshold: 31 },
    { from: 60, upTo: 69, threshold: 24 },
    { from: 70, upTo: 79, threshold: 25 },
    { from: 80, threshold: 31 },
  ],
  // Table 2.
  psa: [
    { from: 40, upTo: 49, threshold: 2.5 },
    { from: 50, upTo: 59, threshold: 3.5 },
    { from: 60, upTo: 69, threshold: 4.5 },
    { from: 70, upTo: 79, threshold: 6.5 },
  ],
};
