/** What can be undone and redone: values in the order in which they came about. */
export interface History<T> {
  past: readonly T[];
  now: T;
  future: readonly T[];
  /** What was changed last, and when, in milliseconds; null where the next change stands on its own. */
  last: { of: string; at: number } | null;
}

const mostSteps = 500;
/** Changes of the same thing that follow each other sooner than this, in milliseconds, are undone together. */
const together = 1000;

export const historyOf = <T>(now: T): History<T> => ({ past: [], now, future: [], last: null });

/** After a change of something, named by `of`; typing in one field is one step for as long as it does not pause. */
export function changed<T>({ past, now, last }: History<T>, next: T, of: string, at: number): History<T> {
  const goesOn = last?.of === of && at - last.at < together;
  return { past: goesOn ? past : [...past, now].slice(-mostSteps), now: next, future: [], last: { of, at } };
}

/** A step back; the same where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  const [before] = past.slice(-1);
  return before === undefined ? history : { past: past.slice(0, -1), now: before, future: [now, ...future], last: null };
}

/** A step forward again; the same where there is none. */
export function redone<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  const [next, ...later] = future;
  return next === undefined ? history : { past: [...past, now], now: next, future: later, last: null };
}
