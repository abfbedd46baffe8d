import type { PatientSeen } from '../../record/snapshot.ts';

/** A document in a tab: the tab, and how often it has gone to another page since the panel began to look. */
export interface Place {
  tab: number;
  visit: number;
}

/** What is known of the page in front: not looked at, not allowed, or the patients it shows. */
export type Shown = 'unread' | 'refused' | readonly PatientSeen[];

export const placeKey = ({ tab, visit }: Place): string => `${tab}:${visit}`;

const identity = ({ age, born, sex, nhsNumber, nameMark }: PatientSeen): unknown[] => [
  age?.value,
  born?.value,
  sex?.value,
  nhsNumber?.value,
  nameMark,
];

/** The same page that shows the same people has the same mark. */
export const markOfShown = (shown: Shown): string => (typeof shown === 'string' ? shown : JSON.stringify(shown.map(identity)));
