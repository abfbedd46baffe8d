import { entryOf } from '../../findings/vocabulary.ts';
import type { FindingItem, Segment, Sentence } from '../items.ts';
import { isCue, isFinding } from '../scope/parts-of-speech.ts';

function durationFor(item: FindingItem, weeks: number): void {
  if (item.ids.some((id) => entryOf(id).kind === 'risk-factor')) return;
  item.durationWeeks ??= weeks;
  item.marked = true;
}

/** Words and qualifiers that tell more of a finding, after its "yes". */
const telling = ({ items }: Segment): boolean => items.every(({ kind }) => kind === 'word' || kind === 'qualifier' || kind === 'join');
const mostTelling = 3;

/** The finding a length of time in a part of its own belongs to: "cough, dry, 3/52", "lump - yes, unexplained, growing, 3 weeks". */
function asked(segments: readonly Segment[]): FindingItem | undefined {
  const at = segments.findLastIndex(({ items }) => items.some(isFinding));
  const [answer, ...rest] = segments.slice(at + 1);
  const near = rest.length === 0 || (isCue(answer?.items[0], 'yes') && rest.length <= mostTelling && rest.every(telling));
  return near ? segments[at]?.items.filter(isFinding).at(-1) : undefined;
}

/** Gives durations to the findings they stand beside: in front when the part begins with one, else behind. */
export function attachDurations({ segments }: Sentence): void {
  segments.forEach(({ items }, at) => {
    const durations = items.filter((item) => item.kind === 'duration' && !item.ago);
    const findings = items.filter(isFinding);
    const [only] = durations;
    if (durations.length === 0) return;
    if (findings.length === 0) {
      const last = asked(segments.slice(0, at));
      const bare = items.every((item) => item.kind !== 'read');
      if (last && only?.kind === 'duration' && bare) durationFor(last, only.weeks);
      return;
    }
    const first = items.find((item) => item.kind === 'duration' || isFinding(item));
    const leading = first?.kind === 'duration';
    for (const duration of durations) {
      if (duration.kind !== 'duration') continue;
      const before = findings.filter((item) => item.end <= duration.start);
      const after = findings.filter((item) => item.start >= duration.end);
      const next = durations.find((each) => each.start > duration.start);
      const beside = items[items.indexOf(duration) - 1];
      // "Vulval itch 3/12 with an ulcer": said of something that is no finding.
      if (before.length === 0 && beside?.kind === 'read' && beside.words.length > 0) continue;
      if (leading) {
        const broken =
          items.find(
            (item) =>
              item.start > duration.start && item.kind === 'cue' && ['no', 'not', 'denies', 'contrast', 'turn', 'link'].includes(item.cue),
          )?.start ?? Number.POSITIVE_INFINITY;
        for (const item of after)
          if ((!next || item.start < next.start) && (item.start < broken || item === after[0])) durationFor(item, duration.weeks);
        continue;
      }
      const nearest = before.at(-1);
      if (!nearest) continue;
      durationFor(nearest, duration.weeks);
      // "cough and SOB 3/52": said of the whole run.
      for (let back = items.indexOf(nearest) - 1; back > 0; back -= 2) {
        const [join, item] = [items[back], items[back - 1]];
        if (join?.kind !== 'join' || !item || !isFinding(item) || item.marked) break;
        durationFor(item, duration.weeks);
      }
    }
  });
}

const fields = new Set('duration onset length since'.split(' '));

/** "Duration: 6/52" on a line of its own: how long what the line before names has lasted. */
export function attachField({ segments }: Sentence, before: Sentence | undefined): void {
  const [name] = segments[0]?.items ?? [];
  const items = segments.flatMap((segment) => segment.items);
  if (name?.kind !== 'word' || !fields.has(name.words[0] ?? '') || items.some(isFinding)) return;
  const [first] = items.filter((item) => item.kind === 'duration');
  const [last] = before?.segments.flatMap((segment) => segment.items.filter(isFinding)).slice(-1) ?? [];
  if (first?.kind === 'duration' && last) durationFor(last, first.weeks);
}
