import { samePatient } from '../../record/same-patient.ts';
import type { PatientSeen } from '../../record/snapshot.ts';
import { markOfShown, type Place, placeKey, type Shown } from './place.ts';

/** Why the entries may not be those of the patient in front. */
export type Doubt = 'other-patient' | 'unsure' | 'several' | 'no-patient' | 'other-tab' | 'moved';

/** Whose the entries are. */
export interface Whose {
  /** The patient who was read, if one was. */
  patient?: PatientSeen | undefined;
  /** What pages showed while the GP took the entries for theirs, by place. */
  accepted: ReadonlyMap<string, string>;
}

const isAccepted = ({ accepted }: Whose, place: Place, shown: Shown): boolean => {
  const known = accepted.get(placeKey(place));
  return known !== undefined && (known === markOfShown(shown) || (known === 'unread' && shown === 'refused'));
};

function ofPatients(patient: PatientSeen, patients: readonly PatientSeen[]): Doubt | undefined {
  const [only] = patients;
  if (!only) return 'no-patient';
  if (patients.length > 1) return 'several';
  const sameness = samePatient(patient, only);
  return sameness === 'same' ? undefined : sameness === 'different' ? 'other-patient' : 'unsure';
}

/** Whether what stands in the panel may be another patient's than the one in front. Nothing is taken on trust but what was accepted. */
export function doubtOf(whose: Whose, place: Place, shown: Shown): Doubt | undefined {
  if (isAccepted(whose, place, shown)) return undefined;
  const { patient, accepted } = whose;
  if (typeof shown !== 'string' && patient) return ofPatients(patient, shown);
  if (typeof shown !== 'string' && accepted.has(placeKey(place))) return shown.length > 0 ? 'other-patient' : 'no-patient';
  const tabs = new Set([...accepted.keys()].map((key) => key.split(':')[0]));
  return tabs.has(String(place.tab)) ? 'moved' : 'other-tab';
}
