import { effect, signal } from '@preact/signals';
import type { Panel } from './panel.ts';

interface Ports {
  after(milliseconds: number, run: () => void): () => void;
  /** The clock of the day, in milliseconds: it goes on while the machine sleeps. */
  now(): number;
  /** The time of day, as 14:05. */
  time(): string;
}

const minute = 60_000;
/** After so long without a key the panel asks whether these entries are still the patient's. */
const asksAfter = 3 * minute;
/** After so long they are cleared, unless a policy says otherwise. */
export const usualMinutes = 15;
/** However late a timer runs, what is due is found out within this. */
const checksEvery = 10_000;

/** Asks whose the entries are once nobody has touched the panel for a while, and clears them in the end. */
export function createIdle(panel: Panel, { after, now, time }: Ports) {
  /** When the panel was last touched, as 14:05, while it asks. */
  const asked = signal<string | undefined>(undefined);
  const clearAfter = signal(usualMinutes);
  let touchedAt = now();
  let touchedTime = time();
  let callOff: (() => void) | undefined;

  function touch(): void {
    touchedAt = now();
    touchedTime = time();
    asked.value = undefined;
  }

  function check(): void {
    callOff?.();
    callOff = undefined;
    if (panel.isUntouched.value) {
      asked.value = undefined;
      return;
    }
    const idle = now() - touchedAt;
    if (idle >= clearAfter.value * minute) {
      asked.value = undefined;
      panel.newPatient();
      panel.announce(`Cleared: nothing was entered for ${clearAfter.value} minutes.`);
      return;
    }
    if (idle >= asksAfter) asked.value = touchedTime;
    callOff = after(checksEvery, check);
  }

  /** The time runs from the first entry. */
  const stop = effect(() => {
    if (panel.isUntouched.value) return;
    touch();
    check();
  });

  return {
    asked,
    clearAfter,
    check,
    /** A key or a click in the panel. While it asks, only an answer counts. */
    touched(): void {
      if (asked.value === undefined) touch();
    },
    /** The entries are still those of the patient. */
    still: touch,
    dispose(): void {
      callOff?.();
      stop();
    },
  };
}

export type Idle = ReturnType<typeof createIdle>;
