import type { QualifierId } from '../../findings/qualifiers.ts';
import type { FindingId } from '../../findings/vocabulary.ts';
import type { Sentence } from '../items.ts';
import { drop, dropAfter } from './dropping.ts';
import { deny } from './negation.ts';
import { isCue, isFinding } from './parts-of-speech.ts';

/** Sections that a heading opens: what follows is history, plan or examination until the next heading or line. */
export type Section = 'none' | 'family' | 'past' | 'plan' | 'examination';

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

/** Drops all of a plan; a heading inside the sentence ends it. */
export function applySection(sentence: Sentence, section: Section): void {
  if (section === 'plan') for (const { items } of sentence.segments) items.forEach(drop);
  sentence.segments.forEach(({ items }, at) => {
    items.forEach((item, index) => {
      const heads =
        isCue(item, 'plan-section') && (sentence.segments[at + 1]?.opener === ':' || (item.kind === 'cue' && item.words[0] === 'plan'));
      if (heads) dropAfter(sentence.segments, at, index, drop, () => false);
    });
  });
}

const foundOnExamination: ReadonlySet<FindingId> = new Set([
  'upper_abdominal_mass_stomach',
  'upper_abdominal_mass_gall_bladder',
  'upper_abdominal_mass_liver',
  'ascites',
  'abdominal_mass',
  'pelvic_mass',
  'rectal_mass',
  'anal_mass',
  'cervix_consistent_with_cancer',
]);

/** "O/E" in front makes a mass, ascites or a cervix one found on examination. */
export function applyExamination({ segments }: Sentence, section: Section): void {
  let examining = section === 'examination';
  for (const item of segments.flatMap(({ items }) => items)) {
    if (isCue(item, 'examination')) examining = true;
    if (item.kind === 'qualifier' && item.qualifier === 'on-examination') examining ||= /^(?:o|on)$/.test(item.words[0] ?? '');
    if (isCue(item, 'plan-section', 'header', 'past-history', 'family-history')) examining = false;
    if (examining && isFinding(item) && item.ids.some((id) => foundOnExamination.has(id))) item.qualifiers.add('on-examination');
  }
}

export const isOnlyForExamined = (qualifier: QualifierId, id: FindingId): boolean =>
  qualifier !== 'on-examination' || foundOnExamination.has(id);

/** What a heading on a line of its own says of the list below it. */
export type ListMode = 'none' | 'deny' | 'drop';

/** "Denies:" or "Safety netting:" on a line of its own governs the bare lines that follow. */
export function applyList(sentence: Sentence, mode: ListMode): ListMode {
  const { segments, startsLine } = sentence;
  const [heading] = segments[0]?.items ?? [];
  const alone =
    segments[0]?.items.length === 1 && segments.slice(1).every(({ items }) => items.length === 0) && segments[1]?.opener === ':';
  if (alone && isCue(heading, 'no', 'denies', 'negative')) return 'deny';
  if (alone && isCue(heading, 'family-history', 'past-history', 'plan', 'education', 'plan-section', 'safety-net', 'relative', 'maybe'))
    return 'drop';
  if (
    segments[0]?.items.some((item) => isCue(item, 'safety-net')) &&
    segments.at(-1)?.items.length === 0 &&
    segments.at(-1)?.opener === ':'
  )
    return 'drop';
  if (mode === 'none' || !startsLine) return mode === 'drop' && !startsLine ? mode : 'none';
  const findings = segments.flatMap(({ items }) => items.filter(isFinding));
  if (
    findings.length === 0 ||
    findings.some(({ marked }) => marked) ||
    segments.some(({ items }) => items.some((item) => isCue(item, 'yes', 'header', 'examination', 'plan-section')))
  )
    return 'none';
  for (const item of findings) {
    if (mode === 'deny') deny(item);
    else item.dropped = true;
  }
  return mode;
}
