import type { Measurement, Organ, Sex, TestId } from '../engine/presentation.ts';
import type { QualifierId } from '../findings/qualifiers.ts';
import type { FindingId } from '../findings/vocabulary.ts';

/** Characters of the text that was read: from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** `uncertain`: the text itself doubts it. `unsettled`: our own doubt, a question only. `suggested`: what the second reader proposes, a question only. */
export type Assertion = 'present' | 'absent' | 'uncertain' | 'unsettled' | 'suggested';

/** Why a mention was read as it was. */
export interface Evidence {
  at: Span;
  /** The phrase, frame or number that gave the finding: "frame: BLOOD URINE". */
  by: string;
  /** The words that decided what is said of it, and what they say: "no", "denied". */
  cue?: { words: string; says: string };
}

/** One finding as the text has it, with the characters that gave it. */
export interface Mention {
  id: FindingId;
  assertion: Assertion;
  qualifiers: readonly QualifierId[];
  /** Qualifiers that the text rules out: a stated cause denies "unexplained". */
  denied?: readonly QualifierId[];
  durationWeeks?: number;
  at: readonly Span[];
  why?: readonly Evidence[];
  /** The day the words are of, as 2026-09-12, where it is not now: the finding is then only asked. */
  dated?: string;
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
  /** Words that look clinical and that nothing took. */
  unread: readonly Span[];
  /** Emergencies outside NG12 that the text names as present or suspected. */
  emergencies: readonly string[];
  /** What the text names that is no finding, and still bears on what is said: a report that names a cancer, a test that is awaited. */
  named: readonly string[];
  /** What the reader should know: two ages in one line, a unit that was not understood. */
  notices: readonly string[];
  /** Where age and sex stood. */
  ageAt?: Span;
  sexAt?: Span;
}

/** Whether a finding is only asked about: it is shown, and does not count. */
export const isOnlyAsked = (assertion: string): boolean =>
  assertion === 'uncertain' || assertion === 'unsettled' || assertion === 'suggested';
