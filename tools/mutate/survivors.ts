import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Thresholds } from '../../rules/engine/bands.ts';
import type { Recommendation } from '../../rules/engine/recommendation.ts';
import { type Ruleset, rulesetOf } from '../../rules/engine/ruleset.ts';
import { type HeldEdition, newestEdition } from '../../rules/ng12/edition-dates.ts';
import { editionOf, recommendationsOf } from '../../rules/ng12/editions.ts';
import { heldAgainst, vignettesIn } from '../../tests/vignettes/rows.ts';
import { recommendationMutants, thresholdMutants } from './rule-mutants.ts';

const folder = new URL('../../tests/vignettes/', import.meta.url);
const read = (file: string) => vignettesIn(readFileSync(new URL(file, folder), 'utf8'));

/** The vignettes of an edition. */
const vignettesOf = (edition: HeldEdition) =>
  edition === newestEdition
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .flatMap(read)
    : read(`earlier/${edition}.md`);

/** How many mutants an edition had, and which of them no vignette of it tells from the rules. */
export interface Tried {
  edition: HeldEdition;
  mutants: number;
  survivors: readonly string[];
}

/** Holds every mutant of an edition’s own forms and thresholds against its vignettes, and nothing else. */
export function tryMutants(edition: HeldEdition): Tried {
  const rows = vignettesOf(edition);
  const all = recommendationsOf(edition);
  const { thresholds } = editionOf(edition);
  const isKilled = (ruleset: Ruleset): boolean =>
    rows.some((row) => {
      const { said, expected } = heldAgainst(ruleset, row);
      return !isDeepStrictEqual(said, expected);
    });
  const survivors: string[] = [];
  let mutants = 0;
  const attempt = (name: string, ruleset: Ruleset): void => {
    mutants++;
    if (!isKilled(ruleset)) survivors.push(name);
  };
  const own = all.filter(({ when, editions }) => when && editions.at(-1) === edition);
  for (const one of own) {
    if (!one.when) continue;
    for (const { what, made } of recommendationMutants({ ...one, when: one.when })) {
      const changed = all.map((each): Recommendation => (each.number === one.number ? made : each));
      attempt(`${one.number}: ${what}`, rulesetOf(edition, changed, thresholds));
    }
  }
  // Numbers that the newest edition has as well are tried there.
  const newest = editionOf(newestEdition).thresholds;
  const isOwn = (made: Thresholds): boolean => edition === newestEdition || (made.psa === thresholds.psa && made.fit === newest.fit);
  for (const { what, made } of thresholdMutants(thresholds)) if (isOwn(made)) attempt(what, rulesetOf(edition, all, made));
  return { edition, mutants, survivors };
}
