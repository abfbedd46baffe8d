import { type Random, randomFrom } from './random.ts';
import type { Target } from './targets.ts';

/** An input by the seed that makes it again. */
interface Found {
  seed: number;
  input: string;
}

export interface Report {
  inputs: number;
  seconds: number;
  longest: Found & { milliseconds: number };
  failures: readonly (Found & { error: string })[];
}

interface Bounds {
  count: number;
  /** The seed of the first input: each has its own, from here on. */
  first: number;
  seconds?: number;
  /** Is told how it stands, about once a minute. */
  tell?: (report: Report) => void;
}

const tellEvery = 60;

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * How much of the processor’s time something takes, in milliseconds: on a busy machine the clock says how long it had to wait. One that
 * seems the longest so far is tried twice more, as garbage may have been collected.
 */
async function timed(work: () => void | Promise<void>, longest: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least > longest; tries++) {
    const before = processorTime();
    const working = work();
    if (working) await working;
    least = Math.min(least, processorTime() - before);
  }
  return least;
}

/** Feeds a target with as many inputs as are asked for, or as fit into the time given. */
export async function fuzz({ make, take }: Target, { count, first, seconds = Number.POSITIVE_INFINITY, tell }: Bounds): Promise<Report> {
  const started = performance.now();
  const spent = (): number => (performance.now() - started) / 1000;
  let longest: Report['longest'] = { seed: first, input: '', milliseconds: 0 };
  const failures: (Found & { error: string })[] = [];
  let inputs = 0;
  let told = 0;
  const report = (): Report => ({ inputs, seconds: spent(), longest, failures });
  for (; inputs < count && spent() < seconds; inputs++) {
    if (tell && spent() > told + tellEvery) {
      tell(report());
      told = spent();
    }
    const seed = first + inputs;
    const random: Random = randomFrom(seed);
    const input = make(random);
    try {
      const milliseconds = await timed(() => take(input), longest.milliseconds);
      if (milliseconds > longest.milliseconds) longest = { seed, input, milliseconds };
    } catch (error) {
      if (failures.length < 20)
        failures.push({ seed, input, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return report();
}
