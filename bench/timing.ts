/** The middle value. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The value that a share of them do not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? Number.NaN;

type Work = () => unknown;

/** Microseconds a call takes, over as many calls as fit in a while. */
async function once(work: Work, milliseconds: number): Promise<number> {
  const start = performance.now();
  let calls = 0;
  let took = 0;
  while (took < milliseconds) {
    const done = work();
    if (done instanceof Promise) await done;
    calls++;
    took = performance.now() - start;
  }
  return (took * 1000) / calls;
}

/**
 * Median microseconds of several pieces of work, in turn A B C A B C …, so that a machine that slows down slows all alike
 * and their ratios hold.
 */
export async function inTurn<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  rounds = 21,
  milliseconds = 40,
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  for (const name of names) await once(works[name], milliseconds * 3);
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) taken.get(name)?.push(await once(works[name], milliseconds));
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<Name, number>;
}
