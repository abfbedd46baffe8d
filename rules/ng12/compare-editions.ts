import { assess, type Status } from '../engine/assess.ts';
import { thresholdAt } from '../engine/bands.ts';
import type { Presentation } from '../engine/presentation.ts';
import type { RecommendationNumber } from '../engine/recommendation.ts';
import type { HeldEdition } from './edition-dates.ts';
import { editionOf } from './editions.ts';
import { pairsOf } from './numbering.ts';
import { type Form, numberIn } from './recommendation.ts';

/** What one edition says of a patient by one recommendation. */
export interface Side {
  number: RecommendationNumber;
  form: Form;
  status: Status;
}

/** A recommendation that two editions do not say the same of, for one patient. */
export interface Difference {
  /** undefined: the earlier edition did not have it. */
  then: Side | undefined;
  /** undefined: the later edition no longer has it. */
  now: Side | undefined;
}

/** The CA125 threshold of two editions at the patient’s age, in IU/ml, where they differ. */
export interface ThresholdChange {
  years: number;
  then: number | undefined;
  now: number | undefined;
}

export interface Comparison {
  then: HeldEdition;
  now: HeldEdition;
  differences: readonly Difference[];
  /** Only where a CA125 was entered and its threshold changed. */
  ca125: ThresholdChange | undefined;
}

const saidOf = ({ form, status }: Side): string => JSON.stringify([status, form.action, form.strength, form.investigation, form.gist]);

function ca125Change({ age, results }: Presentation, then: HeldEdition, now: HeldEdition): ThresholdChange | undefined {
  if (!results.ca125 || age === undefined) return undefined;
  const years = Math.floor(age);
  const at = (edition: HeldEdition): number | undefined => thresholdAt(editionOf(edition).thresholds.ca125, years);
  return at(then) === at(now) ? undefined : { years, then: at(then), now: at(now) };
}

/** Holds one patient against two editions, the earlier first, and gives what they say differently. A new number alone is no difference. */
export function compareEditions(presentation: Presentation, then: HeldEdition, now: HeldEdition): Comparison {
  const sideIn = (edition: HeldEdition): ((form: Form | undefined) => Side | undefined) => {
    const assessment = assess(editionOf(edition), presentation);
    return (form) => {
      const number = form && numberIn(edition, form);
      const verdict = number && assessment.verdictOn(number);
      return verdict && { number, form, status: verdict.status };
    };
  };
  const [before, after] = [sideIn(then), sideIn(now)];
  const differences = pairsOf(then, now)
    .map((pair): Difference => ({ then: before(pair.then), now: after(pair.now) }))
    .filter((sides) => {
      const open = [sides.then, sides.now].some((side) => side !== undefined && side.status !== 'not-met');
      return open && (!sides.then || !sides.now || saidOf(sides.then) !== saidOf(sides.now));
    });
  return { then, now, differences, ca125: ca125Change(presentation, then, now) };
}
