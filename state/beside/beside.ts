import { batch, computed, effect, signal } from '@preact/signals';
import type { PatientSeen, Snapshot } from '../../record/snapshot.ts';
import type { TaughtField } from '../../record/taught.ts';
import type { Panel } from '../panel.ts';
import { createBinding } from './binding.ts';
import { createInFront } from './in-front.ts';
import { markOfShown, type Place, placeKey } from './place.ts';
import type { Gesture, Look, PagesPort } from './port.ts';
import { createProposed } from './proposed.ts';
import { createRenewing } from './renewing.ts';

interface Ports {
  pages: PagesPort;
  /** The time of day, as 10:32. */
  time(): string;
  after(milliseconds: number, run: () => void): () => void;
  /** Milliseconds, from any beginning. */
  now(): number;
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

/** The page beside the panel: what it offers, and whether it still shows the patient whose entries these are. In memory alone. */
export function createBeside(panel: Panel, { pages, time, after, now }: Ports) {
  const reading = signal(false);
  const failure = signal('');
  const inFront = createInFront({
    pages,
    after,
    now,
    onAllowed: (tab) => {
      if (!binding.entered.value && !wanted) want({ tab });
    },
    onLook: (look) => {
      if (place.value && 'snapshot' in look && !wanted) binding.looked(place.value, look.snapshot.patients);
      answer(look);
      return 'snapshot' in look ? renewing.renew(look) : undefined;
    },
  });
  let wanted: Wanted | undefined;
  const { place, shown, arriving, site, readable, placeOf, watching } = inFront;
  const binding = createBinding(panel, { place, shown, arriving, time, now });
  const { patient, entered, contradicted, doubt, unsure, waits, warning, patientsShown } = binding;
  const onRead = (): void => {
    reading.value = false;
  };
  const renewing = createRenewing({ place, shown, patient, unsure, onRead, now });
  const { offered, current } = renewing;
  /** The page in front is not known to show, at this moment, what it showed: nothing about a patient stands beside it until it is. */
  const suspended = computed(
    () =>
      entered.value &&
      doubt.value === undefined &&
      (waits.value || watching.value === 'checking' || (watching.value === 'silent' && shown.value !== 'silent')),
  );
  /** Patients to choose between, before any is taken. */
  const choices = computed(() => (!patient.value && !unsure.value && (offered.value?.patients.length ?? 0) > 1 ? patientsShown.value : []));
  /** What could not be read of the page; that it shows no patient, only until the GP enters something. */
  const unreadable = computed(() => {
    const { unreadable: all = [], patients = [] } = offered.value ?? {};
    return patients.length === 0 && entered.value ? all.filter(({ what }) => what !== 'patient') : all;
  });
  const proposed = createProposed(panel, { offered, current, patient });

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

  /** Offers the page in this tab, which is in front, after the next look at it. */
  function want(gesture: Gesture): void {
    const isBefore = !gesture.opened;
    wanted = {
      ...gesture,
      at: placeKey(placeOf(gesture.tab)),
      entered: isBefore && entered.value,
      doubted: isBefore && unsure.value !== undefined,
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
    if ('why' in look) {
      reading.value = false;
      failure.value = look.why;
      if (selection && !unsure.value) renewing.offerWords(selection, look.why);
      return;
    }
    failure.value = '';
    begin(look.snapshot, asked, place.value);
    void inFront.learnSite(place.value);
  }

  /** From now on what the page says is offered, if it is this patient's. */
  function begin({ patients: [only, second] }: Snapshot, asked: Wanted, at: Place): void {
    const isTaken = patient.value !== undefined;
    contradicted.value = !isTaken && asked.entered && only !== undefined && !second && binding.contradicts(only);
    // What was typed beside this very page is this patient's; what was typed elsewhere is not known to be.
    const isElsewhere = asked.doubted || (entered.value && asked.at !== placeKey(at));
    if (isTaken ? unsure.value !== undefined : isElsewhere || contradicted.value) {
      reading.value = false;
      return;
    }
    if (only && !second) binding.take(only);
    else if (!isTaken && entered.value) binding.accept(at);
    proposed.clear();
    renewing.begin(asked.selection);
  }

  function clear(): void {
    binding.clear();
    renewing.clear();
    failure.value = '';
    proposed.clear();
    unwant();
  }

  /** The patients are counted: whatever clears the panel clears this too. */
  const stopClearing = effect(() => {
    panel.patient.value;
    batch(clear);
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
    suspended,
    warning,
    /** Whether Keep is there: never where the page in front is another patient's for sure. */
    canKeep: binding.canKeep,
    watching,
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
    choose: (seen: PatientSeen): void => batch(() => binding.take(seen)),
    keep: binding.keep,
    /** The way back to whose the entries are now. */
    wayBack: binding.wayBack,
    /** What stands in front: where, and whom it shows. */
    sight: computed(() => place.value && `${placeKey(place.value)} ${markOfShown(shown.value)}`),
    /** The entries were of another patient: they go, and the page in front is the new one's. */
    startAnew(): void {
      panel.newPatient();
      if (place.value && readable.has(place.value.tab)) read({ tab: place.value.tab });
    },
    dispose(): void {
      inFront.dispose();
      stopClearing();
      binding.dispose();
      stopTelling();
    },
  };
}

export type Beside = ReturnType<typeof createBeside>;
