/** A test by the file it stands in and the title it has there. */
export type NamedTest = readonly [file: string, title: string];

/** Something in place that makes a hazard rarer or milder. */
export interface Control {
  what: string;
  /** The tests that prove it; none where it is a matter of words, or not proven yet. */
  tests: readonly NamedTest[];
}

/** How far a hazard is controlled in the tree as it is. */
export type HazardState = 'controlled' | 'partly' | 'open' | 'not in this version';

/** One row of the hazard log. Its rating is a clinical safety officer’s to give, and stands empty. */
export interface Hazard {
  id: `H${number}`;
  title: string;
  cause: string;
  effect: string;
  /** The recommendations it bears on most, by section or number; "all" where it bears on each. */
  about: readonly string[] | 'all';
  controls: readonly Control[];
  state: HazardState;
  /** What remains, in words. */
  residual: string;
}
