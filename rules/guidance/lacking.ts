import type { Assessment, Verdict } from '../engine/assess.ts';
import { type Missing, missingFrom } from './missing.ts';

/** A recommendation with all that stands between it and being met. */
export interface Lacking {
  verdict: Verdict;
  missing: Missing;
}

/** The recommendations that lack nothing but judgements on what is there, the age, or which organs. */
export const lackingIn = (assessment: Assessment): Lacking[] =>
  assessment.possible.flatMap((verdict) => {
    const missing = missingFrom(verdict, assessment.presentation);
    return missing ? [{ verdict, missing }] : [];
  });
