import { batch, type ReadonlySignal, signal } from '@preact/signals';

const shownFor = 10_000;

/** What was just done, in a few words, and the way back where there is one; nothing after a while. */
export interface Done {
  words: ReadonlySignal<string>;
  undo: ReadonlySignal<(() => void) | undefined>;
  say(words: string, undo?: () => void): void;
  clear(): void;
}

/** Holds what the foot says was done. */
export function createDone({ after }: { after(milliseconds: number, run: () => void): () => void }): Done {
  const words = signal('');
  const undo = signal<(() => void) | undefined>(undefined);
  let callOff: (() => void) | undefined;
  const show = (said: string, back?: () => void): void => {
    callOff?.();
    batch(() => {
      words.value = said;
      undo.value = back;
    });
  };
  const clear = (): void => show('');
  return {
    words,
    undo,
    say(said: string, back?: () => void): void {
      show(
        said,
        back &&
          (() => {
            clear();
            back();
          }),
      );
      callOff = after(shownFor, clear);
    },
    clear,
  };
}
