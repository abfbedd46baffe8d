/** The middle value. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The value that a share of them do not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)] ?? Number.NaN;

type Work = () => unknown;

/** What a call took, in microseconds: by the clock, and of the processor, which does not count waiting for other programs. */
export interface Taken {
  clock: number;
  processor: number;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** What a piece of work gives, and what it took once. */
export async function timed<Given>(work: () => Given): Promise<[Awaited<Given>, Taken]> {
  const start = performance.now();
  const startOfProcessor = processorTime();
  const given = await work();
  return [given, { clock: (performance.now() - start) * 1000, processor: processorTime() - startOfProcessor }];
}

/** What a call takes, over as many calls as fit in so many milliseconds of the processor. */
export async function takenOver(work: Work, milliseconds: number): Promise<Taken> {
  const start = performance.now();
  const startOfProcessor = processorTime();
  let calls = 0;
  let processor = 0;
  do {
    const until = performance.now() + milliseconds / 4;
    do {
      const done = work();
      if (done instanceof Promise) await done;
      calls++;
    } while (performance.now() < until);
    processor = processorTime() - startOfProcessor;
  } while (processor < milliseconds * 1000);
  return { clock: ((performance.now() - start) * 1000) / calls, processor: processor / calls };
}

/**
 * What several pieces of work take, one number for each round, in turn A B C, B C A, …, so that a machine that slows down slows
 * all alike and their ratios hold.
 */
export async function roundsInTurn<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  rounds: number,
  milliseconds = 40,
): Promise<Record<Name, Taken[]>> {
  const names = Object.keys(works) as Name[];
  for (const name of names) await takenOver(works[name], milliseconds * 3);
  const taken = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Taken[]>;
  for (let round = 0; round < rounds; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) taken[name].push(await takenOver(works[name], milliseconds));
  }
  return taken;
}

/** The median of those rounds by the clock. */
export async function inTurn<Name extends string>(works: Readonly<Record<Name, Work>>, rounds = 21): Promise<Record<Name, number>> {
  const taken = Object.entries<Taken[]>(await roundsInTurn(works, rounds));
  return Object.fromEntries(taken.map(([name, all]) => [name, median(all.map(({ clock }) => clock))])) as Record<Name, number>;
}
