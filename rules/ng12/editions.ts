import type { Thresholds } from '../engine/bands.ts';
import type { Recommendation } from '../engine/recommendation.ts';
import { type Ruleset, rulesetOf } from '../engine/ruleset.ts';
import { type HeldEdition, newestEdition } from './edition-dates.ts';
import { formsBySection, type SectionNumber } from './forms.ts';
import { type Form, numberIn } from './recommendation.ts';
import { thresholds, thresholdsBeforeApril2026 } from './thresholds.ts';

interface Section {
  title: string;
  recommendations: readonly Recommendation[];
}

const placeOf = ({ number }: Recommendation): number => Number(number.split('.')[2]);

function inEdition(edition: HeldEdition, forms: readonly Form[]): Recommendation[] {
  return forms
    .filter(({ editions }) => editions.includes(edition))
    .map((form) => (numberIn(edition, form) === form.number ? form : { ...form, number: numberIn(edition, form) }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Every section of an edition, in NG12’s own order, with the numbers of that edition. */
export const sectionsOf = (edition: HeldEdition): Readonly<Record<SectionNumber, Section>> =>
  Object.fromEntries(
    Object.entries(formsBySection).map(([number, { title, forms }]): [string, Section] => [
      number,
      { title, recommendations: inEdition(edition, forms) },
    ]),
  ) as Record<SectionNumber, Section>;

/** Every recommendation of an edition, in NG12’s order. */
export const recommendationsOf = (edition: HeldEdition): Recommendation[] =>
  Object.values(sectionsOf(edition)).flatMap((section) => section.recommendations);

const thresholdsOf: Readonly<Record<HeldEdition, Thresholds>> = {
  '2025-05-01': thresholdsBeforeApril2026,
  '2026-01-12': thresholdsBeforeApril2026,
  '2026-04-15': thresholds,
};

/** Every section of the newest edition. */
export const sections = sectionsOf(newestEdition);

/** Every recommendation of the newest edition, in NG12’s order. */
export const recommendations: readonly Recommendation[] = Object.values(sections).flatMap((section) => section.recommendations);

/** The newest edition held here, ready to assess. */
export const ng12: Ruleset = rulesetOf(newestEdition, recommendations, thresholds);

const ready = new Map<HeldEdition, Ruleset>([[newestEdition, ng12]]);

/** An edition ready to assess; an older one is made ready when first asked for. */
export function editionOf(edition: HeldEdition): Ruleset {
  const known = ready.get(edition);
  if (known) return known;
  const made = rulesetOf(edition, recommendationsOf(edition), thresholdsOf[edition]);
  ready.set(edition, made);
  return made;
}
