import * as z from 'zod/mini';
import { type LaterId, laterShape } from '../learning/later.ts';
import { type LearnerProfile, learnerShape } from '../learning/learner.ts';
import { type LearningRecord, learningRecord } from '../learning/learning-record.ts';
import { type Outgoing, outgoingShape } from '../learning/outbox.ts';
import type { Sending } from '../learning/send-waiting.ts';
import type { Rows } from './shelf.ts';

export interface LearningLog {
  records: LearningRecord[];
  /** How many were damaged where they were kept, and are not used. */
  damaged: number;
  later: LaterId[];
  /** Undefined until they said something of themselves. */
  learner: LearnerProfile | undefined;
  outbox: Outgoing[];
  sending: Sending;
}

const sendingShape = z.strictObject({
  lastTried: z.nullable(z.iso.datetime()),
  failures: z.int().check(z.minimum(0)),
  failure: z.nullable(z.string().check(z.maxLength(1000))),
});

const neverSent: Sending = { lastTried: null, failures: 0, failure: null };

const profileRow = z.object({ key: z.literal('profile'), value: learnerShape });
const sendingRow = z.object({ key: z.literal('sending'), value: sendingShape });

/** The first of some rows that a schema reads. */
const valueIn = <T>(all: readonly unknown[], shape: z.ZodMiniType<{ value: T }>): T | undefined =>
  all.map((row) => shape.safeParse(row).data?.value).find((value) => value !== undefined);

/** Who the learner is, as they said; undefined until they said something. */
export async function profileIn(rows: Rows): Promise<LearnerProfile | undefined> {
  return valueIn(await rows.all('learner'), profileRow);
}

/** How sending went of late. */
export async function sendingIn(rows: Rows): Promise<Sending> {
  return valueIn(await rows.all('learner'), sendingRow) ?? neverSent;
}

export async function keepUnder(rows: Rows, key: 'profile' | 'sending', value: LearnerProfile | Sending): Promise<void> {
  await rows.put('learner', key, { key, value });
}

/** All rows, read through their schemas. They are read at once: a transaction does not wait for work between its steps. */
export async function logFrom(rows: Rows): Promise<LearningLog> {
  const [learning, later, learner, outbox] = await Promise.all([
    rows.all('learning'),
    rows.all('later'),
    rows.all('learner'),
    rows.all('outbox'),
  ]);
  const records = learning.flatMap((row) => learningRecord.safeParse(row).data ?? []);
  return {
    records,
    damaged: learning.length - records.length,
    later: later.flatMap((row) => (laterShape.safeParse(row).data?.id as LaterId | undefined) ?? []),
    learner: valueIn(learner, profileRow),
    outbox: outbox.flatMap((row) => outgoingShape.safeParse(row).data ?? []),
    sending: valueIn(learner, sendingRow) ?? neverSent,
  };
}
