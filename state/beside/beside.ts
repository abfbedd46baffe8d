import { batch, computed, effect, signal } from '@preact/signals';
import { yearsOf } from '../../record/age.ts';
import type { PatientSeen, Section, Snapshot } from '../../record/snapshot.ts';
import type { TaughtField } from '../../record/taught.ts';
import type { Panel } from '../panel.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { markOfShown, type Place, placeKey, type Shown } from './place.ts';
import type { Gesture, Look, PagesPort, Site } from './port.ts';
import { createProposed } from './proposed.ts';
import { doubtWords, patientInShort } from './words.ts';

interface Ports {
  pages: PagesPort;
  /** The time of day, as 10:32. */
  time(): string;
  after(milliseconds: number, run: () => void): () => void;
}

const noPatients: readonly PatientSeen[] = [];

/** The marked words come first; where the page itself gave them, as it gave them. */
function withSelection(snapshot: Snapshot, selection: string | undefined): Snapshot {
  if (!selection?.trim() || snapshot.sections.some(({ kind }) => kind === 'selected')) return snapshot;
  const chosen: Section = { kind: 'selected', where: 'selected text', text: selection.slice(0, 20_000) };
  return { ...snapshot, sections: [chosen, ...snapshot.sections] };
}

const onlyWords = (why: string): Snapshot => ({
  patients: [],
  sections: [],
  results: [],
  codes: [],
  smoking: [],
  unreadable: [{ what: 'patient', why }],
});

/** The page beside the panel: what it offers, and whether it still shows the patient whose entries these are. In memory alone. */
export function createBeside(panel: Panel, { pages, time, after }: Ports) {
  const place = signal<Place | undefined>(undefined);
  const shown = signal<Shown>('unread');
  const accepted = signal<ReadonlyMap<string, string>>(new Map());
  const patient = signal<PatientSeen | undefined>(undefined);
  /** What was read last, whoever it shows. */
  const latest = signal<Snapshot | undefined>(undefined);
  /** What the GP asked to be read, and is offered. */
  const offered = signal<Snapshot | undefined>(undefined);
  /** The page that was read gives another age or sex than was typed. */
  const contradicted = signal(false);
  const site = signal<Site | undefined>(undefined);
  const reading = signal(false);
  const failure = signal('');
  const visits = new Map<number, number>();
  const readable = new Set<number>();
  let watching: { stopped: boolean } | undefined;

  const placeOf = (tab: number): Place => ({ tab, visit: visits.get(tab) ?? 0 });
  const isFront = ({ tab, visit }: Place): boolean => place.value?.tab === tab && place.value.visit === visit;
  const accept = (at: Place, mark: string): void => {
    accepted.value = new Map(accepted.value).set(placeKey(at), mark);
  };

  const entered = computed(() => patient.value !== undefined || !panel.isUntouched.value);
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

  /** What a look gave, before anything is concluded from it. */
  function note(look: Look): void {
    if ('why' in look) {
      shown.value = 'refused';
      latest.value = undefined;
    } else {
      shown.value = look.snapshot.patients;
      latest.value = look.snapshot;
    }
  }

  /** Looks again at the page in front, to see whose it is. */
  async function recheck(at: Place): Promise<number> {
    const look = await pages.look(at.tab);
    if (isFront(at)) note(look);
    return 'took' in look ? look.took : 0;
  }

  /** Follows the page in front for as long as it is in front and may be read. */
  async function follow(at: Place): Promise<void> {
    if (watching) watching.stopped = true;
    const mine = { stopped: false };
    watching = mine;
    const goesOn = (): boolean => !mine.stopped && isFront(at) && shown.value !== 'refused';
    let change = pages.changed(at.tab, 3_000);
    let took = await recheck(at);
    while (goesOn()) {
      const isThere = await change;
      if (!goesOn()) return;
      const pause = isThere ? took * 3 : 100;
      // The document is gone: what it showed says nothing of what comes.
      if (!isThere) shown.value = 'unread';
      if (isThere) change = pages.changed(at.tab, Math.max(3_000, took * 20));
      if (pause > 30) await new Promise<void>((resolve) => void after(pause, resolve));
      took = await recheck(at);
      if (!isThere && goesOn()) change = pages.changed(at.tab, 3_000);
    }
  }

  /** A page that came forward or has loaded: looked at where the GP has had it read before, or allowed it always. */
  async function arrive(tab: number): Promise<void> {
    const at = placeOf(tab);
    if (!readable.has(tab)) {
      if (!(await pages.isGranted(tab))) return;
      readable.add(tab);
      if (isFront(at) && !entered.value && offered.value === undefined) {
        await read({ tab });
        return;
      }
    }
    if (isFront(at)) await follow(at);
  }

  function front(tab: number): void {
    if (place.value?.tab === tab) return;
    batch(() => {
      place.value = placeOf(tab);
      shown.value = 'unread';
      latest.value = undefined;
      site.value = undefined;
      failure.value = '';
    });
    void arrive(tab);
  }

  function moved(tab: number): void {
    visits.set(tab, (visits.get(tab) ?? 0) + 1);
    if (place.value?.tab !== tab) return;
    batch(() => {
      place.value = placeOf(tab);
      shown.value = 'unread';
      latest.value = undefined;
      site.value = undefined;
      failure.value = '';
    });
    // An address that changes within one page may be all that is told.
    after(50, () => {
      if (place.value?.tab === tab) void arrive(tab);
    });
  }

  async function learnSite(at: Place): Promise<void> {
    const known = await pages.siteOf(at.tab);
    if (isFront(at)) site.value = known;
  }

  /** Reads the page for the GP, who asked for it. */
  async function read({ tab, selection }: Gesture): Promise<void> {
    front(tab);
    const at = placeOf(tab);
    const doubted = doubt.value !== undefined;
    reading.value = true;
    failure.value = '';
    const look = await pages.look(tab);
    batch(() => {
      reading.value = false;
      if (!isFront(at)) {
        failure.value = 'The page changed while it was read: please read it again.';
        return;
      }
      note(look);
      if ('why' in look) {
        failure.value = look.why;
        if (selection && !doubt.value) offered.value = withSelection(onlyWords(look.why), selection);
        return;
      }
      readable.add(tab);
      const snapshot = withSelection(look.snapshot, selection);
      latest.value = snapshot;
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
      void learnSite(at);
      await follow(at);
    }
  }

  function clear(): void {
    patient.value = undefined;
    accepted.value = new Map();
    offered.value = undefined;
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
    moved,
    loaded: (tab) => {
      if (place.value?.tab === tab) void arrive(tab);
    },
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
    /** Where the page in front is. */
    tab: computed(() => place.value?.tab),
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
      if (!snapshot) {
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
      if (watching) watching.stopped = true;
      stopClearing();
      stopBinding();
      stopTelling();
    },
  };
}

export type Beside = ReturnType<typeof createBeside>;
