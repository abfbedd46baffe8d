import { signal } from '@preact/signals';
import { mostCharacters } from '../rules/reading/read.ts';

interface Later {
  after(milliseconds: number, run: () => void): () => void;
}

/** A text up to this long is read at every key; a longer one once the typing pauses, so that no key waits. */
const readAtOnce = 1_000;
const pause = 150;

const longEnough = 8;

function keptOf(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < most && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  return prefix + suffix;
}

/**
 * Whether one text takes the place of another rather than changing it: the box emptied, or written over, with less than a
 * quarter left. It may be the next patient’s, so nothing confirmed about the old one may stand beside it.
 */
export const isAnotherText = (before: string, after: string): boolean =>
  before.trim().length >= longEnough && keptOf(before, after) < before.length / 4;

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
