import { useSignal } from '@preact/signals';
import { inGroups } from '../../packs/fingerprint.ts';
import type { Signing } from '../../state/studio/signing.ts';
import { save } from '../save.ts';
import { FileField } from './file-field.tsx';

function Fresh({ signing: { fresh, putAway } }: { signing: Signing }) {
  if (fresh.value === null) return null;
  const text = fresh.value;
  return (
    <div class="caution">
      <h3>Save the new key now</h3>
      <p>
        This is the only time it is shown. Keep the file where only you can read it, with a copy elsewhere: whoever has it can publish in
        your name, and without it nobody can publish a next version that readers accept.
      </p>
      <pre class="note">{text}</pre>
      <div class="row">
        <button type="button" class="button-small" onClick={() => save(text, 'application/json', 'waymark-key.json')}>
          Save the key file
        </button>
        <button type="button" class="button-plain" onClick={putAway}>
          I have saved it: show it no more
        </button>
      </div>
    </div>
  );
}

/** The key that signs: made here or taken from its file. */
export function KeyView({ signing }: { signing: Signing }) {
  const problem = useSignal('');
  const { inHand } = signing;
  const told = (said: Promise<string | undefined>): void =>
    void said.then((sentence) => {
      problem.value = sentence ?? '';
    });
  return (
    <section aria-labelledby="key">
      <h2 id="key">Your key</h2>
      {inHand.value ? (
        <>
          <p>
            Its fingerprint, to publish beside the pack and to read out to whoever asks:
            <br />
            <code>{inGroups(inHand.value.fingerprint)}</code>
          </p>
          <Fresh signing={signing} />
          <div class="row">
            {!inHand.value.isKept && (
              <button type="button" class="button-small" onClick={() => told(signing.keep())}>
                Keep it in this browser
              </button>
            )}
            <button type="button" class="button-plain" onClick={() => void signing.forget()}>
              Forget it here
            </button>
          </div>
          <p class="quiet">
            {inHand.value.isKept
              ? 'It is kept in this browser, where it can sign but not be read. Anyone who uses this browser can sign with it.'
              : 'It is in memory alone, and gone when this page closes. Kept in this browser, it could sign but not be read.'}
          </p>
        </>
      ) : (
        <>
          <p>A pack is signed so that nobody can change it unseen. Use the same key for every version.</p>
          <div class="row">
            <button type="button" class="button-small" onClick={() => told(signing.make())}>
              Make a new key
            </button>
          </div>
          <FileField id="key-file" label="Or open your key file" onFiles={([file]) => file && told(file.text().then(signing.open))} />
        </>
      )}
      <p class={problem.value ? 'problem' : 'nothing'} role="status">
        {problem.value}
      </p>
    </section>
  );
}
