/** Something wrong between the entries of a pack, which a schema cannot say. */
export interface PackProblem {
  /** Where, as names of fields and places in lists. */
  at: readonly (string | number)[];
  /** In a few words, with the id of the entry. */
  words: string;
}

/** The places of the values that are there already, earlier in the list. */
export const repeats = (values: readonly string[]): number[] => values.flatMap((value, at) => (values.indexOf(value) === at ? [] : [at]));
