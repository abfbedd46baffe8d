import { signal } from '@preact/signals';
import { heldOf } from '../held.ts';
import type { ItemId } from './checklist.ts';

export type TestState = 'done' | 'awaited';

/** What the GP ticked: things done or told, by what they are called. */
function createTicks<Name extends string>() {
  const ticked = signal<ReadonlySet<Name>>(new Set());
  return {
    ticked,
    toggle(name: Name): void {
      const next = new Set(ticked.value);
      if (!next.delete(name)) next.add(name);
      ticked.value = next;
    },
  };
}

/** What the GP ticked, chose and wrote for one patient on the way from a match to a referral. In memory alone. */
export function createHandOver() {
  const told = createTicks<ItemId>();
  const acted = createTicks<string>();
  const safetyNetted = signal(false);
  const thirdVisit = signal(false);
  const mostDoNot = signal(true);
  const weeks = signal<number | undefined>(undefined);
  const tests = signal<ReadonlyMap<string, TestState>>(new Map());
  const written = signal<ReadonlyMap<string, string>>(new Map());
  return {
    /** Items of the checklist. */
    told,
    /** Keys of the cards whose action was taken. */
    acted,
    safetyNetted,
    /** The third visit or more for the same thing. */
    thirdVisit,
    /** Whether the text to hand over says that most people sent do not have cancer. */
    mostDoNot,
    /** In how many weeks to follow up. */
    weeks,
    tests,
    /** Reasons for referral as the GP rewrote them, by the card’s key. */
    written,
    sayTest(test: string, state: TestState | undefined): void {
      const next = new Map(tests.value);
      if (state) next.set(test, state);
      else next.delete(test);
      tests.value = next;
    },
    /** undefined: as the entries give it. */
    write(card: string, text: string | undefined): void {
      const next = new Map(written.value);
      if (text === undefined) next.delete(card);
      else next.set(card, text);
      written.value = next;
    },
    ...heldOf(told.ticked, acted.ticked, safetyNetted, thirdVisit, mostDoNot, weeks, tests, written),
  };
}

export type HandOver = ReturnType<typeof createHandOver>;
