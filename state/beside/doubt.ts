import { samePatient } from '../../record/same-patient.ts';
import type { PatientSeen } from '../../record/snapshot.ts';
import { markOfShown, type Place, placeKey, type Shown } from './place.ts';

/** Why the entries may not be those of the patient in front. */
export type Doubt = 'other-patient' | 'unsure' | 'several' | 'no-patient' | 'silent' | 'other-tab' | 'moved';

/** Whose the entries are. */
export interface Whose {
  /** The patient who was read, if one was. */
  patient?: PatientSeen | undefined;
  /** What pages showed while the GP took the entries for theirs, by place. */
  accepted: ReadonlyMap<string, readonly Shown[]>;
}

/** The one patient that a page shows. */
const onlyPatient = (shown: Shown): PatientSeen | undefined =>
  typeof shown !== 'string' && shown.patients.length === 1 ? shown.patients[0] : undefined;

const isUnknown = (shown: Shown): boolean => shown === 'unread' || shown === 'refused';

/** What was accepted while nothing could be seen there says nothing of a page that has been seen since. */
function isAccepted(accepted: readonly Shown[], shown: Shown): boolean {
  if (isUnknown(shown)) return accepted.length > 0 && accepted.every(isUnknown);
  return accepted.some((each) => markOfShown(each) === markOfShown(shown));
}

function ofPatients(patient: PatientSeen, patients: readonly PatientSeen[]): Doubt | undefined {
  const [only] = patients;
  if (!only) return 'no-patient';
  if (patients.length > 1) return 'several';
  const sameness = samePatient(patient, only);
  return sameness === 'same' ? undefined : sameness === 'different' ? 'other-patient' : 'unsure';
}

/** Whether this tab showed one patient alone while the entries were made, and another page of it shows the same: another part of the record. */
function isOfTheSame(accepted: Whose['accepted'], { tab }: Place, shown: Shown): boolean {
  const only = onlyPatient(shown);
  const before = [...accepted].flatMap(([key, all]) => (key.split(':')[0] === String(tab) ? all : []));
  return (
    only !== undefined &&
    before.length > 0 &&
    before.every((each) => {
      const one = onlyPatient(each);
      return one !== undefined && samePatient(one, only) === 'same';
    })
  );
}

/** Whether what stands in the panel may be another patient's than the one in front. Nothing is taken on trust but what was accepted. */
export function doubtOf({ patient, accepted }: Whose, place: Place, shown: Shown): Doubt | undefined {
  const here = accepted.get(placeKey(place)) ?? [];
  if (isAccepted(here, shown)) return undefined;
  if (shown === 'silent') return 'silent';
  const whose = patient ?? here.flatMap((each) => onlyPatient(each) ?? [])[0];
  if (typeof shown !== 'string' && whose) return ofPatients(whose, shown.patients);
  if (isOfTheSame(accepted, place, shown)) return undefined;
  if (typeof shown !== 'string' && shown.patients.length > 0 && here.length > 0) return 'other-patient';
  const tabs = new Set([...accepted.keys()].map((key) => key.split(':')[0]));
  return tabs.has(String(place.tab)) ? 'moved' : 'other-tab';
}

const differ = <Value>(one: { value: Value; sure: boolean } | undefined, other: { value: Value; sure: boolean } | undefined): boolean =>
  one?.sure === true && other?.sure === true && one.value !== other.value;

/**
 * Whether the entries can be kept for the patient in front. Not where an NHS number or a birth date differs for sure from that of the page
 * they were made beside; and what was read from one record is never kept for another, nor for a page that cannot be seen.
 */
export function mayKeep({ patient, accepted }: Whose, shown: Shown): boolean {
  const inFront = onlyPatient(shown);
  // Of a page that cannot be seen nobody knows whom it shows, or goes on to show.
  if (!inFront) return patient === undefined || typeof shown !== 'string';
  if (patient) return samePatient(patient, inFront) !== 'different';
  const before = [...accepted.values()].flat().flatMap((each) => onlyPatient(each) ?? []);
  return !before.some(({ nhsNumber, born }) => differ(nhsNumber, inFront.nhsNumber) || differ(born, inFront.born));
}
