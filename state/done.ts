import { type ReadonlySignal, signal } from '@preact/signals';

const shownFor = 10_000;

/** What was just done, in a few words; nothing after a while. */
export interface Done {
  words: ReadonlySignal<string>;
  say(words: string): void;
  clear(): void;
}

/** Holds what the foot says was done. */
export function createDone({ after }: { after(milliseconds: number, run: () => void): () => void }): Done {
  const words = signal('');
  let callOff: (() => void) | undefined;
  const clear = (): void => {
    callOff?.();
    words.value = '';
  };
  return {
    words,
    say(said: string): void {
      clear();
      words.value = said;
      callOff = after(shownFor, clear);
    },
    clear,
  };
}
