import { useSignal } from '@preact/signals';
import type { Writing } from '../../state/studio/writing.ts';
import { Hidden } from '../hidden.tsx';
import { FileField } from './file-field.tsx';

const kindWords = { teaching: 'teaching', pathways: 'local pathways' } as const;

const moment = (at: string): string => new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });

function Drafts({ writing: { drafts, resume, discard } }: { writing: Writing }) {
  const arming = useSignal<string | null>(null);
  if (drafts.value.length === 0) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">Go on with a draft</h2>
      <ul class="drafts">
        {drafts.value.map((draft) => {
          const name = draft.pack.title || 'A pack without a title';
          return (
            <li key={draft.id}>
              <span>
                <strong>{name}</strong>, {kindWords[draft.pack.kind]}, version {draft.pack.version}{' '}
                <span class="quiet">last changed {moment(draft.changed)}</span>
              </span>
              <span class="row">
                <button type="button" class="button-small" onClick={() => resume(draft)}>
                  Go on<Hidden> with {name}</Hidden>
                </button>
                <button
                  type="button"
                  class={`button-plain${arming.value === draft.id ? ' is-arming' : ''}`}
                  onClick={() => {
                    if (arming.value === draft.id) void discard(draft.id);
                    else arming.value = draft.id;
                  }}
                >
                  {arming.value === draft.id ? 'Press again to delete' : 'Delete'}
                  <Hidden> {name}</Hidden>
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Where writing begins: a new pack, one that was published, or a draft. */
export function Start({ writing }: { writing: Writing }) {
  const problem = useSignal('');
  const open = async (file: File | undefined): Promise<void> => {
    if (file) problem.value = (await writing.open(new Uint8Array(await file.arrayBuffer()))) ?? '';
  };
  return (
    <>
      <Drafts writing={writing} />
      <section aria-labelledby="begin">
        <h2 id="begin">Begin a pack</h2>
        <div class="row">
          <button type="button" class="button-small" onClick={() => writing.begin('teaching')}>
            New teaching pack
          </button>
          <button type="button" class="button-small" onClick={() => writing.begin('pathways')}>
            New pack of local pathways
          </button>
        </div>
      </section>
      <section aria-labelledby="open">
        <h2 id="open">Publish a pack anew</h2>
        <FileField
          id="open-pack"
          label="Open the pack as it was published. Its version is raised by one."
          onFiles={([file]) => void open(file)}
        />
        <p class={problem.value ? 'problem' : 'nothing'} role="status">
          {problem.value}
        </p>
      </section>
    </>
  );
}
