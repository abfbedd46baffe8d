import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { yearsOf } from '../../record/age.ts';
import type { PatientSeen } from '../../record/snapshot.ts';
import { heldOf } from '../held.ts';
import type { Panel } from '../panel.ts';
import { type Doubt, doubtOf, mayKeep } from './doubt.ts';
import { markOfShown, type Place, placeKey, type Shown } from './place.ts';
import { doubtWords, patientInShort } from './words.ts';

interface Given {
  place: ReadonlySignal<Place | undefined>;
  shown: ReadonlySignal<Shown>;
  /** The tab in front went to another page, and it is being found out whose that is. */
  arriving: ReadonlySignal<boolean>;
  /** The time of day, as 10:32. */
  time(): string;
  /** Milliseconds, from any beginning. */
  now(): number;
}

/** What is typed so shortly before the page in front has been looked at is typed beside what it shows, in milliseconds. */
const shortly = 2_000;

const noPatients: readonly PatientSeen[] = [];

/** Whose the entries are: the patient who was read, or the pages that the GP took for theirs; and whether the page in front is still one of them. */
export function createBinding(panel: Panel, { place, shown, arriving, time, now }: Given) {
  const accepted = signal<ReadonlyMap<string, readonly Shown[]>>(new Map());
  const patient = signal<PatientSeen | undefined>(undefined);
  /** The page that was read gives another age or sex than was typed. */
  const contradicted = signal(false);
  const held = heldOf(patient, accepted, contradicted);
  const entered = computed(() => patient.value !== undefined || !panel.isUntouched.value);
  /** Why the entries are not known to be of the page in front. */
  const unsure = computed<Doubt | undefined>(() => {
    if (!place.value || !entered.value) return undefined;
    if (patient.value === undefined && accepted.value.size === 0) return undefined;
    return (
      doubtOf({ patient: patient.value, accepted: accepted.value }, place.value, shown.value) ??
      (contradicted.value ? 'other-patient' : undefined)
    );
  });
  /** It is only being found out: nothing is said yet, and nothing about a patient is shown. */
  const waits = computed(() => arriving.value && (unsure.value === 'moved' || unsure.value === 'no-patient'));
  const doubt = computed(() => (waits.value ? undefined : unsure.value));
  const patientsShown = computed(() => (typeof shown.value === 'string' ? noPatients : shown.value.patients));
  /** What was typed before a page was read, of another age or sex, was typed for somebody: the GP may say that it is for the one in front. */
  const canKeep = computed(() => mayKeep({ patient: patient.value, accepted: accepted.value }, shown.value));
  const whose = computed(() =>
    patient.value ? patientInShort(patient.value) : panel.person.name.value || 'the patient you typed them for',
  );

  const accept = (at: Place): void => {
    const here = accepted.peek().get(placeKey(at)) ?? [];
    const now = shown.peek();
    if (!here.some((each) => markOfShown(each) === markOfShown(now)))
      accepted.value = new Map(accepted.peek()).set(placeKey(at), [...here, now]);
  };
  const take = (seen: PatientSeen): void => {
    patient.value = seen;
    contradicted.value = false;
    panel.seen.value = {
      ...(seen.age?.sure && { age: yearsOf(seen.age.value), ageFrom: seen.age.where }),
      ...(seen.sex?.sure && { sex: seen.sex.value, sexFrom: seen.sex.where }),
      at: time(),
    };
    if (place.value) accept(place.value);
  };

  /** Where something was first typed beside a page that was still to be looked at, and when. */
  let beforeLook: { at: string; when: number } | undefined;
  /** What is first entered belongs to the page in front then. */
  const stop = effect(() => {
    if (panel.isUntouched.value || !place.value || patient.peek() !== undefined || accepted.peek().size > 0) return;
    if (shown.peek() === 'unread') beforeLook = { at: placeKey(place.value), when: now() };
    accept(place.value);
  });

  return {
    patient,
    entered,
    contradicted,
    doubt,
    unsure,
    waits,
    patientsShown,
    canKeep,
    /** The sentence to say at once; empty while there is no doubt. */
    warning: computed(() => (doubt.value ? doubtWords(doubt.value, whose.value, patientsShown.value) : '')),
    take,
    accept,
    /** The page in front has been looked at: what was typed beside it just before is this patient's, unless it says otherwise. */
    looked(at: Place, patients: readonly PatientSeen[]): void {
      const typed = beforeLook;
      beforeLook = undefined;
      if (typed?.at !== placeKey(at) || now() - typed.when > shortly || patient.value) return;
      const [only, second] = patients;
      if (only && !second && this.contradicts(only)) contradicted.value = true;
      accept(at);
    },
    /** Whether what the GP typed of age or sex is not this patient's. */
    contradicts({ age, sex }: PatientSeen): boolean {
      const years = panel.person.age.value.years;
      const typedSex = panel.person.sex.value;
      return (
        (years !== undefined && age !== undefined && Math.floor(years) !== age.value.years) ||
        (typedSex !== 'unknown' && sex !== undefined && typedSex !== sex.value)
      );
    },
    /** The GP says that the entries are those of the patient in front. */
    keep(): void {
      if (!canKeep.value) return;
      beforeLook = undefined;
      const [only, second] = patientsShown.value;
      batch(() => {
        if (only && !second) take(only);
        else if (place.value) accept(place.value);
      });
    },
    wayBack: held.wayBack,
    clear(): void {
      held.clear();
      beforeLook = undefined;
    },
    dispose: stop,
  };
}
