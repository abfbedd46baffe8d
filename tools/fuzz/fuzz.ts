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

/** How long something takes, in milliseconds. One that seems the longest so far is tried twice more, as the machine may have paused. */
function timed(work: () => void, longest: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least > longest; tries++) {
    const before = performance.now();
    work();
    least = Math.min(least, performance.now() - before);
  }
  return least;
}

/** Feeds a target with as many inputs as are asked for, or as fit into the time given. Each input has a seed of its own, from `first` on. */
export function fuzz({ make, take }: Target, count: number, first: number, seconds = Number.POSITIVE_INFINITY): Report {
  const started = performance.now();
  const spent = (): number => (performance.now() - started) / 1000;
  let longest: Report['longest'] = { seed: first, input: '', milliseconds: 0 };
  const failures: (Found & { error: string })[] = [];
  let inputs = 0;
  for (; inputs < count && spent() < seconds; inputs++) {
    const seed = first + inputs;
    const random: Random = randomFrom(seed);
    const input = make(random);
    try {
      const milliseconds = timed(() => take(input), longest.milliseconds);
      if (milliseconds > longest.milliseconds) longest = { seed, input, milliseconds };
    } catch (error) {
      if (failures.length < 20)
        failures.push({ seed, input, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return { inputs, seconds: spent(), longest, failures };
}
