import type { PatientSeen } from './snapshot.ts';

/** Whether two readings show the same person; unsure where neither can be shown. */
export type Sameness = 'same' | 'different' | 'unsure';

/** Compares what two readings tell of a patient. Anything sure that differs makes them different. */
export function samePatient(one: PatientSeen, other: PatientSeen): Sameness {
  const both = <Value>(mine: Value | undefined, theirs: Value | undefined): boolean => mine !== undefined && theirs !== undefined;
  if (both(one.nhsNumber, other.nhsNumber)) return one.nhsNumber?.value === other.nhsNumber?.value ? 'same' : 'different';
  if (both(one.born, other.born) && one.born?.value !== other.born?.value) return 'different';
  if (both(one.nameMark, other.nameMark) && one.nameMark !== other.nameMark) return 'different';
  if (one.sex?.sure && other.sex?.sure && one.sex.value !== other.sex.value) return 'different';
  if (!both(one.born, other.born) && both(one.age, other.age) && one.age?.value.years !== other.age?.value.years) return 'different';
  return both(one.born, other.born) && both(one.nameMark, other.nameMark) ? 'same' : 'unsure';
}
