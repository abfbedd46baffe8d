import type { QualifierId } from '../rules/findings/qualifiers.ts';
import { entryOf, type FindingId, findingIds } from '../rules/findings/vocabulary.ts';

/** What a SNOMED CT id says here. */
export interface CodeMeaning {
  grade: 'A' | 'B';
  findings: readonly FindingId[];
  qualifiers?: readonly QualifierId[];
}

const meanings = new Map<string, CodeMeaning>();
for (const id of findingIds)
  for (const [code, meaning] of Object.entries(entryOf(id).codes ?? {}))
    meanings.set(code, { ...meaning, findings: [...(meanings.get(code)?.findings ?? []), id] });

export const codes = [...meanings.keys()];

/** What an id stands for. */
export const meaningOf = (code: string): CodeMeaning | undefined => meanings.get(code);
