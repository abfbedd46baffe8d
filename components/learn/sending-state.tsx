import { useSignal } from '@preact/signals';
import { waitingIn } from '../../learning/outbox.ts';
import { nextTry } from '../../packs/feed-schedule.ts';
import type { Learn } from '../../state/learn/learn.ts';

const at = (moment: string | number): string => new Date(moment).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** How sending stands: what arrived, what waits and why. */
export function SendingState({ learn, onSend }: { learn: Learn; onSend(): Promise<boolean> }) {
  const isBusy = useSignal(false);
  const isBrokenOff = useSignal(false);
  const { outbox, sending } = learn.log.value;
  const sent = outbox.filter((each) => each.sent !== null).length;
  const refused = outbox.filter((each) => each.refused !== null);
  const send = (): void => {
    isBusy.value = true;
    void onSend().then((isDone) => {
      isBusy.value = false;
      isBrokenOff.value = !isDone;
    });
  };
  return (
    <>
      <p role="status" class="sending">
        {sent} sent, {waitingIn(outbox).length} waiting, {refused.length} refused.
      </p>
      {sending.failure !== null && (
        <p class="problem">
          {sending.failure} {sending.lastTried && `Tried ${at(sending.lastTried)}; again ${at(nextTry(sending))}.`} Nothing is lost.
        </p>
      )}
      {isBrokenOff.value && <p class="problem">Sending was broken off. What still waits is sent later; nothing is lost.</p>}
      {refused.map(({ id, refused: why }) => (
        <p key={id} class="problem">
          Statement {id}: {why}
        </p>
      ))}
      <p>
        <button type="button" class="button-small" disabled={isBusy.value} onClick={send}>
          {isBusy.value ? 'Sending…' : 'Send what waits now'}
        </button>
      </p>
    </>
  );
}
