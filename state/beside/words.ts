import type { PatientSeen } from '../../record/snapshot.ts';
import type { Doubt } from './doubt.ts';

const letters = { female: 'F', male: 'M' } as const;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A patient in a few letters: "F 62", "M 7 months". No name is known. */
export const patientInShort = ({ age, sex }: PatientSeen): string =>
  [sex && letters[sex.value], age && (age.value.months === undefined ? `${age.value.years}` : `${age.value.months} months`)]
    .filter(Boolean)
    .join(' ') || 'Age and sex not read';

/** The same with the birth date, to tell patients apart by. */
export function patientToChoose(patient: PatientSeen): string {
  const [year, month, day] = (patient.born?.value ?? '').split('-');
  return patientInShort(patient) + (day ? `, born ${Number(day)} ${months[Number(month) - 1]} ${year}` : '');
}

/** What the panel says when the entries may be another patient's. */
export function doubtWords(doubt: Doubt, whose: string, shown: readonly PatientSeen[]): string {
  const [only] = shown;
  switch (doubt) {
    case 'other-patient':
      return `The page shows another patient${only ? ` (${patientInShort(only)})` : ''}. These entries are for ${whose}.`;
    case 'unsure':
      return `The page may show another patient: it does not say enough to tell. These entries are for ${whose}.`;
    case 'several':
      return `The page shows more than one patient. These entries are for ${whose}.`;
    case 'no-patient':
      return `The page no longer shows a patient. These entries are for ${whose}.`;
    case 'silent':
      return `This page does not answer, so it cannot be watched. These entries are for ${whose}: are they still this patient’s?`;
    case 'other-tab':
      return `Another tab is in front. These entries are for ${whose}: are they still this patient’s?`;
    case 'moved':
      return `The page changed. These entries are for ${whose}: are they still this patient’s?`;
  }
}
