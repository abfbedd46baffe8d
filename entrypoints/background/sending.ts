import { browser } from 'wxt/browser';
import { maySend, sendWaiting } from '../../learning/send-waiting.ts';
import { openLearning } from '../../store/learning.ts';
import { hear } from '../sidepanel/messages.ts';
import { keepAlarm } from './alarms.ts';
import { fetchAllowed } from './updates.ts';

const alarm = 'statements';
/** So long after its last change a record is taken to be as the learner wants it. */
const settledAfter = 10 * 60_000;

/** Sends what waits to the store that the learner chose; at once where they asked for it, else what is settled, when it is time. */
async function send(isAsked: boolean): Promise<void> {
  const learning = await openLearning();
  const { learner, sending } = await learning.read();
  const now = () => new Date();
  if (!learner?.recordStore || !maySend(learner, isAsked ? { ...sending, failures: 0 } : sending, now())) return;
  const settledBy = () => new Date(Date.now() - (isAsked ? 0 : settledAfter));
  await sendWaiting(learner.recordStore, {
    fetch: fetchAllowed,
    outbox: {
      next: () => learning.next({ settledBy: settledBy(), now: now() }),
      note: (id, sent) => learning.noteSent(id, sent, now()),
    },
  });
}

/** Sends on a schedule and when the learner asks, one run after the other. */
export function listenForSending(): void {
  let last: Promise<void> = Promise.resolve();
  const run = (isAsked: boolean): Promise<void> => {
    last = last.then(() => send(isAsked)).catch(() => undefined);
    return last;
  };
  browser.alarms.onAlarm.addListener(({ name }) => (name === alarm ? run(false) : undefined));
  hear('sendStatements', () => run(true).then(() => true));
  void keepAlarm(alarm, 2);
}
