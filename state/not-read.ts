import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Recognition, Span } from '../rules/reading/recognition.ts';
import type { Corrections } from './corrections.ts';
import { heldOf } from './held.ts';

interface Later {
  after(milliseconds: number, run: () => void): () => void;
}

/** Words that look clinical and that nothing took, and everywhere they stand in the text. */
export interface Stretch {
  words: string;
  at: readonly Span[];
}

/** A stretch is not listed while its last word is being typed. */
const pause = 300;
const endsWord = /(?:^|[\s,.;:!?)])$/;

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

interface Given {
  /** As much of the text as has been read. */
  read: ReadonlySignal<string>;
  recognition: ReadonlySignal<Recognition>;
  corrections: ReadonlySignal<Corrections>;
}

/** What was not read, until the GP says what it means or dismisses it. In memory alone. */
export function createNotRead({ after }: Later, { read, recognition, corrections }: Given) {
  /** By their words. A dismissal lasts as long as the text has them. */
  const dismissed = signal<ReadonlySet<string>>(new Set());
  /** Those that were unread when the typing last paused or a word ended. */
  const settled = signal<ReadonlySet<string>>(new Set());
  let callOff: (() => void) | undefined;

  const all = computed<Stretch[]>(() => {
    const found = new Map<string, Stretch>();
    for (const at of recognition.value.unread) {
      const words = read.value.slice(at.start, at.end).replace(/\s+/g, ' ').trim();
      const known = found.get(plain(words));
      found.set(plain(words), { words: known?.words ?? words, at: [...(known?.at ?? []), at] });
    }
    return [...found.values()];
  });
  const explained = computed(() => new Set([...corrections.value.values()].flatMap(({ meantBy = [] }) => meantBy.map(plain))));
  const stretches = computed(() =>
    all.value.filter(({ words }) => {
      const key = plain(words);
      return settled.value.has(key) && !dismissed.value.has(key) && !explained.value.has(key);
    }),
  );

  const dispose = effect(() => {
    const found = all.value;
    const text = read.value;
    callOff?.();
    const settle = (): void =>
      batch(() => {
        settled.value = new Set(found.map(({ words }) => plain(words)));
        const left = plain(text);
        const kept = [...dismissed.peek()].filter((words) => left.includes(words));
        if (kept.length < dismissed.peek().size) dismissed.value = new Set(kept);
      });
    if (endsWord.test(text)) settle();
    else callOff = after(pause, settle);
  });

  return {
    stretches,
    dismiss(words: string): void {
      dismissed.value = new Set(dismissed.value).add(plain(words));
    },
    ...heldOf(dismissed),
    dispose(): void {
      callOff?.();
      dispose();
    },
  };
}
