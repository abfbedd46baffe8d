import type { Criterion, FindingCriterion } from '../../rules/engine/criteria.ts';
import type { Organ, Presentation, Statement } from '../../rules/engine/presentation.ts';
import type { QualifierId } from '../../rules/findings/qualifiers.ts';

/** One condition that cannot be taken apart, with at most one choice of an "either" left in it. */
export type Leaf = Extract<Criterion, { age: unknown } | { organs: unknown }> | Omit<FindingCriterion, 'either'>;

/** Leaves that together meet a criterion, whatever else is or is not known. */
export type Way = readonly Leaf[];

const oldest = 110;
export const ages: readonly number[] = Array.from({ length: oldest + 1 }, (_, years) => years);

const choices = <T>(n: number, from: readonly T[]): T[][] => {
  if (n === 0) return [[]];
  return from.flatMap((first, at) => choices(n - 1, from.slice(at + 1)).map((rest) => [first, ...rest]));
};

const together = (parts: readonly (readonly Way[])[]): Way[] =>
  parts.reduce<Way[]>((ways, part) => ways.flatMap((way) => part.map((more) => [...way, ...more])), [[]]);

function leavesOf({ either, ...rest }: FindingCriterion): Leaf[] {
  return either ? either.map((choice) => ({ ...rest, qualifiers: [...(rest.qualifiers ?? []), choice] })) : [rest];
}

/** Every way to meet a criterion, read off its shape without the engine. */
export function waysToMeet(criterion: Criterion): Way[] {
  if ('finding' in criterion) return leavesOf(criterion).map((leaf) => [leaf]);
  if ('all' in criterion) return together(criterion.all.map(waysToMeet));
  if ('any' in criterion) return criterion.any.flatMap(waysToMeet);
  if ('of' in criterion) return choices(criterion.atLeast, criterion.of).flatMap((some) => together(some.map(waysToMeet)));
  return [[criterion]];
}

/** A criterion and every criterion below it. */
export function everyClause(criterion: Criterion): Criterion[] {
  const below = 'all' in criterion ? criterion.all : 'any' in criterion ? criterion.any : 'of' in criterion ? criterion.of : [];
  return [criterion, ...below.flatMap(everyClause)];
}

/** Whether completed years suit every age limit of a way. */
export const suits = (way: Way, years: number): boolean =>
  way.every((leaf) => {
    if (!('age' in leaf)) return true;
    const { from = 0, upTo = oldest, under = oldest + 1, judgedUnder = 0 } = leaf.age;
    return years >= Math.max(from, judgedUnder) && years <= upTo && years < under;
  });

/** One statement for each finding of a way, saying all that the way asks of it and no more. */
function statementsOf(way: Way): Statement[] {
  const said = new Map<string, Statement>();
  for (const leaf of way) {
    if (!('finding' in leaf)) continue;
    const before = said.get(leaf.finding);
    const qualifiers: QualifierId[] = [...new Set([...(before?.qualifiers ?? []), ...(leaf.qualifiers ?? [])])];
    const weeks = leaf.longerThanWeeks === undefined ? {} : { durationWeeks: leaf.longerThanWeeks + 0.1 };
    said.set(leaf.finding, { ...before, id: leaf.finding, qualifiers, ...weeks });
  }
  return [...said.values()];
}

/** A patient of whom a way's leaves are known, and nothing else. Without an age where none is given. */
export function patientOf(way: Way, years?: number): Presentation {
  const organs = way.flatMap((leaf): Organ[] => ('organs' in leaf ? [leaf.organs] : []));
  return {
    ...(years !== undefined && { age: years }),
    sex: 'unknown',
    ...(organs.length > 0 && { organs }),
    findings: statementsOf(way),
    absent: [],
    results: {},
  };
}
