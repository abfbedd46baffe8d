import { median, percentile, type Taken } from '../timing.ts';
import type { Alone } from './alone.ts';
import type { AloneName, WarmName } from './measure.ts';

/** All that was measured in one run: the numbers as they came. Times in microseconds, memory in bytes. */
export interface Results {
  on: string;
  machine: { processor: string; cores: number; memoryGB: number; system: string; node: string; loadBefore: number[]; loadAfter: number[] };
  versions: Readonly<Record<string, string>>;
  edition: string;
  recommendations: number;
  /** On how many presentations the engines agreed, on how many they were timed, and how many were held in the memory runs. */
  presentations: { agreed: number; timed: number; held: number };
  warm: Readonly<Record<WarmName, readonly Taken[]>>;
  cold: Readonly<Record<AloneName, readonly Alone[]>>;
  memory: Readonly<Record<AloneName, readonly Alone[]>>;
}

export const peers = ['json-rules-engine', 'cql-execution'] as const;
export type Peer = (typeof peers)[number];

export type Clock = keyof Taken;

/** Middle and 95th percentile. */
export const spread = (values: readonly number[]): { median: number; p95: number } => ({
  median: median(values),
  p95: percentile(values, 0.95),
});

/** From nothing loaded to the first answer. */
export const untilFirst = ({ load, first }: Alone, by: Clock): number => load[by] + first[by];

/** What an engine with its rules adds to the heap. */
export const heapOf = ({ heapBefore, heapLoaded }: Alone): number => heapLoaded - heapBefore;

/** The middle of the ratios of runs that came one after the other. */
function ratio<Run>(ones: readonly Run[], others: readonly Run[], value: (run: Run) => number): number {
  return median(ones.map((one, at) => value(one) / value(others[at] as Run)));
}

/** How many times as long an engine takes for an answer as another. */
export const answerRatio = ({ warm }: Results, name: WarmName, other: WarmName = 'Waymark', by: Clock = 'processor'): number =>
  ratio(warm[name], warm[other], (taken) => taken[by]);

/** A peer beside Waymark: an answer, an answer with every trace, the first answer, the heap. */
export const ratiosOf = (results: Results, peer: Peer) => ({
  answer: answerRatio(results, peer),
  traced: answerRatio(results, peer, 'Waymark, with every trace'),
  first: ratio(results.cold[peer], results.cold.Waymark, (run) => untilFirst(run, 'processor')),
  heap: ratio(results.memory[peer], results.memory.Waymark, heapOf),
});

/** A ratio as it is printed: no more digits than it deserves. */
export const printed = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
