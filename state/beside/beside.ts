import { batch, computed, effect, signal } from '@preact/signals';
import { yearsOf } from '../../record/age.ts';
import type { PatientSeen, Snapshot } from '../../record/snapshot.ts';
import type { TaughtField } from '../../record/taught.ts';
import type { Panel } from '../panel.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { createInFront } from './in-front.ts';
import { onlyWords, withSelection } from './offer.ts';
import { markOfShown, type Place, placeKey } from './place.ts';
import type { Gesture, Look, PagesPort } from './port.ts';
import { createProposed } from './proposed.ts';
import { doubtWords, patientInShort } from './words.ts';

interface Ports {
  pages: PagesPort;
  /** The time of day, as 10:32. */
  time(): string;
  after(milliseconds: number, run: () => void): () => void;
}

/** What the GP asked to have read, until it has been. */
interface Wanted extends Gesture {
  at: string;
  /** As it was when it was asked for. */
  entered: boolean;
  doubted: boolean;
  /** It was looked at, and showed no patient yet. */
  answered: boolean;
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
    onAllowed: (tab) => {
      if (!entered.value && !wanted) want({ tab });
    },
    onLook: (look) => answer(look),
  });
  let wanted: Wanted | undefined;
  const { place, shown, site, readable, placeOf } = inFront;
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
  /** What could not be read of the page; that it shows no patient, only until the GP enters something. */
  const unreadable = computed(() => {
    const { unreadable: all = [], patients = [] } = offered.value ?? {};
    return patients.length === 0 && entered.value ? all.filter(({ what }) => what !== 'patient') : all;
  });
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

  const unwant = (): void => {
    wanted = undefined;
    reading.value = false;
  };

  function front(tab: number): void {
    if (place.value?.tab === tab) return;
    failure.value = '';
    unwant();
    inFront.front(tab);
  }

  /** The page in this tab, which is in front, is to be offered as soon as a look at it is had. */
  function want(gesture: Gesture): void {
    const isBefore = !gesture.opened;
    wanted = {
      ...gesture,
      at: placeKey(placeOf(gesture.tab)),
      entered: isBefore && entered.value,
      doubted: isBefore && doubt.value !== undefined,
      answered: false,
    };
    reading.value = true;
    failure.value = '';
  }

  /** Reads the page for the GP, who asked for it. */
  function read(gesture: Gesture): void {
    front(gesture.tab);
    readable.add(gesture.tab);
    want(gesture);
    void inFront.follow(placeOf(gesture.tab));
  }

  /** What a look gave, to the GP who asked for it. A page that shows no patient may be about to: it stays asked for until something is entered. */
  function answer(look: Look): void {
    if (!wanted || !place.value) return;
    const { selection, answered } = wanted;
    const isEmpty = !('snapshot' in look) || look.snapshot.patients.length === 0;
    if (answered && (isEmpty || entered.value)) return;
    const asked = wanted;
    wanted = isEmpty ? { ...wanted, answered: true } : undefined;
    reading.value = false;
    if ('why' in look) {
      failure.value = look.why;
      if (selection && !doubt.value) offered.value = onlyWords(selection, look.why);
      return;
    }
    failure.value = '';
    offer(withSelection(look.snapshot, selection), asked, place.value);
    void inFront.learnSite(place.value);
  }

  function offer(snapshot: Snapshot, asked: Wanted, at: Place): void {
    const [only, second] = snapshot.patients;
    const isTaken = patient.value !== undefined;
    contradicted.value = !isTaken && asked.entered && only !== undefined && !second && contradicts(only);
    // What was typed beside this very page is this patient's; what was typed elsewhere is not known to be.
    const isElsewhere = asked.doubted || (entered.value && asked.at !== placeKey(at));
    if (isTaken ? doubt.value !== undefined : isElsewhere || contradicted.value) return;
    if (only && !second) take(only);
    else if (!isTaken && entered.value) accept(at, markOfShown(shown.value));
    proposed.clear();
    offered.value = snapshot;
  }

  function clear(): void {
    patient.value = undefined;
    accepted.value = new Map();
    offered.value = undefined;
    contradicted.value = false;
    failure.value = '';
    proposed.clear();
    unwant();
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
    gesture: read,
  });

  return {
    doubt,
    warning,
    choices,
    reading,
    failure,
    patient,
    offered,
    unreadable,
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
    readAgain(): void {
      if (place.value) read({ tab: place.value.tab });
    },
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
      panel.newPatient();
      if (place.value && readable.has(place.value.tab)) read({ tab: place.value.tab });
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
