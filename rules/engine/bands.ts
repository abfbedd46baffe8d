/** A threshold for an age range in completed years, both ends included. */
export interface Band {
  from: number;
  /** Absent in a table without an upper end. */
  upTo?: number;
  threshold: number;
}

/** The numbers an edition gives for tests. */
export interface Thresholds {
  /** µg Hb/g faeces; this much or more. */
  fit: number;
  /** IU/ml; the threshold for the age or more. */
  ca125: readonly Band[];
  /** µg/l; strictly more than the threshold for the age. */
  psa: readonly Band[];
  /** What to say of a result at an age that the table leaves out. */
  outside: { readonly ca125: string; readonly psa: string };
}

/** The threshold for an age in completed years, if the table has one. */
export const thresholdAt = (bands: readonly Band[], years: number): number | undefined =>
  bands.find((band) => years >= band.from && (band.upTo === undefined || years <= band.upTo))?.threshold;
