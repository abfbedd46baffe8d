import { type ReadonlySignal, signal } from '@preact/signals';
import { proposalsOf } from '../../record/proposals.ts';
import type { PatientSeen, Snapshot } from '../../record/snapshot.ts';
import type { Doubt } from './doubt.ts';
import { onlyWords, withSelection } from './offer.ts';
import { createOwners } from './owners.ts';
import { markOfShown, type Place, type Shown } from './place.ts';
import type { Look } from './port.ts';
import { createSettled } from './settled.ts';

interface Around {
  place: ReadonlySignal<Place | undefined>;
  shown: ReadonlySignal<Shown>;
  patient: ReadonlySignal<PatientSeen | undefined>;
  /** Why the entries are not known to be of the page in front. */
  unsure: ReadonlySignal<Doubt | undefined>;
  /** The page was read, or may not be. */
  onRead(): void;
  now(): number;
}

const leftOut = 'Some of what stands on this page stood there before the patient changed. It is not offered.';

/** What the page says, once the GP asked for it: renewed with each look, when the page has stood still, without what was another's. */
export function createRenewing({ place, shown, patient, unsure, onRead, now }: Around) {
  /** What the page said when it last stood still, and what it says now. */
  const offered = signal<Snapshot | undefined>(undefined);
  const current = signal<Snapshot | undefined>(undefined);
  const settled = createSettled(now);
  const owners = createOwners(now);
  /** With the words that were marked on the page, if there were any. */
  let offering: { selection?: string | undefined } | undefined;
  /** What was settled of the page when it was last offered. */
  let settledAs: string | undefined;

  return {
    offered,
    current,
    /** From now on what the page says is offered. */
    begin(selection: string | undefined): void {
      offering = { selection };
      settledAs = undefined;
      settled.clear();
    },
    /** Where the page could not be read, the words that were marked are. */
    offerWords(selection: string, why: string): void {
      offered.value = onlyWords(selection, why);
    },
    /** Takes a look. Gives when another can settle it. */
    renew({ snapshot: seen, loaded, acted }: Exclude<Look, { why: string }>): number | undefined {
      const sight = shown.value;
      if (!place.value || typeof sight === 'string') return undefined;
      const { tab } = place.value;
      const waits = owners.waits(tab, sight, { loaded, acted });
      const { snapshot, left } = owners.own(tab, sight, seen);
      const unreadable = left ? [...snapshot.unreadable, { what: 'change' as const, why: leftOut }] : snapshot.unreadable;
      const said = withSelection({ ...snapshot, unreadable }, offering?.selection);
      const { findings, results } = proposalsOf(said, patient.value);
      const again = Math.max(waits, settled.look(JSON.stringify([markOfShown(sight), findings, results, unreadable])));
      if (again === 0) owners.learn(tab, sight, snapshot);
      if (!offering || unsure.value) {
        if (unsure.value) onRead();
        return again > 0 ? again : undefined;
      }
      // What still says the same is not drawn anew.
      current.value = again === 0 && settledAs === settled.said() ? offered.value : said;
      if (again > 0) return again;
      if (current.value === offered.value) return undefined;
      settledAs = settled.said();
      offered.value = said;
      onRead();
      return undefined;
    },
    clear(): void {
      offering = undefined;
      offered.value = undefined;
      current.value = undefined;
      settledAs = undefined;
      settled.clear();
    },
  };
}
