import type { Done } from '../state/done.ts';

interface Props {
  done: Done;
  /** Said while nothing was just done, and what it says in full. */
  standing: string;
  title: string;
}

/** What was just done, with Undo where there is a way back. */
export function DoneLine({ done: { words, undo }, standing, title }: Props) {
  return (
    <div class="foot-line">
      <p class={words.value ? 'foot-done' : 'foot-standing'} title={words.value || title} role="status">
        {words.value || standing}
      </p>
      {undo.value && (
        <button type="button" class="button-plain" aria-keyshortcuts="Alt+Z" title="Alt + Z" onClick={() => undo.value?.()}>
          Undo
        </button>
      )}
    </div>
  );
}
