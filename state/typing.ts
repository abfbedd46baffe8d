import { signal } from '@preact/signals';
import { mostCharacters } from '../rules/findings/recognise/recognise.ts';

interface Later {
  after(milliseconds: number, run: () => void): () => void;
}

/** A text up to this long is read at every key; a longer one once the typing pauses, so that no key waits. */
const readAtOnce = 1_000;
const pause = 150;

/** The box: what is typed in it, and how much of that has been read. */
export function createTyping({ after }: Later) {
  const text = signal('');
  const read = signal('');
  let callOff: (() => void) | undefined;
  const readNow = (): void => {
    // The rest stays in the box.
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
