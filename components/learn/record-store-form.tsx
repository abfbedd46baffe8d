import { type ReadonlySignal, useSignal } from '@preact/signals';
import { type RecordStore, recordStoreShape } from '../../learning/record-store.ts';
import type { Learn } from '../../state/learn/learn.ts';
import type { LogPort } from './log-port.ts';
import { SendingState } from './sending-state.tsx';

interface Props {
  learn: Learn;
  port: LogPort;
}

function Named({ named, onUse }: { named: ReadonlySignal<RecordStore | undefined>; onUse(store: RecordStore): void }) {
  const store = named.value;
  if (!store) return null;
  return (
    <p>
      Your organisation named {store.address}. Nothing is sent unless you say so.{' '}
      <button type="button" class="button-small" onClick={() => onUse(store)}>
        Send there
      </button>
    </p>
  );
}

/** Sending to a learning record store: off until the learner turns it on, for one address. */
export function RecordStoreForm({ learn, port }: Props) {
  const { learner } = learn.log.value;
  const problem = useSignal('');
  const start = (given: unknown): void => {
    const read = recordStoreShape.safeParse(given);
    problem.value = read.success ? '' : 'The address should begin with https:// and have nothing behind its path.';
    if (!read.success) return;
    // At once, as the browser wants: nothing is awaited before.
    void port.allow(read.data.address).then((allowed) => {
      if (allowed) learn.setLearner({ recordStore: read.data, sends: true });
      else problem.value = 'Sending stays off: Waymark was not allowed on that site.';
    });
  };
  return (
    <section class="not-printed log-files" aria-label="Learning record store">
      <h3>Send to a learning record store</h3>
      <p class="quiet">
        Off unless you turn it on. Sent are: which modules you finished, when, how long it took, how the quiz went, and your name if you put
        it in. Never what you wrote. Ten minutes after the last change, and never twice.
      </p>
      {learner?.sends && learner.recordStore ? (
        <>
          <p>
            <strong>On:</strong> to {learner.recordStore.address}{' '}
            <button type="button" class="button-small" onClick={() => learn.setLearner({ sends: false })}>
              Stop sending
            </button>
          </p>
          <SendingState learn={learn} onSend={port.send} />
        </>
      ) : (
        <>
          <Named named={port.named} onUse={start} />
          <form
            class="log-files"
            onSubmit={(event) => {
              event.preventDefault();
              start(Object.fromEntries(new FormData(event.currentTarget)));
            }}
          >
            <label class="field">
              Address (xAPI endpoint)
              <input name="address" autocomplete="off" placeholder="https://" defaultValue={learner?.recordStore?.address ?? ''} />
            </label>
            <label class="field">
              Key
              <input name="key" autocomplete="off" defaultValue={learner?.recordStore?.key ?? ''} />
            </label>
            <label class="field">
              Secret. It is kept on this computer as it is.
              <input name="secret" type="password" autocomplete="off" defaultValue={learner?.recordStore?.secret ?? ''} />
            </label>
            <p>
              <button type="submit" class="button-small">
                Turn sending on
              </button>
            </p>
          </form>
        </>
      )}
      <p role="status" class={problem.value ? 'problem' : 'nothing'}>
        {problem.value}
      </p>
    </section>
  );
}
