import { recognise } from '../rules/reading/read.ts';
import { ageOn, daysBetween } from './age.ts';
import { labelsWithin } from './labels.ts';
import { isNhsNumber, nhsNumberIn } from './nhs-number.ts';
import type { PatientSeen } from './snapshot.ts';
import { valuesOf } from './told-values.ts';

/** A text on a page is not always about its patient: a letter filed wrongly, a relative's. */
interface Of {
  text: string;
  /** The day it was written, where that is known: ages are told as of then. */
  date?: string | undefined;
}

const words = { female: 'a woman', male: 'a man' } as const;
const oneYear = 1;

/** Why a text cannot be about this patient, in one sentence: an age, a sex, a birth date or an NHS number that is not theirs. */
export function whyAnother({ text, date }: Of, { age, sex, born, nhsNumber }: PatientSeen, today: string): string | undefined {
  const said = recognise(text, { today });
  if (sex && said.sex !== 'unknown' && said.sex !== sex.value) return `The text speaks of ${words[said.sex]}, not of this patient.`;
  if (age && said.age !== undefined) {
    const then = born ? ageOn(born.value, date ?? today).years : age.value.years - Math.floor(daysBetween(date ?? today, today) / 365.25);
    const off = Math.abs(Math.floor(said.age) - then);
    if (off > (date === undefined || date === today ? 0 : oneYear))
      return `The text speaks of someone aged ${said.age}, not of this patient.`;
  }
  const labels = text.split('\n').flatMap((line) => (line.length > 400 ? [] : labelsWithin(line)));
  for (const { told, value } of labels) {
    const birth = born && told.includes('born') ? valuesOf('born', value, today, false).find((each) => each.told === 'born') : undefined;
    if (birth?.told === 'born' && birth.date !== born?.value) return 'The text gives another birth date: it is not of this patient.';
  }
  for (const line of nhsNumber ? text.split('\n') : []) {
    const number = nhsNumberIn(line);
    if (number && isNhsNumber(number.digits) && number.digits !== nhsNumber?.value)
      return 'The text gives another NHS number: it is not of this patient.';
  }
  return undefined;
}
