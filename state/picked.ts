import { recognise } from '../rules/reading/read.ts';
import type { Suggestion } from './suggester.ts';
import { within } from './words/labels.ts';

/** A text after a suggestion was picked, and where the caret then stands. */
export interface Picked {
  text: string;
  caret: number;
  /** The words now in the text are read as the finding picked. */
  read: boolean;
}

/** Replaces the words before the caret by the finding's label, or takes them out where the label would not be read as it. */
export function pickInto(text: string, caret: number, { id, label, words }: Suggestion, today: string): Picked {
  const before = text.slice(0, caret);
  const typed = new RegExp(`(?:\\S+\\s+){${words - 1}}\\S+$`).exec(before)?.[0].replace(/^.*[,.;:\n()?+/]/s, '') ?? '';
  const kept = before.slice(0, before.length - typed.length);
  const after = text.slice(caret);
  const put = (word: string): Picked => ({ text: kept + word + after, caret: kept.length + word.length, read: word !== '' });
  if (id === 'checklist') return put('');
  const written = put(within(label));
  const mention = recognise(written.text, { today }).mentions.find((one) => one.id === id);
  return mention ? written : put('');
}
