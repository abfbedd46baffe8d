import type { QualifierId } from './qualifiers.ts';

export type FindingKind = 'symptom' | 'sign' | 'test-result' | 'risk-factor' | 'history';

/** What a SNOMED CT id says here. Grade A: several public code lists hold it; B: one does. Ids only: the terms are licensed. */
export interface CodeGrade {
  grade: 'A' | 'B';
  qualifiers?: readonly QualifierId[];
}

/** All that is known of one finding. How phrases and frames are written: rules/reading/words/. */
export interface FindingEntry {
  label: string;
  kind: FindingKind;
  /** Its short names: searched in the panel, and read. */
  synonyms: readonly string[];
  /** Idioms and abbreviations, word for word. `(a|b|)` stands for each choice, `<n>` for a number. */
  phrases?: readonly string[];
  /** What says it in ordinary words: word classes and words, in any order, a few words apart, within one clause. */
  frames?: readonly string[];
  /** As frames, for what may be meant: it is asked and never counted. */
  asks?: readonly string[];
  /** Phrases that say that all is as it should be. */
  denials?: readonly string[];
  /** As frames, that all is as it should be. */
  denialFrames?: readonly string[];
  /** Findings this one is by definition: they count. Qualifiers said of it carry over. */
  means?: readonly string[];
  /** Findings it may clinically amount to: not NG12's link, not signed off, so only ever asked. */
  suggests?: readonly string[];
  codes?: Readonly<Record<string, CodeGrade>>;
  /** What should bring a patient back who has it, to follow “Come back to us if”: our words, reading age 9 to 11, not signed off. Left out for what no patient can watch. */
  comeBack?: string;
}
