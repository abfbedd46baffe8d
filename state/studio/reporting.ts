import { computed, signal } from '@preact/signals';
import { type Attempt, attemptsInStatements, together } from '../../learning/attempts.ts';
import { readLearnerFile } from '../../learning/read-learner-file.ts';
import { heard } from '../../learning/read-statements.ts';
import { type RecordStore, recordStoreShape } from '../../learning/record-store.ts';
import { reportsOf } from '../../learning/report.ts';

export interface Source {
  label: string;
  attempts: readonly Attempt[];
}

/** Asks a learning record store for its statements; a sentence where it gives none. */
export type ReadStore = (store: RecordStore) => Promise<unknown[] | string>;

interface Given {
  name: string;
  text: string;
}

/** What learners’ files and learning record stores tell. It is in memory alone. */
export function createReporting(readStore: ReadStore) {
  const sources = signal<readonly Source[]>([]);
  const problems = signal<readonly string[]>([]);
  /** Every file is a learner of its own, unless their statements say otherwise. */
  let files = 0;
  return {
    sources,
    problems,
    reports: computed(() => reportsOf(together(sources.value.map(({ attempts }) => attempts)))),
    take(given: readonly Given[]): void {
      problems.value = [];
      for (const { name, text } of given) {
        const attempts = readLearnerFile(text, `file ${++files}`);
        if (typeof attempts === 'string') problems.value = [...problems.value, `${name}: ${attempts}`];
        else sources.value = [...sources.value, { label: name, attempts }];
      }
    },
    /** Reads a store with credentials that are used once and kept nowhere. */
    async read(store: RecordStore): Promise<void> {
      problems.value = [];
      const { data } = recordStoreShape.safeParse(store);
      const answer = data ? await readStore(data) : 'This is not an https address that Waymark can read from.';
      if (typeof answer === 'string') problems.value = [answer];
      else {
        const attempts = attemptsInStatements(answer.flatMap((each) => heard(each) ?? []));
        sources.value = [...sources.value, { label: new URL(store.address).host, attempts }];
      }
    },
    forget(): void {
      sources.value = [];
      problems.value = [];
    },
  };
}

export type Reporting = ReturnType<typeof createReporting>;
