import type { ReadonlySignal } from '@preact/signals';
import { dayInWords } from '../packs/dates.ts';
import type { CopyKept } from '../state/route/port.ts';
import { kilobytes } from '../state/route/words.ts';

export interface KeptFormsPort {
  copies: ReadonlySignal<readonly CopyKept[]>;
  forget(address: string): void;
}

/** The copies of forms on this computer, whatever area they are of. */
export function KeptForms({ forms: { copies, forget } }: { forms: KeptFormsPort }) {
  return (
    <section aria-labelledby="kept-forms">
      <h2 id="kept-forms">Forms kept offline</h2>
      {copies.value.length === 0 && <p>None. A form is kept when you ask for it in the Forms view.</p>}
      <ul class="listed">
        {copies.value.map(({ address, bytes, fetched }) => (
          <li key={address} class="listed-row">
            <span>
              {address}{' '}
              <span class="quiet">
                {kilobytes(bytes)}, of {dayInWords(fetched.slice(0, 10))}
              </span>
            </span>
            <button type="button" class="button-small" aria-label={`Remove the copy of ${address}`} onClick={() => forget(address)}>
              Remove
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
