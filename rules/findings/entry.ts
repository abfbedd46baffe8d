export type FindingKind = 'symptom' | 'sign' | 'test-result' | 'risk-factor' | 'history';

/** What the vocabulary holds of one finding. */
export interface FindingEntry {
  label: string;
  kind: FindingKind;
  /** How GPs write it; the recogniser adds shorthand of its own. */
  synonyms: readonly string[];
  /** Findings this one is by definition: they count. Qualifiers said of it carry over. */
  means?: readonly string[];
  /** Findings it may clinically amount to: not NG12's link, not signed off, so only ever asked. */
  suggests?: readonly string[];
}
