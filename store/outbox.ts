import type { NewId } from '../learning/doing.ts';
import { learnerIn } from '../learning/learner.ts';
import { type Outgoing, outgoingShape, toQueue, waitingIn } from '../learning/outbox.ts';
import type { Sent } from '../learning/put-statement.ts';
import { keepUnder, logFrom, sendingIn } from './learning-rows.ts';
import type { Rows } from './shelf.ts';

interface AsOf {
  /** Records changed after this may still be put right, and are not sent yet. */
  settledBy: Date;
  now: Date;
}

/** Puts in the outbox what the records say and gives the first that waits, marked as tried. Nothing where the learner did not turn sending on. */
export async function nextOut(rows: Rows, newId: NewId, { settledBy, now }: AsOf): Promise<Outgoing | undefined> {
  const { learner, records, outbox } = await logFrom(rows);
  if (!learner?.sends) return undefined;
  const settled = records.filter(({ changed }) => Date.parse(changed) <= settledBy.getTime());
  const changed = toQueue(outbox, settled, { learner: learnerIn(learner), newId, now });
  for (const each of changed) await rows.put('outbox', each.id, each);
  const whole = new Map([...outbox, ...changed].map((each) => [each.id, each]));
  const [first] = waitingIn([...whole.values()]);
  if (!first) return undefined;
  const tried = { ...first, tried: true };
  await rows.put('outbox', first.id, tried);
  return tried;
}

/** Notes what came of sending a statement. */
export async function noteOut(rows: Rows, id: string, sent: Sent, now: Date): Promise<void> {
  const known = outgoingShape.safeParse(await rows.get('outbox', id)).data;
  if (!known) return;
  if (sent.state === 'sent') await rows.put('outbox', id, { ...known, sent: now.toISOString() });
  if (sent.state === 'refused') await rows.put('outbox', id, { ...known, refused: sent.sentence });
  const { failures } = await sendingIn(rows);
  const hasFailed = sent.state === 'failed';
  await keepUnder(rows, 'sending', {
    lastTried: now.toISOString(),
    failures: hasFailed ? failures + 1 : 0,
    failure: hasFailed ? sent.sentence : null,
  });
}
