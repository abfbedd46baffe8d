import type { Band, Thresholds } from '../engine/bands.ts';

// Table 1 of May 2025 and January 2026, table 2 of April 2026.
const psa: readonly Band[] = [
  { from: 40, upTo: 49, threshold: 2.5 },
  { from: 50, upTo: 59, threshold: 3.5 },
  { from: 60, upTo: 69, threshold: 4.5 },
  { from: 70, upTo: 79, threshold: 6.5 },
];

const psaOutside = 'NG12 gives no threshold below 40 or above 79. With the symptoms of 1.6.2, clinical judgement (1.6.3).';

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
  psa,
  outside: { ca125: 'under 40, CA125 alone must not decide (1.5.6).', psa: psaOutside },
};

/** Before April 2026: one number for CA125 at every age the ovarian section spoke of. */
export const thresholdsBeforeApril2026: Thresholds = {
  fit: 10,
  ca125: [{ from: 18, threshold: 35 }],
  psa,
  outside: { ca125: 'the ovarian section was for 18 and over (1.5.1 to 1.5.9).', psa: psaOutside },
};
