import type { HeldEdition } from '../../rules/ng12/edition-dates.ts';

/** Mutants that answer as the rules do, for every patient, and why. */
export const sameAnswers: readonly { edition: HeldEdition; mutants: readonly string[]; why: string }[] = [
  {
    edition: '2026-04-15',
    mutants: ['1.3.1: without {"age":{"under":50}}', '1.3.1: under 50 becomes 51', '1.3.1: under 50 left out'],
    why: 'From 50 the pain or the weight loss of this branch is enough alone, by the next.',
  },
  {
    edition: '2026-04-15',
    mutants: ['1.6.2', '1.6.3'].flatMap((number) =>
      ['nocturia', 'urinary_frequency', 'urinary_hesitancy', 'urinary_urgency', 'urinary_retention'].map(
        (finding) => `${number}: without {"finding":"${finding}"}`,
      ),
    ),
    why: 'Each is a lower urinary tract symptom by definition, and those are asked for as well.',
  },
  {
    edition: '2026-04-15',
    mutants: ['becomes 23', 'becomes 25', 'left out'].map((change) => `1.13.1: population upTo 24 ${change}`),
    why: 'What parents say is heeded up to 24; the referral itself is for children, up to 15.',
  },
  {
    edition: '2026-04-15',
    mutants: [
      ...[50, 60, 70, 80].map((from) => `CA125 band from ${from} begins a year earlier`),
      ...[50, 60, 70].map((from) => `PSA band from ${from} begins a year earlier`),
    ],
    why: 'The band before covers that year, and the first that covers an age gives the threshold.',
  },
  {
    edition: '2026-04-15',
    mutants: ['CA125 band from 40 begins a year earlier'],
    why: '1.5.9 and 1.5.11 are for 40 and over.',
  },
  ...(['2025-05-01', '2026-01-12'] as const).map((edition) => ({
    edition,
    mutants: ['CA125 band from 18 begins a year earlier'],
    why: '1.5.7 and 1.5.9 were for 18 and over.',
  })),
];
