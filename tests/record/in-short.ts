import type { PatientSeen } from '../../record/snapshot.ts';

const doubt = (field: { sure: boolean } | undefined): string => (field && !field.sure ? '?' : '');

/** A patient in one line: “F 65, 1961-03-12, 9990000018”; a question mark behind what is not sure, a dash for what is not told. */
export function inShort({ age, born, sex, nhsNumber }: PatientSeen): string {
  const years = age ? (age.value.months === undefined ? `${age.value.years}` : `${age.value.months}m`) : '-';
  const letter = sex ? sex.value.slice(0, 1).toUpperCase() : '-';
  return `${letter}${doubt(sex)} ${years}${doubt(age)}, ${born?.value ?? '-'}${doubt(born)}, ${nhsNumber?.value ?? '-'}${doubt(nhsNumber)}`;
}
