import type { Section } from '../record/snapshot.ts';
import type { Source } from '../record/suggestion.ts';

const around = 60;

interface Stretch {
  text: string;
  marked: boolean;
}

/** The words that gave a finding, with a little of what stands around them. */
function stretchesAround(source: Source, sections: readonly Section[]): Stretch[] {
  const text = source.section === undefined ? undefined : sections[source.section]?.text;
  const spans = [...(source.at ?? [])].sort((one, other) => one.start - other.start);
  const [first] = spans;
  const last = spans.at(-1);
  if (text === undefined || !first || !last) return [{ text: source.words, marked: true }];
  const from = Math.max(0, first.start - around, text.lastIndexOf('\n', first.start) + 1);
  const lineEnd = text.indexOf('\n', last.end);
  const to = Math.min(text.length, last.end + around, lineEnd < 0 ? text.length : lineEnd);
  const stretches: Stretch[] = [{ text: (from > 0 && text[from - 1] !== '\n' ? '…' : '') + text.slice(from, first.start), marked: false }];
  spans.forEach(({ start, end }, at) => {
    stretches.push({ text: text.slice(start, end), marked: true }, { text: text.slice(end, spans[at + 1]?.start ?? to), marked: false });
  });
  return stretches.filter((stretch) => stretch.text !== '');
}

/** A quotation from the page with the telling words marked. It is text, whatever it looks like. */
export const Quoted = ({ source, sections }: { source: Source; sections: readonly Section[] }) => (
  <q class="quoted">
    {stretchesAround(source, sections).map(({ text, marked }, at) => {
      // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is known by its place alone
      return marked ? <mark key={at}>{text}</mark> : text;
    })}
  </q>
);
