/** Median microseconds a call takes, over batches after a warm-up. */
export function microseconds(work: () => unknown, batches = 21, milliseconds = 40): number {
  const until = (limit: number): { calls: number; took: number } => {
    const start = performance.now();
    let calls = 0;
    let took = 0;
    while (took < limit) {
      work();
      calls++;
      took = performance.now() - start;
    }
    return { calls, took };
  };
  until(milliseconds * 3);
  const each = Array.from({ length: batches }, () => until(milliseconds)).map(({ calls, took }) => (took * 1000) / calls);
  return median(each);
}

/** As above for work that must be awaited. */
export async function microsecondsOf(work: () => Promise<unknown>, batches = 11, milliseconds = 60): Promise<number> {
  const until = async (limit: number): Promise<number> => {
    const start = performance.now();
    let calls = 0;
    while (performance.now() - start < limit) {
      await work();
      calls++;
    }
    return ((performance.now() - start) * 1000) / calls;
  };
  await until(milliseconds * 3);
  const each: number[] = [];
  for (let batch = 0; batch < batches; batch++) each.push(await until(milliseconds));
  return median(each);
}

/** The middle value. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The value that a share of them do not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? Number.NaN;
