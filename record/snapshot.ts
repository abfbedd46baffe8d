import type { Measurement } from '../rules/engine/presentation.ts';
import type { NameMark } from './name-mark.ts';

/** One thing read, how sure the reader is of it, and where it stood. */
export interface Field<Value> {
  value: Value;
  sure: boolean;
  /** Such as “Patient: ‘Born 12-Mar-1961 (65y)’”. */
  where: string;
  /** Why it is not sure, in one sentence. */
  why?: string;
}

/** Completed years; under two years, the completed months too. */
export interface Age {
  years: number;
  months?: number;
}

/** A patient as a page shows one. The name and the numbers of the record are never kept: only keyed marks of them, to tell patients apart. */
export interface PatientSeen {
  age?: Field<Age>;
  /** Year, month and day: 1961-03-12. */
  born?: Field<string>;
  sex?: Field<'female' | 'male'>;
  /** Ten digits whose check digit is right. */
  nhsNumber?: Field<string>;
  nameMark?: NameMark;
  /** Marks of the numbers that a record knows the patient by, by their kind. */
  numberMarks?: Readonly<Record<string, readonly string[]>>;
  /** What the GP should know: age and birth date that disagree, a patient who has died. */
  notices: string[];
}

/** Where a text came from, the one to use first. */
export type SectionKind = 'selected' | 'near-cursor' | 'consultation' | 'letter' | 'largest-text' | 'problems' | 'past-problems';

/** One stretch of text of the record: an entry, a selection. */
export interface Section {
  kind: SectionKind;
  where: string;
  text: string;
  date?: string;
  daysOld?: number;
  /** No date that can be read stands with it, and it is not being written now: it may be of any time. */
  undated?: boolean;
  /** Why it may be nothing of this patient now, in one sentence. */
  doubt?: string;
  /** Said when only part of the text was taken. */
  cut?: string;
}

export type ResultTest = 'fit' | 'psa' | 'ca125' | 'haemoglobin' | 'platelets' | 'calcium' | 'white-cells';

/** One result of a table or list. Without a measurement it says why it could not be read. */
export interface ResultRow {
  test: ResultTest;
  measurement?: Measurement;
  /** As the laboratory wrote it, such as “<4 µg Hb/g”. */
  said: string;
  /** The laboratory’s own range, such as “130 - 180”. */
  range?: string;
  /** Its flag, such as “L”. */
  flag?: string;
  date?: string;
  daysOld?: number;
  problem?: string;
  where: string;
}

/** A SNOMED CT id found on the page, whatever it stands for. */
export interface CodedEntry {
  code: string;
  /** The words beside the code. */
  said: string;
  /** Family, past and denied entries assert nothing. */
  asserts: boolean;
  /** Stands among medication, letters and the like. */
  aside?: true;
  date?: string;
  daysOld?: number;
  where: string;
}

/** A line about smoking, as it stood. */
export interface SmokingLine {
  text: string;
  where: string;
  date?: string;
}

/** Something that could not be read, and why, in one plain sentence. */
export interface Unreadable {
  what: 'patient' | 'frame' | 'picture' | 'document' | 'length' | 'change' | 'result';
  why: string;
}

/** What one page said when it was read. Plain JSON; never stored, sent or logged. */
export interface Snapshot {
  /** The day of the reading: what is old is counted from it. */
  today?: string;
  /** None, one, or several: several are never chosen between. */
  patients: PatientSeen[];
  /** The ones to use first come first. */
  sections: Section[];
  /** Newest first. */
  results: ResultRow[];
  codes: CodedEntry[];
  smoking: SmokingLine[];
  unreadable: Unreadable[];
}
