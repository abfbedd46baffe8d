import type { NewId } from '../learning/doing.ts';
import type { LaterId } from '../learning/later.ts';
import { type LearnerProfile, newLearner } from '../learning/learner.ts';
import type { LearningRecord } from '../learning/learning-record.ts';
import { merged } from '../learning/log-file.ts';
import type { Outgoing } from '../learning/outbox.ts';
import type { Sent } from '../learning/put-statement.ts';
import { keepUnder, type LearningLog, logFrom, profileIn } from './learning-rows.ts';
import { nextOut, noteOut } from './outbox.ts';
import { type Kept, openSturdy } from './sturdy.ts';

export type { LearningLog } from './learning-rows.ts';

/** The learner’s own log and all around it. Every change is made whole or not at all. */
export interface LearningStore {
  read(): Promise<Kept<LearningLog>>;
  /** Tells the log, now and whenever it changes; returns how to stop. */
  watch(tell: (log: Kept<LearningLog>) => void): () => void;
  keep(record: LearningRecord): Promise<void>;
  /** Takes the records of another log: of those in both, the one changed last. */
  take(records: readonly LearningRecord[]): Promise<void>;
  /** Puts something on the list for later, or takes it off. */
  later(id: LaterId, isKept: boolean): Promise<void>;
  setLearner(change: Partial<Omit<LearnerProfile, 'id'>>): Promise<void>;
  /** The next statement to send, marked as tried; undefined where none is, or nothing may be sent. */
  next(asOf: { settledBy: Date; now: Date }): Promise<Outgoing | undefined>;
  noteSent(id: string, sent: Sent, now: Date): Promise<void>;
  /** Records, list for later, who the learner is, and what waits to be sent. */
  forgetAll(): Promise<void>;
}

/** Opens the learner’s log, in IndexedDB; where that is missing, full or failing, goes on in memory and says what will be lost. */
export async function openLearning(newId: NewId = () => crypto.randomUUID()): Promise<LearningStore> {
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
    later: (id, isKept) => change(async (rows) => void (await (isKept ? rows.put('later', id, { id }) : rows.delete('later', id)))),
    setLearner: (changed) =>
      change(async (rows) => keepUnder(rows, 'profile', { ...((await profileIn(rows)) ?? newLearner(newId())), ...changed })),
    next: (asOf) => change((rows) => nextOut(rows, newId, asOf)),
    noteSent: (id, sent, now) => change((rows) => noteOut(rows, id, sent, now)),
    forgetAll: () =>
      change(async (rows) => {
        for (const table of ['learning', 'later', 'learner', 'outbox'] as const) await rows.clear(table);
      }),
  };
}
