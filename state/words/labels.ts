import { type QualifierId, qualifiers as qualifierEntries } from '../../rules/findings/qualifiers.ts';
import { entryOf, type FindingId } from '../../rules/findings/vocabulary.ts';

/** Keeps the capital of a short form or a name. */
const keepsCapital = /^(?:[A-Z][A-Z\d]|[A-Z]-|Bence|Hodgkin)/;

/** A label as it stands within a sentence. */
export const within = (label: string): string => (keepsCapital.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));

/** A phrase as it stands at the start of one. */
export const capital = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

export const findingLabel = (id: FindingId): string => entryOf(id).label;

export const qualifierLabel = (id: QualifierId): string => qualifierEntries[id].label;

/** "a", "a or b", "a, b or c". */
export function orList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}
