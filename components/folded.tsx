import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface Props {
  summary: ComponentChildren;
  /** Worked out only once opened. */
  children: () => ComponentChildren;
}

/** Something folded away, built when it is opened. */
export function Folded({ summary, children }: Props) {
  const open = useSignal(false);
  return (
    <details
      class="fold"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{summary}</summary>
      {open.value && children()}
    </details>
  );
}
