import { type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface Props {
  summary: ComponentChildren;
  /** Worked out only once opened. */
  children: () => ComponentChildren;
  /** Where something else opens it too. */
  open?: Signal<boolean>;
  /** The letter that opens it on a card. */
  letter?: string;
  /** The summary is cut to one line. */
  isLine?: boolean;
}

/** Something folded away, built when it is opened. */
export function Folded({ summary, children, open: given, letter, isLine = false }: Props) {
  const own = useSignal(false);
  const open = given ?? own;
  return (
    <details
      class={isLine ? 'fold is-line' : 'fold'}
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary {...(letter && { 'data-key': letter, 'aria-keyshortcuts': letter })}>{summary}</summary>
      {open.value && children()}
    </details>
  );
}
