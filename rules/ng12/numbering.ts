import type { RecommendationNumber } from '../engine/recommendation.ts';
import { editionDates, type HeldEdition } from './edition-dates.ts';
import { forms } from './forms.ts';
import { type Form, numberIn } from './recommendation.ts';

/** The form that an edition gives a number; undefined if it has no such number. */
export const formOf = (edition: HeldEdition, number: string): Form | undefined =>
  forms.find((form) => form.editions.includes(edition) && numberIn(edition, form) === number);

/** What became of a form in an edition: the same form, the one that took its place, or nothing. */
function inNext(form: Form, next: HeldEdition): Form | undefined {
  if (form.editions.includes(next)) return form;
  return form.now ? formOf(next, form.now) : undefined;
}

/** Every form of an edition with what a later edition made of it; undefined where it was withdrawn. */
function successors(then: HeldEdition, later: HeldEdition): Map<Form, Form | undefined> {
  const between = editionDates.filter((date) => date > then && date <= later);
  const held = forms.filter(({ editions }) => editions.includes(then));
  return new Map(held.map((form) => [form, between.reduce<Form | undefined>((at, next) => at && inNext(at, next), form)]));
}

/** A recommendation in two editions; one side is missing where it was not there yet, or no longer. */
export interface Pair {
  then: Form | undefined;
  now: Form | undefined;
}

/** Every recommendation of two editions, the earlier first, each beside what it became. */
export function pairsOf(then: HeldEdition, now: HeldEdition): Pair[] {
  const became = successors(then, now);
  const known = new Set(became.values());
  const added = forms.filter((form) => form.editions.includes(now) && !known.has(form));
  return [
    ...[...became].map(([before, after]) => ({ then: before, now: after })),
    ...added.map((form) => ({ then: undefined, now: form })),
  ];
}

/** The number a recommendation goes by in another edition, earlier or later; null if that edition does not have it. */
export function renumbered(number: string, from: HeldEdition, to: HeldEdition): RecommendationNumber | null {
  const form = formOf(from, number);
  if (!form) return null;
  if (from <= to) {
    const after = successors(from, to).get(form);
    return after ? numberIn(to, after) : null;
  }
  const before = [...successors(to, from)].find(([, after]) => after === form)?.[0];
  return before ? numberIn(to, before) : null;
}
