import { mostCharacters } from '../rules/reading/read.ts';
import type { Assertion, Recognition, Span } from '../rules/reading/recognition.ts';
import type { Panel } from '../state/panel.ts';

interface Stretch {
  text: string;
  as: Assertion | 'unread' | 'plain';
}

type Marked = Pick<Recognition, 'mentions' | 'results'>;

/** The text cut where what was read, or was not, begins and ends. */
export function stretchesOf(text: string, { mentions, results }: Marked, unread: readonly Span[] = []): Stretch[] {
  const spans = [
    ...mentions.flatMap(({ at, assertion }) => at.map((span) => ({ ...span, as: assertion }))),
    ...results.map(({ at }) => ({ ...at, as: 'present' as const })),
    ...unread.map((at) => ({ ...at, as: 'unread' as const })),
  ].sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let reached = 0;
  for (const { start, end, as } of spans) {
    if (end <= reached) continue;
    const from = Math.max(start, reached);
    if (from > reached) stretches.push({ text: text.slice(reached, from), as: 'plain' });
    stretches.push({ text: text.slice(from, end), as });
    reached = end;
  }
  if (reached < text.length) stretches.push({ text: text.slice(reached), as: 'plain' });
  return stretches;
}

/** As far as two texts are the same. */
function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** Lies under the box and underlines what was read, and what was not; it also gives the box its height. */
export function MarkedText({ text, read, recognition, notRead }: Pick<Panel, 'text' | 'read' | 'recognition' | 'notRead'>) {
  // Behind what is typed and not yet read the places no longer fit.
  const end = sharedStart(read.value, text.value);
  const fits = (span: Span): boolean => span.end <= end;
  const { mentions, results } = recognition.value;
  const known = {
    mentions: mentions.map((each) => ({ ...each, at: each.at.filter(fits) })),
    results: results.filter(({ at }) => fits(at)),
  };
  const unread = notRead.value.flatMap(({ at }) => at).filter(fits);
  return (
    <div class="entry-marks" aria-hidden="true">
      {stretchesOf(text.value.slice(0, mostCharacters), known, unread).map(({ text: words, as }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place alone
        <span key={at} class={as}>
          {words}
        </span>
      ))}
      {/* A last line break has no height of its own. */}
      {'\u200b'}
    </div>
  );
}
