import type { QualifierId } from '../rules/findings/qualifiers.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import type { Assertion, Mention, Span } from '../rules/reading/recognition.ts';
import { askedOf } from './asked-of.ts';
import type { Correction, Corrections } from './corrections.ts';

/** One finding as it stands: what the text says, corrected by the GP. */
export interface Entry {
  id: FindingId;
  /** Only "present" and "absent" are counted. */
  assertion: Assertion | 'removed';
  qualifiers: readonly QualifierId[];
  denied: readonly QualifierId[];
  durationWeeks?: number;
  /** The words that gave it; none if the GP added it. */
  words: string;
  /** The words of the page it was confirmed from. */
  from?: string;
  corrected: boolean;
}

/** A finding as the text or a checklist has it. */
export type Said = Omit<Mention, 'at'> & { at?: readonly Span[] };

const wordsAt = (text: string, at: readonly Span[] = []): string => at.map(({ start, end }) => text.slice(start, end)).join(' … ');

function entryOf(said: Said, correction: Correction | undefined, text: string, unexplained: boolean): Entry {
  const answers = correction?.qualifiers ?? {};
  const assertion = correction?.assertion ?? said.assertion;
  const qualifiers = new Set(said.qualifiers);
  if (unexplained && assertion === 'present' && askedOf(said.id).qualifiers.has('unexplained')) qualifiers.add('unexplained');
  const denied: QualifierId[] = [];
  for (const [qualifier, answer] of Object.entries(answers) as [QualifierId, string][]) {
    if (answer === 'yes') qualifiers.add(qualifier);
    else if (answer === 'no' || !(unexplained && qualifier === 'unexplained')) qualifiers.delete(qualifier);
    if (answer === 'no') denied.push(qualifier);
  }
  const weeks = correction?.durationWeeks === undefined ? said.durationWeeks : correction.durationWeeks;
  return {
    id: said.id,
    assertion,
    qualifiers: [...qualifiers],
    denied,
    ...(weeks !== undefined && weeks !== null && { durationWeeks: weeks }),
    words: wordsAt(text, said.at),
    ...(correction?.from !== undefined && { from: correction.from }),
    corrected: correction !== undefined,
  };
}

/** The findings entered, in the order of the text, then those the GP added. */
export function entriesFrom(said: readonly Said[], corrections: Corrections, text: string, unexplained: boolean): Entry[] {
  const entries = said.map((one) => entryOf(one, corrections.get(one.id), text, unexplained));
  const known = new Set(said.map(({ id }) => id));
  for (const [id, correction] of corrections) {
    if (known.has(id) || !correction.assertion || correction.assertion === 'removed') continue;
    entries.push(entryOf({ id, assertion: correction.assertion, qualifiers: [] }, correction, text, unexplained));
  }
  return entries;
}
