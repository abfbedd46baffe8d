import type { Sentence } from '../items.ts';
import type { Says } from './cue.ts';
import { rowOf } from './cues.ts';
import { isCue, isFinding } from './parts-of-speech.ts';

/** Sections that a heading opens: what follows is a plan or an examination until the next heading or line. */
export type Section = 'none' | 'plan' | 'examination';

/** The section a sentence is in, given the one before it. */
export function sectionOf({ segments, startsLine }: Sentence, previous: Section): Section {
  const [first] = segments[0]?.items ?? [];
  const colon = segments[1]?.opener === ':' && segments[0]?.items.length === 1;
  const short = first?.words.length === 1 && (first.words[0]?.length ?? 0) <= 2;
  if (isCue(first, 'plan-section') && (colon || !short)) return 'plan';
  if (isCue(first, 'examination') && !(short && !colon && first?.words[0] !== 'oe')) return 'examination';
  if (isCue(first, 'header', 'family-history', 'past-history') && (colon || !short)) return 'none';
  if (startsLine && previous !== 'plan') return 'none';
  return previous === 'plan' && startsLine && first?.kind !== 'word' && !colon ? 'none' : previous;
}

/** What a heading on a line of its own, "Denies:" or "Safety netting:", says of the bare lines below it. */
export function listModeAfter(
  { segments, startsLine }: Sentence,
  mode: Says | undefined,
  findings = segments.flatMap(({ items }) => items.filter(isFinding)),
): Says | undefined {
  const [heading] = segments[0]?.items ?? [];
  const alone =
    segments[0]?.items.length === 1 && segments.slice(1).every(({ items }) => items.length === 0) && segments[1]?.opener === ':';
  if (alone && heading?.kind === 'cue') {
    const { says } = rowOf(heading.cue);
    if (says !== 'mark' && says !== 'affirmed') return says;
  }
  const last = segments.at(-1);
  if (segments[0]?.items.some((item) => isCue(item, 'safety-net')) && last?.items.length === 0 && last.opener === ':')
    return 'hypothetical';
  if (mode === undefined || !startsLine) return mode !== undefined && mode !== 'denied' && !startsLine ? mode : undefined;
  if (
    findings.length === 0 ||
    findings.some(({ marked }) => marked) ||
    segments.some(({ items }) => items.some((item) => isCue(item, 'yes', 'header', 'examination', 'plan-section')))
  )
    return undefined;
  return mode;
}

/** Whether a sentence is itself the heading of a list. */
export const isHeading = ({ segments }: Sentence): boolean =>
  segments[0]?.items.length === 1 && segments[0].items[0]?.kind === 'cue' && segments.slice(1).every(({ items }) => items.length === 0);
