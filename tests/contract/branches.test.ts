import { describe, expect, it } from 'vitest';
import { assess, type Status } from '../../rules/engine/assess.ts';
import type { Criterion } from '../../rules/engine/criteria.ts';
import { evaluate } from '../../rules/engine/evaluate.ts';
import { evidenceFrom } from '../../rules/engine/evidence.ts';
import type { Presentation } from '../../rules/engine/presentation.ts';
import { broaderOf } from '../../rules/findings/hierarchy.ts';
import { findingIds } from '../../rules/findings/vocabulary.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { everyRule } from './every-rule.ts';
import { ages, everyClause, type Leaf, patientOf, suits, type Way, waysToMeet } from './ways.ts';

const nobody: Presentation = { sex: 'unknown', findings: [], absent: [], results: {} };
/** Outside every age limit of a way, on either side. */
const outside = (way: Way): number[] => ages.filter((years) => !suits(way, years));
const without = (way: Way, leaf: Leaf): Way => way.filter((each) => each !== leaf);
/** An adult symptom in a child is in doubt, never ruled out by the age; and nobody is younger where no age was given. */
const isDoubt = (clause: Criterion): boolean => JSON.stringify(clause) === '{"age":{"judgedUnder":16}}';
const words = (way: Way): string => way.map((leaf) => JSON.stringify(leaf)).join(' ');

describe.each(everyRule)('$name', ({ number, ruleset, rule: { whole } }) => {
  const statusOf = (number: string, presentation: Presentation): Status | undefined =>
    assess(ruleset, presentation).verdictOn(number)?.status;
  const truthOf = (criterion: Criterion, presentation: Presentation): number =>
    evaluate(criterion, evidenceFrom(presentation, ruleset.thresholds));
  const ways = waysToMeet(whole);
  /** The ages at which this way alone can speak: no other way asks for less than its leaves. */
  const ageFor = (way: Way): number | undefined =>
    ages.find((years) => suits(way, years) && statusOf(number, patientOf(way, years)) === 'met');

  it.each(ways.map((way) => [words(way), way] as const))('is met by %s, and by nothing less', (_, way) => {
    const years = ageFor(way);
    expect(years).toBeDefined();
    for (const leaf of way.filter((each) => !isDoubt(each))) {
      const rest = without(way, leaf);
      const needsNoAge = 'age' in leaf;
      const less = patientOf(rest, needsNoAge ? undefined : years);
      expect({ leaf, status: statusOf(number, less) }).not.toEqual({ leaf, status: 'met' });
      if ('finding' in leaf) {
        const absent = rest.some((each) => 'finding' in each && broaderOf(each.finding).includes(leaf.finding)) ? [] : [leaf.finding];
        expect(statusOf(number, { ...less, absent })).not.toBe('met');
      }
      if ('organs' in leaf) expect(statusOf(number, { ...less, organs: [] })).toBe('not-met');
    }
    // Too young or too old, it is another way or none.
    for (const other of outside(way)) {
      const elsewhere = ways.some(
        (each) => suits(each, other) && each.every((leaf) => 'age' in leaf || way.some((own) => covers(own, leaf))),
      );
      expect({ other, met: statusOf(number, patientOf(way, other)) === 'met' }).toEqual({ other, met: elsewhere });
    }
  });

  it('has no way that asks for all that another asks and more', () => {
    const wasted = ways.filter((way) =>
      ways.some((other) => other !== way && other.every((leaf) => way.some((own) => words([own]) === words([leaf])))),
    );
    expect(wasted.map(words)).toEqual([]);
  });

  const limits = everyClause(whole).filter((clause) => !isDoubt(clause));
  it.each(limits.map((clause) => [JSON.stringify(clause), clause] as const))('can be true and false: %s', (_, clause) => {
    const tried = waysToMeet(clause).flatMap((way) => ages.map((years) => patientOf(way, years)));
    expect(tried.some((presentation) => truthOf(clause, presentation) === 1)).toBe(true);
    const denied = ages.flatMap((age): Presentation[] => [{ ...nobody, age, organs: [], absent: findingIds }]);
    expect(denied.some((presentation) => truthOf(clause, presentation) === -1)).toBe(true);
    expect(truthOf(clause, nobody)).toBe(0);
  });
});

/** Whether what one leaf says of a patient also says what another asks. */
function covers(own: Leaf, asked: Leaf): boolean {
  if ('organs' in own && 'organs' in asked) return own.organs === asked.organs;
  if (!('finding' in own) || !('finding' in asked)) return false;
  const long = asked.longerThanWeeks === undefined || (own.longerThanWeeks ?? 0) >= asked.longerThanWeeks;
  const said = (asked.qualifiers ?? []).every((qualifier) => own.qualifiers?.includes(qualifier));
  return broaderOf(own.finding).includes(asked.finding) && said && long;
}

describe('without any finding', () => {
  const sexes = ['female', 'male', 'unknown'] as const;
  it.each(sexes)('nothing is met or possible at any age: %s', (sex) => {
    for (const age of [undefined, ...ages]) {
      const { met, possible } = assess(ng12, { ...nobody, sex, ...(age !== undefined && { age }) });
      expect({ age, met: met.length, possible: possible.length }).toEqual({ age, met: 0, possible: 0 });
    }
  });

  it.each(sexes)('nothing is met or possible when every finding is absent: %s', (sex) => {
    for (const age of ages) {
      const { met, possible } = assess(ng12, { ...nobody, age, sex, absent: findingIds });
      expect({ age, met: met.length, possible: possible.length }).toEqual({ age, met: 0, possible: 0 });
    }
  });
});
