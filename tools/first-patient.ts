/** What the demo types first: the man of the demo record. */
export const FIRST_PATIENT = '62M 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss';
