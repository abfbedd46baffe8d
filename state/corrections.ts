import type { QualifierId } from '../rules/findings/qualifiers.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';

export type Answer = 'yes' | 'no' | 'unsaid';

/** What the GP settled about one finding. It stands while the text changes. */
export interface Correction {
  /** "removed" is not counted, whatever the text says. */
  assertion?: 'present' | 'absent' | 'removed';
  qualifiers: { readonly [qualifier in QualifierId]?: Answer };
  /** null: no duration, whatever the text says. */
  durationWeeks?: number | null;
  /** The words of the page that gave it, where the GP confirmed it from there. */
  from?: string;
  /** Words of the text that were not read, where the GP said that they mean it. */
  meantBy?: readonly string[];
}

export type Corrections = ReadonlyMap<FindingId, Correction>;

/** The corrections with one more change to a finding. */
export function withCorrection(corrections: Corrections, id: FindingId, change: Partial<Correction>): Corrections {
  const known = corrections.get(id);
  const qualifiers = { ...known?.qualifiers, ...change.qualifiers };
  return new Map(corrections).set(id, { ...known, ...change, qualifiers });
}

/** The corrections without any to one finding. */
export function withoutCorrection(corrections: Corrections, id: FindingId): Corrections {
  const left = new Map(corrections);
  left.delete(id);
  return left;
}

/** The same answer for several qualifiers. */
export const answered = (qualifiers: readonly QualifierId[], answer: Answer): Correction['qualifiers'] =>
  Object.fromEntries(qualifiers.map((qualifier) => [qualifier, answer]));
