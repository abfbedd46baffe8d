/** What can be wrong where the browser keeps things, in words; what is lost by it follows a colon. */
const words = {
  missing: 'This browser keeps nothing for Waymark, as in a private window',
  full: 'This browser has no room left',
  held: 'What is kept here does not answer, as when an older page of Waymark is open; close all of them and open this one again',
  unreadable: 'What this browser keeps for Waymark cannot be read',
  unkept: 'This browser failed to keep a change',
} as const;

type Fault = keyof typeof words;

const faults: Readonly<Record<string, Fault>> = {
  QuotaExceededError: 'full',
  TimeoutError: 'held',
  MissingAPIError: 'missing',
  InvalidStateError: 'missing',
  SecurityError: 'missing',
};

/** Dexie puts the browser’s own error within its own. */
function named(error: unknown): Fault | undefined {
  if (!(error instanceof Error)) return undefined;
  return faults[error.name] ?? ('inner' in error ? named(error.inner) : undefined);
}

/** A sentence on what is wrong with keeping things, which ends with what is lost by it. */
export function faultWords(error: unknown, during: 'open' | 'look' | 'change', lost: string): string {
  const full = named(error) === 'full' ? 'full' : undefined;
  const fault = { open: named(error) ?? 'unreadable', look: full ?? 'unreadable', change: full ?? 'unkept' } as const;
  return `${words[fault[during]]}: ${lost}`;
}
