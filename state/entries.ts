import type { QualifierId } from '../rules/findings/qualifiers.ts';
import type { FindingId } from '../rules/findings/vocabulary.ts';
import type { Assertion, Evidence, Mention, Span } from '../rules/reading/recognition.ts';
import type { Correction, Corrections } from './corrections.ts';

/** Words that gave a finding, and those that decided what is said of it. */
export interface Because {
  words: string;
  /** Its words as they stand in the text, where they are found beside it. */
  cue?: { says: string; by?: 'answer' | 'heading'; words?: string; stands?: 'before' | 'after' };
}

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
  /** Words that were not read, where the GP added it for them. */
  meantBy?: readonly string[];
  /** Why the text is read so. */
  why?: readonly Because[];
  /** The day the words are of, as 2026-09-12, where it is not now. */
  dated?: string;
  /** Of those denied, what the text itself rules out. */
  deniedByText?: readonly QualifierId[];
  corrected: boolean;
}

/** A finding as the text or a checklist has it. */
export type Said = Omit<Mention, 'at'> & { at?: readonly Span[] };

const wordsAt = (text: string, at: readonly Span[] = []): string => at.map(({ start, end }) => text.slice(start, end)).join(' … ');

const nearby = 160;
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The reader drops apostrophes and a last s: "denie" is "denies", "didnt" is "didn’t". */
const asWritten = (word: string): string =>
  /^\w/.test(word) ? `\\b${escaped(word).replace(/(?<=n)t$/, "['’]?t")}(?:['’]?s)?\\b` : escaped(word);

/** Where the words that decided about a finding stand beside it, and on which side. */
export function cueAt(text: string, at: Span, words: string): (Span & { stands: 'before' | 'after' }) | undefined {
  const pattern = words.split(' ').map(asWritten).join('\\W+');
  const from = Math.max(0, at.start - nearby);
  const before = [...text.slice(from, at.start).matchAll(new RegExp(pattern, 'gi'))].at(-1);
  if (before) return { start: from + before.index, end: from + before.index + before[0].length, stands: 'before' };
  const after = new RegExp(pattern, 'i').exec(text.slice(at.end, at.end + nearby));
  return after ? { start: at.end + after.index, end: at.end + after.index + after[0].length, stands: 'after' } : undefined;
}

/** What decided about a finding, with its words from the text and on which side they stand. */
function cueBeside(text: string, at: Span, { words, says }: NonNullable<Evidence['cue']>): NonNullable<Because['cue']> {
  if (words === 'answer' || words === 'heading') return { says, by: words };
  const found = cueAt(text, at, words);
  return found ? { says, words: text.slice(found.start, found.end), stands: found.stands } : { says };
}

const becauseOf = (text: string, { at, cue }: Evidence): Because => ({
  words: text.slice(at.start, at.end),
  ...(cue && { cue: cueBeside(text, at, cue) }),
});

function entryOf(said: Said, correction: Correction | undefined, text: string): Entry {
  const answers = correction?.qualifiers ?? {};
  const assertion = correction?.assertion ?? said.assertion;
  const qualifiers = new Set(said.qualifiers);
  const ruledOut = (said.denied ?? []).filter((qualifier) => answers[qualifier] === undefined);
  const denied: QualifierId[] = [...ruledOut];
  for (const [qualifier, answer] of Object.entries(answers) as [QualifierId, string][]) {
    if (answer === 'yes') qualifiers.add(qualifier);
    else qualifiers.delete(qualifier);
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
    ...(correction?.meantBy && { meantBy: correction.meantBy }),
    ...(said.why && { why: said.why.map((each) => becauseOf(text, each)) }),
    ...(said.dated && { dated: said.dated }),
    ...(ruledOut.length > 0 && { deniedByText: ruledOut }),
    corrected: correction !== undefined,
  };
}

/** The findings entered, in the order of the text, then those the GP added. */
export function entriesFrom(said: readonly Said[], corrections: Corrections, text: string): Entry[] {
  const entries = said.map((one) => entryOf(one, corrections.get(one.id), text));
  const known = new Set(said.map(({ id }) => id));
  for (const [id, correction] of corrections) {
    if (known.has(id) || !correction.assertion || correction.assertion === 'removed') continue;
    entries.push(entryOf({ id, assertion: correction.assertion, qualifiers: [] }, correction, text));
  }
  return entries;
}
