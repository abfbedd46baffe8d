import type { PatientSeen } from '../../record/snapshot.ts';

/** A document in a tab: the tab, and how often it has gone to another page since the panel began to look. */
export interface Place {
  tab: number;
  visit: number;
}

/** What a page shows: the patients on it, and the mark of all that tells whose it is, understood or not. */
export interface Sight {
  patients: readonly PatientSeen[];
  mark: string;
}

/** What is known of the page in front: not looked at, not allowed, does not answer, or what it shows. */
export type Shown = 'unread' | 'refused' | 'silent' | Sight;

export const placeKey = ({ tab, visit }: Place): string => `${tab}:${visit}`;

const identity = ({ age, born, sex, nhsNumber, nameMark, numberMarks }: PatientSeen): unknown[] => [
  age?.value,
  born?.value,
  sex?.value,
  nhsNumber?.value,
  nameMark,
  numberMarks,
];

/** Whether a patient is told from others by what was read: by more than an age and a sex. */
const isTold = ({ born, nhsNumber, nameMark }: PatientSeen): boolean =>
  nhsNumber !== undefined || (born !== undefined && nameMark !== undefined);

/** The same people have the same mark. Where too little of them was understood, only with the very same words beside it. */
export function markOfShown(shown: Shown): string {
  if (typeof shown === 'string') return shown;
  const { patients, mark } = shown;
  const isKnown = patients.length > 0 && patients.every(isTold);
  return JSON.stringify([...patients.map(identity), ...(isKnown ? [] : [mark])]);
}
