import type { Measurement, Organ, Sex, TestId } from '../engine/presentation.ts';
import type { QualifierId } from '../findings/qualifiers.ts';
import type { FindingId } from '../findings/vocabulary.ts';

/** Characters of the text that was read: from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

export type Assertion = 'present' | 'absent' | 'uncertain';

/** One finding as the text has it, with the characters that gave it. */
export interface Mention {
  id: FindingId;
  assertion: Assertion;
  qualifiers: readonly QualifierId[];
  durationWeeks?: number;
  at: readonly Span[];
}

/** A number with a band in NG12. */
export interface ResultMention {
  test: TestId;
  value: Measurement;
  at: Span;
}

/** What a text says, each thing pointing at the characters that gave it. */
export interface Recognition {
  /** Years; absent if none was said, or if more than one was. */
  age?: number;
  sex: Sex;
  /** Those a text names of a patient whose sex does not tell them; none named is not none there. */
  organs?: readonly Organ[];
  /** One for each finding. */
  mentions: readonly Mention[];
  results: readonly ResultMention[];
  /** Emergencies outside NG12 that the text names as present or suspected. */
  emergencies: readonly string[];
  /** What the reader should know: two ages in one line, a unit that was not understood. */
  notices: readonly string[];
  /** Where age and sex stood. */
  ageAt?: Span;
  sexAt?: Span;
}
