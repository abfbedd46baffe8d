import type { QualifierId } from '../findings/qualifiers.ts';
import type { FindingId } from '../findings/vocabulary.ts';
import type { Organ } from './presentation.ts';

/** Ages in completed years. `from` and `upTo` include their bound, `under` and `judgedUnder` do not. */
export interface AgeRange {
  from?: number;
  upTo?: number;
  under?: number;
  /** Below this the recommendation states no age and speaks of adult symptoms: the clinician decides. */
  judgedUnder?: number;
}

/** One finding, with the qualifiers a recommendation asks of one and the same statement of it. */
export interface FindingCriterion {
  finding: FindingId;
  /** All of these. */
  qualifiers?: readonly QualifierId[];
  /** At least one of these. */
  either?: readonly QualifierId[];
  /** Lasting longer than this many weeks; exactly this many does not count. */
  longerThanWeeks?: number;
}

export type Criterion =
  | FindingCriterion
  | { age: AgeRange }
  | { organs: Organ }
  | { all: readonly Criterion[] }
  | { any: readonly Criterion[] }
  | { atLeast: number; of: readonly Criterion[] };

interface Either {
  either: readonly QualifierId[];
}
interface LongerThan {
  longerThanWeeks: number;
}

/** At least one of these qualifiers. */
export const either = (...qualifiers: QualifierId[]): Either => ({ either: qualifiers });

/** Strictly longer than so many weeks. */
export const longerThanWeeks = (weeks: number): LongerThan => ({ longerThanWeeks: weeks });

/** The finding is present and one statement of it carries every qualifier asked. */
export function finding(id: FindingId, ...asked: (QualifierId | Either | LongerThan)[]): FindingCriterion {
  const qualifiers = asked.filter((one): one is QualifierId => typeof one === 'string');
  const rest = asked.filter((one): one is Either | LongerThan => typeof one !== 'string');
  return Object.assign({ finding: id }, qualifiers.length > 0 ? { qualifiers } : {}, ...rest);
}

/** Every one. */
export const all = (...criteria: Criterion[]): Criterion => ({ all: criteria });

/** One or more. */
export const any = (...criteria: Criterion[]): Criterion => ({ any: criteria });

/** `n` or more, each counted once. */
export const atLeast = (n: number, criteria: readonly Criterion[]): Criterion => ({ atLeast: n, of: criteria });

/** An age limit on one branch of a recommendation. */
export const aged = {
  from: (years: number): Criterion => ({ age: { from: years } }),
  upTo: (years: number): Criterion => ({ age: { upTo: years } }),
  under: (years: number): Criterion => ({ age: { under: years } }),
};

/** Each finding criterion in a tree, in reading order. */
export function* findingCriteria(criterion: Criterion): Generator<FindingCriterion> {
  if ('finding' in criterion) yield criterion;
  else if ('all' in criterion) for (const each of criterion.all) yield* findingCriteria(each);
  else if ('any' in criterion) for (const each of criterion.any) yield* findingCriteria(each);
  else if ('of' in criterion) for (const each of criterion.of) yield* findingCriteria(each);
}
