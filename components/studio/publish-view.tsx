import { useSignal } from '@preact/signals';
import { inGroups } from '../../packs/fingerprint.ts';
import type { Path } from '../../state/studio/at-path.ts';
import type { Issued, Signing } from '../../state/studio/signing.ts';
import type { Writing } from '../../state/studio/writing.ts';
import { save } from '../save.ts';
import { KeyView } from './key-view.tsx';
import { MissingList } from './missing-list.tsx';
import { WebSpace } from './web-space.tsx';

function Changes({ writing: { changes, draft } }: { writing: Writing }) {
  if (changes.value === null || !draft.value?.before) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">What changed since version {draft.value.before.pack.version}</h2>
      {changes.value.length === 0 && <p>Nothing yet.</p>}
      <ul class="dotted">
        {changes.value.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </section>
  );
}

/** A warning where readers will not take the next version, since another key signed the one before. */
function OtherKey({ writing: { draft }, signing: { inHand } }: { writing: Writing; signing: Signing }) {
  const signedBy = draft.value?.before?.signedBy;
  if (!signedBy || !inHand.value || inHand.value.fingerprint === signedBy) return null;
  return (
    <p class="caution">
      The version before was signed by another key, {inGroups(signedBy)}. Whoever has that version will refuse this one, until they remove
      the pack and follow it anew.
    </p>
  );
}

interface Props {
  writing: Writing;
  signing: Signing;
  goTo(path: Path): void;
}

/** Signing a pack and saving it as one file, with what is missing, what changed, and where to put it. */
export function PublishView({ writing, signing, goTo }: Props) {
  const issued = useSignal<Issued | null>(null);
  const problem = useSignal('');
  const { draft, missing } = writing;
  const sign = async (): Promise<void> => {
    if (!draft.value) return;
    const outcome = await signing.issue(draft.value);
    problem.value = typeof outcome === 'string' ? outcome : '';
    if (typeof outcome === 'string') return;
    issued.value = outcome;
    save(outcome.text, 'text/plain', outcome.fileName);
    writing.published(outcome.pack, outcome.signedBy);
  };
  const ready = missing.value.length === 0 && signing.inHand.value !== null;
  return (
    <>
      {draft.value ? (
        <>
          <MissingList writing={writing} goTo={goTo} />
          <Changes writing={writing} />
        </>
      ) : (
        <p>Write a pack first, or open one.</p>
      )}
      <KeyView signing={signing} />
      {draft.value && (
        <section aria-labelledby="sign">
          <h2 id="sign">Sign and save</h2>
          <OtherKey writing={writing} signing={signing} />
          <div class="row">
            <button type="button" class="button-small" aria-disabled={!ready} onClick={() => ready && void sign()}>
              Sign and save version {draft.value.pack.version}
            </button>
          </div>
          {!ready && <p class="quiet">It can be signed once nothing is missing and there is a key.</p>}
          <div role="status">
            {problem.value && <p class="problem">{problem.value}</p>}
            {issued.value && (
              <p class="caution">
                {issued.value.pack.title}, version {issued.value.pack.version}, is signed and saved as <code>{issued.value.fileName}</code>{' '}
                among your downloads.{' '}
                <button
                  type="button"
                  class="button-plain"
                  onClick={() => issued.value && save(issued.value.text, 'text/plain', issued.value.fileName)}
                >
                  Save it again
                </button>{' '}
                What you write from now on is the version after it.
              </p>
            )}
          </div>
        </section>
      )}
      <WebSpace fileName={issued.value?.fileName} />
    </>
  );
}
