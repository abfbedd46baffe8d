import { batch, computed, effect, signal } from '@preact/signals';
import { yearsOf } from '../../record/age.ts';
import type { PatientSeen, Snapshot } from '../../record/snapshot.ts';
import type { TaughtField } from '../../record/taught.ts';
import type { Panel } from '../panel.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { createInFront } from './in-front.ts';
import { onlyWords, withSelection } from './offer.ts';
import { markOfShown, type Place, placeKey } from './place.ts';
import type { Gesture, PagesPort } from './port.ts';
import { createProposed } from './proposed.ts';
import { doubtWords, patientInShort } from './words.ts';

interface Ports {
  pages: PagesPort;
  /** The time of day, as 10:32. */
  time(): string;
  after(milliseconds: number, run: () => void): () => void;
}

const noPatients: readonly PatientSeen[] = [];

/** The page beside the panel: what it offers, and whether it still shows the patient whose entries these are. In memory alone. */
export function createBeside(panel: Panel, { pages, time, after }: Ports) {
  const accepted = signal<ReadonlyMap<string, string>>(new Map());
  const patient = signal<PatientSeen | undefined>(undefined);
  /** What the GP asked to be read, and is offered. */
  const offered = signal<Snapshot | undefined>(undefined);
  /** The page that was read gives another age or sex than was typed. */
  const contradicted = signal(false);
  const reading = signal(false);
  const failure = signal('');
  const accept = (at: Place, mark: string): void => {
    accepted.value = new Map(accepted.value).set(placeKey(at), mark);
  };

  const entered = computed(() => patient.value !== undefined || !panel.isUntouched.value);
  const inFront = createInFront({
    pages,
    after,
    holds: () => entered.value,
    onAllowed: async (tab) => {
      const isFree = !entered.value && offered.value === undefined;
      if (isFree) await read({ tab });
      return isFree;
    },
  });
  const { place, shown, latest, site, readable, placeOf, isFront } = inFront;
  const doubt = computed<Doubt | undefined>(() => {
    if (!place.value || !entered.value) return undefined;
    if (patient.value === undefined && accepted.value.size === 0) return undefined;
    return (
      doubtOf({ patient: patient.value, accepted: accepted.value }, place.value, shown.value) ??
      (contradicted.value ? 'other-patient' : undefined)
    );
  });
  const patientsShown = computed(() => (typeof shown.value === 'string' ? noPatients : shown.value));
  const whose = computed(() =>
    patient.value ? patientInShort(patient.value) : panel.person.name.value || 'the patient you typed them for',
  );
  /** The sentence to say at once; empty while there is no doubt. */
  const warning = computed(() => (doubt.value ? doubtWords(doubt.value, whose.value, patientsShown.value) : ''));
  /** Patients to choose between, before any is taken. */
  const choices = computed(() =>
    !patient.value && !doubt.value && (offered.value?.patients.length ?? 0) > 1 ? patientsShown.value : noPatients,
  );
  const proposed = createProposed(panel, offered, patient);

  const take = (seen: PatientSeen): void => {
    patient.value = seen;
    contradicted.value = false;
    panel.seen.value = {
      ...(seen.age?.sure && { age: yearsOf(seen.age.value), ageFrom: seen.age.where }),
      ...(seen.sex?.sure && { sex: seen.sex.value, sexFrom: seen.sex.where }),
      at: time(),
    };
    if (place.value) accept(place.value, markOfShown(shown.value));
  };

  /** Whether what the GP typed of age or sex is not this patient's. */
  const contradicts = ({ age, sex }: PatientSeen): boolean => {
    const years = panel.person.age.value.years;
    const typedSex = panel.person.sex.value;
    return (
      (years !== undefined && age !== undefined && Math.floor(years) !== age.value.years) ||
      (typedSex !== 'unknown' && sex !== undefined && typedSex !== sex.value)
    );
  };

  function front(tab: number): void {
    if (inFront.front(tab)) failure.value = '';
  }

  /** Reads the page for the GP, who asked for it. */
  async function read({ tab, selection }: Gesture, triesLeft = 3): Promise<void> {
    front(tab);
    const at = placeOf(tab);
    const doubted = doubt.value !== undefined;
    reading.value = true;
    failure.value = '';
    const look = await pages.look(tab);
    // It was still going to where it is now.
    if (!isFront(at) && place.value?.tab === tab && triesLeft > 0)
      return read({ tab, ...(selection !== undefined && { selection }) }, triesLeft - 1);
    batch(() => {
      reading.value = false;
      if (!isFront(at)) {
        failure.value = 'The page changed while it was read: please read it again.';
        return;
      }
      inFront.note(look);
      if ('why' in look) {
        failure.value = look.why;
        if (selection && !doubt.value) offered.value = onlyWords(selection, look.why);
        return;
      }
      readable.add(tab);
      const snapshot = withSelection(look.snapshot, selection);
      const [only, second] = snapshot.patients;
      const isTaken = patient.value !== undefined;
      contradicted.value = !isTaken && only !== undefined && !second && contradicts(only);
      const isOpen = !isTaken && !doubted && !contradicted.value;
      // What was typed beside this very page is this patient's; what was typed elsewhere is not known to be.
      if (!isOpen && !(isTaken && doubt.value === undefined)) return;
      if (only && !second) take(only);
      else if (!isTaken && entered.value) accept(at, markOfShown(shown.value));
      proposed.clear();
      offered.value = snapshot;
    });
    if ('snapshot' in look && isFront(at)) {
      void inFront.learnSite(at);
      await inFront.follow(at);
    }
  }

  function clear(): void {
    patient.value = undefined;
    accepted.value = new Map();
    offered.value = undefined;
    latest.value = undefined;
    contradicted.value = false;
    failure.value = '';
    proposed.clear();
  }

  /** The patients are counted: whatever clears the panel clears this too. */
  const stopClearing = effect(() => {
    panel.patient.value;
    batch(clear);
  });
  /** What is first entered belongs to the page in front then. */
  const stopBinding = effect(() => {
    if (!panel.isUntouched.value && place.value && patient.peek() === undefined && accepted.peek().size === 0) {
      accept(place.value, markOfShown(shown.peek()));
    }
  });
  const stopTelling = effect(() => {
    if (warning.value) panel.announce(warning.value);
  });

  pages.watch({
    front,
    moved: (tab) => {
      if (place.value?.tab === tab) failure.value = '';
      inFront.moved(tab);
    },
    loaded: inFront.loaded,
    gesture: (gesture) => void read(gesture),
  });

  return {
    doubt,
    warning,
    choices,
    reading,
    failure,
    patient,
    offered,
    proposed,
    /** The site of the page that was read. */
    site,
    /** Asks the browser at once, as it wants: nothing is awaited before. */
    async allowAlways(): Promise<void> {
      const known = site.value;
      if (known && (await pages.allow(known.origin))) site.value = { ...known, always: true };
    },
    /** Lets the GP point at a place; gives its selector and the site, then reads the page anew. */
    async point(what: TaughtField): Promise<{ origin: string; selector: string } | undefined> {
      const tab = place.value?.tab;
      const origin = site.value?.origin;
      if (tab === undefined || origin === undefined) return undefined;
      const selector = await pages.point(tab, what);
      return selector === undefined ? undefined : { origin, selector };
    },
    readAgain: (): void => void (place.value && read({ tab: place.value.tab })),
    choose(seen: PatientSeen): void {
      batch(() => take(seen));
    },
    /** The GP says that the entries are those of the patient in front. */
    keep(): void {
      const [only, second] = patientsShown.value;
      batch(() => {
        if (only && !second) take(only);
        else if (place.value) accept(place.value, markOfShown(shown.value));
      });
    },
    /** The entries were of another patient: they go, and the page in front is the new one's. */
    startAnew(): void {
      const snapshot = latest.value;
      // On its own: what follows the count of patients clears at its end.
      panel.newPatient();
      if (!snapshot || snapshot.patients.length === 0) {
        if (place.value && readable.has(place.value.tab)) void read({ tab: place.value.tab });
        return;
      }
      batch(() => {
        const [only, second] = snapshot.patients;
        if (only && !second) take(only);
        offered.value = snapshot;
      });
    },
    dispose(): void {
      inFront.dispose();
      stopClearing();
      stopBinding();
      stopTelling();
    },
  };
}

export type Beside = ReturnType<typeof createBeside>;
