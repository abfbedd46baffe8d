import type { QualifierId } from '../findings/qualifiers.ts';
import type { FindingId } from '../findings/vocabulary.ts';

export type Sex = 'female' | 'male' | 'unknown';
export const organIds = ['female-reproductive-organs', 'male-reproductive-organs'] as const;
export type Organ = (typeof organIds)[number];

/** One finding as it was said, with the qualifiers said of it and of no other statement. */
export interface Statement {
  id: FindingId;
  qualifiers: readonly QualifierId[];
  /** Qualifiers asked and answered no. */
  denied?: readonly QualifierId[];
  durationWeeks?: number;
}

/** A number a laboratory gave, or a bound on it such as "<10". */
export interface Measurement {
  comparator: '=' | '<' | '<=' | '>' | '>=';
  value: number;
}

export const testIds = ['fit', 'ca125', 'psa'] as const;
export type TestId = (typeof testIds)[number];
/** FIT in µg Hb/g faeces, CA125 in IU/ml, PSA in µg/l. */
export type Results = { readonly [test in TestId]?: Measurement };

/** What has been entered about a patient. What is not in it has not been asked. Never stored, sent or logged. */
export interface Presentation {
  /** Years; decimals for infants. */
  age?: number;
  sex: Sex;
  /** Decides where given; else the organs follow from sex. */
  organs?: readonly Organ[];
  findings: readonly Statement[];
  absent: readonly FindingId[];
  results: Results;
  /** Emergencies outside NG12 that were named. */
  emergencies?: readonly string[];
  /** What else was named that no recommendation asks for, and that bears on what is said. */
  named?: readonly string[];
}
