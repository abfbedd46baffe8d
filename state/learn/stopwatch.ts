/** Someone who gives no sign for longer than this is not reading. */
const longestPause = 120_000;

/** Measures time spent by signs of life: keys, clicks, scrolling. What passes in a long pause is not counted beyond two minutes. */
export function createStopwatch(now: () => Date) {
  let spent = 0;
  let last: number | undefined;
  return {
    /** A sign of life. */
    touch(): void {
      const at = now().getTime();
      if (last !== undefined) spent += Math.max(0, Math.min(at - last, longestPause));
      last = at;
    },
    /** Minutes counted since it was begun. */
    minutes: (): number => spent / 60_000,
    /** From the beginning, with nothing counted. */
    begin(): void {
      spent = 0;
      last = now().getTime();
    },
  };
}
