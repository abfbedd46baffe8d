import { signal } from '@preact/signals';

interface Later {
  after(milliseconds: number, run: () => void): () => void;
}

/** As many characters as are read; the rest stays in the box. */
export const mostCharacters = 20_000;

/** A text up to this long is read at every key; a longer one once the typing pauses, so that no key waits. */
const readAtOnce = 1_000;
const pause = 150;

/** The box: what is typed in it, and how much of that has been read. */
export function createTyping({ after }: Later) {
  const text = signal('');
  const read = signal('');
  let callOff: (() => void) | undefined;
  const readNow = (): void => {
    read.value = text.value.slice(0, mostCharacters);
  };
  const stop = (): void => callOff?.();
  return {
    text,
    read,
    type(typed: string): void {
      stop();
      text.value = typed;
      if (typed.length <= readAtOnce) readNow();
      else callOff = after(pause, readNow);
    },
    stop,
  };
}
