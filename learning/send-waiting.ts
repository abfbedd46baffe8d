import { isDue } from '../packs/feed-schedule.ts';
import type { LearnerProfile } from './learner.ts';
import type { Outgoing } from './outbox.ts';
import { putStatement, type Sent } from './put-statement.ts';
import type { RecordStore } from './record-store.ts';

/** How sending went of late. */
export interface Sending {
  lastTried: string | null;
  /** In a row, since a statement last arrived. */
  failures: number;
  failure: string | null;
}

/** The outbox, as the sender needs it. Every change is made whole or not at all. */
export interface Outbox {
  /** Puts in what the records say and takes the first that waits, marked as tried; undefined where none does. */
  next(): Promise<Outgoing | undefined>;
  note(id: string, sent: Sent): Promise<void>;
}

interface World {
  outbox: Outbox;
  fetch: typeof fetch;
}

/** Whether the learner wants it and it is time. The learner’s own "now" does not wait. */
export const maySend = ({ sends }: Pick<LearnerProfile, 'sends'>, sending: Sending, now: Date): boolean =>
  sends && (sending.failures === 0 || isDue(sending, now));

/** Sends what waits, one after the other and each under its own id, until none waits or the store cannot take more. Never throws. */
export async function sendWaiting(store: RecordStore, { outbox, fetch }: World): Promise<void> {
  for (let waiting = await outbox.next(); waiting; waiting = await outbox.next()) {
    const sent = await putStatement(store, waiting.statement, fetch);
    await outbox.note(waiting.id, sent);
    if (sent.state === 'failed') return;
  }
}
