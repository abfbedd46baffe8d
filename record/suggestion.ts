import type { Sex } from '../rules/engine/presentation.ts';
import type { QualifierId } from '../rules/findings/qualifiers.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import type { Assertion, Span } from '../rules/reading/recognition.ts';
import { currentFor } from '../rules/reading/statements/entries.ts';
import { howOld } from './age.ts';

/** What is known of the patient, to read words by. */
export interface Known {
  age?: number;
  sex?: Sex;
  today?: string;
}

/** What gave a finding: words of a section, a result, a code, a line about smoking. */
export interface Source {
  from: 'text' | 'result' | 'code' | 'smoking';
  /** The words that gave it, as they stood. */
  words: string;
  where: string;
  /** For words of a section: which section, and where in its text. */
  section?: number;
  at?: readonly Span[];
  code?: string;
  grade?: 'A' | 'B';
  /** Such as “14 months old”. */
  old?: string;
}

/** One finding as one source gives it. */
export interface Suggestion {
  id: FindingId;
  assertion: Assertion;
  qualifiers: readonly QualifierId[];
  durationWeeks?: number;
  source: Source;
  daysOld?: number;
  date?: string;
  /** Why it is not about this patient. */
  another?: string;
  /** A result, a code or a listed problem without a date may be of any time. */
  undated: boolean;
}

/** What is older than a symptom or a result may be is asked about with its date, not taken as of now. */
export const isOld = (daysOld: number | undefined, kind: keyof typeof currentFor): boolean =>
  daysOld !== undefined && daysOld > currentFor[kind];

/** The age of a source, where it has a date. */
export const agedSource = (daysOld: number | undefined): Pick<Source, 'old'> => (daysOld === undefined ? {} : { old: howOld(daysOld) });
