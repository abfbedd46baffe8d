import type { Band, Thresholds } from '../../rules/engine/bands.ts';
import type { AgeRange, Criterion, FindingCriterion } from '../../rules/engine/criteria.ts';
import type { Recommendation } from '../../rules/engine/recommendation.ts';

/** Something changed by one thing, and what that was. */
export interface Mutant<T> {
  what: string;
  made: T;
}

const without = <T>(items: readonly T[], at: number): T[] => items.filter((_, index) => index !== at);
const replaced = <T>(items: readonly T[], at: number, item: T): T[] => items.map((each, index) => (index === at ? item : each));

/** Each bound a year lower, a year higher, and left out. */
function ageMutants(range: AgeRange): Mutant<AgeRange>[] {
  return Object.entries(range).flatMap(([bound, years]) => [
    ...[-1, 1].map((by) => ({ what: `${bound} ${years} becomes ${years + by}`, made: { ...range, [bound]: years + by } })),
    { what: `${bound} ${years} left out`, made: Object.fromEntries(Object.entries(range).filter(([key]) => key !== bound)) },
  ]);
}

/** Each qualifier left out, each choice of an "either" left out, and the "either" as a whole; weeks one fewer, one more, left out. */
function findingMutants({ qualifiers, either, longerThanWeeks, ...rest }: FindingCriterion): Mutant<Criterion>[] {
  const own = {
    ...rest,
    ...(qualifiers && { qualifiers }),
    ...(either && { either }),
    ...(longerThanWeeks !== undefined && { longerThanWeeks }),
  };
  const { qualifiers: _q, ...unqualified } = own;
  const { either: _e, ...uneither } = own;
  const { longerThanWeeks: _w, ...timeless } = own;
  return [
    ...(qualifiers ?? []).map((id, at) => ({
      what: `${rest.finding} without ${id}`,
      made: { ...unqualified, ...(qualifiers && qualifiers.length > 1 && { qualifiers: without(qualifiers, at) }) },
    })),
    ...(either ? [{ what: `${rest.finding} without ${either.join('|')}`, made: uneither }] : []),
    ...(either ?? []).map((id, at) => ({
      what: `${rest.finding} without the choice ${id}`,
      made: { ...own, either: without(either ?? [], at) },
    })),
    ...(longerThanWeeks === undefined
      ? []
      : [
          { what: `${rest.finding} for any time`, made: timeless },
          ...[-1, 1].map((by) => ({
            what: `${longerThanWeeks} weeks become ${longerThanWeeks + by}`,
            made: { ...own, longerThanWeeks: longerThanWeeks + by },
          })),
        ]),
  ];
}

const inWords = (criterion: Criterion): string => JSON.stringify(criterion).slice(0, 80);

/** Parts of a group: each left out, and each changed by one thing. */
function partMutants(parts: readonly Criterion[], whole: (parts: readonly Criterion[]) => Criterion): Mutant<Criterion>[] {
  return parts.flatMap((part, at) => [
    ...(parts.length > 1 ? [{ what: `without ${inWords(part)}`, made: whole(without(parts, at)) }] : []),
    ...criterionMutants(part).map(({ what, made }) => ({ what, made: whole(replaced(parts, at, made)) })),
  ]);
}

/** A criterion changed by one thing: a number, a connective, a qualifier, a part. */
export function criterionMutants(criterion: Criterion): Mutant<Criterion>[] {
  if ('finding' in criterion) return findingMutants(criterion);
  if ('age' in criterion) return ageMutants(criterion.age).map(({ what, made }) => ({ what, made: { age: made } }));
  if ('organs' in criterion) return [];
  if ('all' in criterion)
    return [{ what: 'all becomes any', made: { any: criterion.all } }, ...partMutants(criterion.all, (all) => ({ all }))];
  if ('any' in criterion)
    return [{ what: 'any becomes all', made: { all: criterion.any } }, ...partMutants(criterion.any, (any) => ({ any }))];
  const { atLeast, of } = criterion;
  return [
    ...[-1, 1].map((by) => ({ what: `at least ${atLeast} becomes ${atLeast + by}`, made: { atLeast: atLeast + by, of } })),
    ...partMutants(of, (parts) => ({ atLeast, of: parts })),
  ];
}

/** A recommendation with a trigger, changed by one thing in its criteria or its population. */
export function recommendationMutants(one: Recommendation & { when: Criterion }): Mutant<Recommendation>[] {
  const { population, when } = one;
  const { ages, organs, ...rest } = population;
  const other = organs === 'male-reproductive-organs' ? 'female-reproductive-organs' : 'male-reproductive-organs';
  return [
    ...criterionMutants(when).map(({ what, made }) => ({ what, made: { ...one, when: made } })),
    ...(ages
      ? ageMutants(ages).map(({ what, made }) => ({
          what: `population ${what}`,
          made: { ...one, population: { ...population, ages: made } },
        }))
      : []),
    ...(organs
      ? [
          { what: 'organs left out', made: { ...one, population: { ...rest, ...(ages && { ages }) } } },
          { what: 'the other organs', made: { ...one, population: { ...population, organs: other } as const } },
        ]
      : []),
  ];
}

const bandMutants = (bands: readonly Band[]): Mutant<readonly Band[]>[] =>
  bands.flatMap((band, at) =>
    [
      { what: `${band.threshold} from ${band.from} a tenth lower`, made: { ...band, threshold: band.threshold - 0.1 } },
      { what: `${band.threshold} from ${band.from} a tenth higher`, made: { ...band, threshold: band.threshold + 0.1 } },
      { what: `band from ${band.from} begins a year later`, made: { ...band, from: band.from + 1 } },
      { what: `band from ${band.from} begins a year earlier`, made: { ...band, from: band.from - 1 } },
      ...(band.upTo === undefined ? [] : [{ what: `band to ${band.upTo} ends a year earlier`, made: { ...band, upTo: band.upTo - 1 } }]),
      ...(band.upTo === undefined ? [] : [{ what: `band to ${band.upTo} ends a year later`, made: { ...band, upTo: band.upTo + 1 } }]),
    ].map(({ what, made }) => ({ what, made: replaced(bands, at, made) })),
  );

/** The numbers of an edition, changed by one. */
export const thresholdMutants = (thresholds: Thresholds): Mutant<Thresholds>[] => [
  ...[-0.1, 0.1].map((by) => ({
    what: `FIT ${thresholds.fit} becomes ${thresholds.fit + by}`,
    made: { ...thresholds, fit: thresholds.fit + by },
  })),
  ...bandMutants(thresholds.ca125).map(({ what, made }) => ({ what: `CA125 ${what}`, made: { ...thresholds, ca125: made } })),
  ...bandMutants(thresholds.psa).map(({ what, made }) => ({ what: `PSA ${what}`, made: { ...thresholds, psa: made } })),
];
