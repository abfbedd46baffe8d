import { type LearningRecord, learningRecord } from '../learning/learning-record.ts';
import { merged } from '../learning/log-file.ts';
import type { Rows } from './shelf.ts';
import { type Kept, openSturdy } from './sturdy.ts';

export interface LearningLog {
  records: LearningRecord[];
  /** How many were damaged where they were kept, and are not used. */
  damaged: number;
}

/** The learner’s own log. Every change is made whole or not at all. */
export interface LearningStore {
  read(): Promise<Kept<LearningLog>>;
  /** Tells the log, now and whenever it changes; returns how to stop. */
  watch(tell: (log: Kept<LearningLog>) => void): () => void;
  keep(record: LearningRecord): Promise<void>;
  /** Takes the records of another log: of those in both, the one changed last. */
  take(records: readonly LearningRecord[]): Promise<void>;
  forgetAll(): Promise<void>;
}

async function logFrom(rows: Rows): Promise<LearningLog> {
  const all = (await rows.all('learning')).map((row) => learningRecord.safeParse(row));
  const records = all.flatMap(({ data }) => data ?? []);
  return { records, damaged: all.length - records.length };
}

/** Opens the learner’s log, in IndexedDB; where that is missing, full or failing, goes on in memory and says what will be lost. */
export async function openLearning(): Promise<LearningStore> {
  const { read, watch, change } = await openSturdy(
    logFrom,
    'what you learn from now on is lost when Waymark closes, unless you export it.',
  );
  return {
    read,
    watch,
    keep: (record) => change(async (rows) => void (await rows.put('learning', record.id, record))),
    take: (records) =>
      change(async (rows) => {
        const { records: kept } = await logFrom(rows);
        for (const record of merged(kept, records)) await rows.put('learning', record.id, record);
      }),
    forgetAll: () => change(async (rows) => void (await rows.clear('learning'))),
  };
}
