import { sameName } from './name-mark.ts';
import type { PatientSeen } from './snapshot.ts';

/** Whether two readings show the same person; unsure where neither can be shown. */
export type Sameness = 'same' | 'different' | 'unsure';

/** What the numbers of the record say: those of one kind, where both readings have one. */
function byNumber({ numberMarks: one = {} }: PatientSeen, { numberMarks: other = {} }: PatientSeen): Sameness {
  const shared = Object.keys(one).filter((kind) => other[kind]);
  const isSame = (kind: string): boolean => one[kind]?.some((mark) => other[kind]?.includes(mark)) ?? false;
  const named = shared.filter((kind) => kind !== 'unnamed');
  if (named.some((kind) => !isSame(kind))) return 'different';
  return named.length > 0 ? 'same' : 'unsure';
}

/** Compares what two readings tell of a patient. Anything sure that differs makes them different. */
export function samePatient(one: PatientSeen, other: PatientSeen): Sameness {
  const both = <Value>(mine: Value | undefined, theirs: Value | undefined): boolean => mine !== undefined && theirs !== undefined;
  if (both(one.nhsNumber, other.nhsNumber)) return one.nhsNumber?.value === other.nhsNumber?.value ? 'same' : 'different';
  if (both(one.born, other.born) && one.born?.value !== other.born?.value) return 'different';
  if (one.sex?.sure && other.sex?.sure && one.sex.value !== other.sex.value) return 'different';
  if (!both(one.born, other.born) && both(one.age, other.age) && one.age?.value.years !== other.age?.value.years) return 'different';
  const number = byNumber(one, other);
  const name = one.nameMark && other.nameMark ? sameName(one.nameMark, other.nameMark) : undefined;
  if (number === 'different') return 'different';
  if (name === 'different') return one.nameMark?.sure && other.nameMark?.sure ? 'different' : 'unsure';
  if (name === 'unsure' || isOtherUnnamed(one, other)) return 'unsure';
  return number === 'same' || (both(one.born, other.born) && name === 'same') ? 'same' : 'unsure';
}

/** Numbers without a label that differ may be of the patient, or of anything else. */
const isOtherUnnamed = ({ numberMarks: one }: PatientSeen, { numberMarks: other }: PatientSeen): boolean =>
  one?.unnamed !== undefined && other?.unnamed !== undefined && !one.unnamed.some((mark) => other.unnamed?.includes(mark));
