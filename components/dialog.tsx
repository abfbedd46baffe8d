import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusOn } from './focus.ts';

interface Props {
  /** Names its heading. */
  id: string;
  title: string;
  /** One more class of its style. */
  kind?: string;
  /** What has the focus first, by its id. */
  begins: string;
  /** However it was left. */
  onClosed(): void;
  children: ComponentChildren | ((close: () => void) => ComponentChildren);
}

/** A dialog over the panel, open while it is there, with a heading and a way out. */
export function Dialog({ id, title, kind = '', begins, onClosed, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the next key, so that none is lost.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    focusOn(begins);
  }, [begins]);
  return (
    <dialog ref={dialog} class={`keys ${kind}`.trim()} aria-labelledby={id} onClose={onClosed}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {typeof children === 'function' ? children(() => dialog.current?.close()) : children}
      <form method="dialog">
        <button type="submit" class="button-plain">
          Close
        </button>
      </form>
    </dialog>
  );
}
