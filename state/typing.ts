import { signal } from '@preact/signals';
import { mostCharacters } from '../rules/reading/read.ts';

interface Later {
  after(milliseconds: number, run: () => void): () => void;
}

/** A text up to this long is read at the end of each word; a longer one once the typing pauses, so that no key waits. */
const readAtOnce = 1_000;
const pauseOfLong = 150;
/** A word that nobody goes on with is at its end. */
const pauseInWord = 300;

const longEnough = 8;

/** How much two texts share at their beginnings, and then at their ends. */
function sharedBy(before: string, after: string): { prefix: number; suffix: number } {
  const most = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < most && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  return { prefix, suffix };
}

function keptOf(before: string, after: string): number {
  const { prefix, suffix } = sharedBy(before, after);
  return prefix + suffix;
}

/** Whether a change leaves the caret within a word: one letter put in or taken out. What is pasted, picked or cut is whole. */
function isWithinWord(before: string, after: string): boolean {
  const { prefix, suffix } = sharedBy(before, after);
  const put = after.slice(prefix, after.length - suffix);
  const taken = before.length - prefix - suffix;
  return put.length <= 1 && taken <= 1 && !/[\s,;]/.test(put);
}

/**
 * Whether one text takes the place of another rather than changing it: the box emptied, or written over, with less than a
 * quarter left. It may be the next patient’s, so nothing confirmed about the old one may stand beside it.
 */
export const isAnotherText = (before: string, after: string): boolean =>
  before.trim().length >= longEnough && keptOf(before, after) < before.length / 4;

/** The box: what is typed in it, and how much of that has been read. It is read at the end of a word, never within one. */
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
      const before = text.value;
      stop();
      text.value = typed;
      if (typed === '' || isAnotherText(before, typed)) readNow();
      else if (isWithinWord(before, typed)) callOff = after(pauseInWord, readNow);
      else if (typed.length <= readAtOnce) readNow();
      else callOff = after(pauseOfLong, readNow);
    },
    /** Reads what waits to be read. */
    readNow(): void {
      stop();
      if (read.value !== text.value) readNow();
    },
    stop,
  };
}
