/** Kleene's three values, ordered so that "all" is the least and "any" the greatest. Unknown is not false. */
export type Truth = 1 | 0 | -1;

export const TRUE = 1;
export const UNKNOWN = 0;
export const FALSE = -1;

/** True once `n` are true; false once too few are left that could be; else unknown. */
export function atLeastTrue(n: number, truths: readonly Truth[]): Truth {
  let met = 0;
  let open = 0;
  for (const truth of truths) {
    if (truth === TRUE) met++;
    else if (truth === UNKNOWN) open++;
  }
  if (met >= n) return TRUE;
  return met + open >= n ? UNKNOWN : FALSE;
}
