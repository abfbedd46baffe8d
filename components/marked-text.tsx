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

const nothing = { mentions: [], results: [] };

/** Lies under the box and underlines what was read, and what was not; it also gives the box its height. */
export function MarkedText({ text, read, recognition, notRead }: Pick<Panel, 'text' | 'read' | 'recognition' | 'notRead'>) {
  // Where what is typed and not yet read stands before the end, the places no longer fit.
  const fits = text.value.startsWith(read.value);
  const known = fits ? recognition.value : nothing;
  const unread = fits ? notRead.value.flatMap(({ at }) => at) : [];
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
