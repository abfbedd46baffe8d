/** Two looks so far apart, in milliseconds, have to agree: a page may change whose it is before it changes what it says of them. */
const apart = 700;

/** Whether what a page says has stood still. */
export function createSettled(now: () => number) {
  let last: { said: string; since: number } | undefined;
  return {
    /** Takes what a look gave. Gives how many milliseconds are left until the next look can settle it: none once it has. */
    look(said: string): number {
      if (last?.said !== said) last = { said, since: now() };
      return Math.max(0, last.since + apart - now());
    },
    /** What the last look gave. */
    said: (): string | undefined => last?.said,
    clear(): void {
      last = undefined;
    },
  };
}
