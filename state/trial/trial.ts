import { computed, signal } from '@preact/signals';

/** One thing to do in the panel, and one question about what it said. */
export interface Task {
  id: string;
  do: string;
  /** What is typed for it. */
  line?: string;
  ask: string;
  options: readonly string[];
  /** Which option is right, from 0. */
  right: number;
}

/** How many keys and clicks the panel had. What they were is not counted. */
export interface Counts {
  keys: number;
  clicks: number;
}

export interface Result extends Counts {
  task: string;
  seconds: number;
  answer: 'right' | 'wrong' | 'given up';
}

/** The panel counts from 0 when it is told to, and says how far it has come. */
export const trialChannel = 'waymark-trial';
export const countAnew = 'count anew';

/** Takes a GP through the tasks, one at a time. In memory, until the results are saved. */
export function createTrial(tasks: readonly Task[], now: () => number) {
  const results = signal<readonly Result[]>([]);
  const startedAt = signal<number | undefined>(undefined);
  const counts = signal<Counts>({ keys: 0, clicks: 0 });
  /** Taken when the GP says that it is done: the question is not timed. */
  const took = signal<number | undefined>(undefined);
  const task = computed(() => tasks[results.value.length]);
  const note = (answer: Result['answer']): void => {
    if (!task.value || startedAt.value === undefined) return;
    const milliseconds = took.value ?? now() - startedAt.value;
    results.value = [...results.value, { task: task.value.id, seconds: Math.round(milliseconds / 100) / 10, ...counts.value, answer }];
    startedAt.value = undefined;
    took.value = undefined;
  };
  return {
    /** The task that comes now; none when all are done. */
    task,
    results,
    stage: computed(() => (startedAt.value === undefined ? 'waits' : took.value === undefined ? 'runs' : 'asks')),
    start(): void {
      counts.value = { keys: 0, clicks: 0 };
      startedAt.value = now();
    },
    count(now: Counts): void {
      if (startedAt.value !== undefined && took.value === undefined) counts.value = now;
    },
    done(): void {
      if (startedAt.value !== undefined) took.value = now() - startedAt.value;
    },
    answer: (option: number): void => note(option === task.value?.right ? 'right' : 'wrong'),
    giveUp: (): void => note('given up'),
  };
}

export type Trial = ReturnType<typeof createTrial>;

/** What is saved: names of tasks and numbers alone. */
export const trialFile = (version: string, results: readonly Result[]): string => JSON.stringify({ waymark: version, results }, null, 2);
