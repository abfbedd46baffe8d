import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface Props {
  /** What is behind it, in a few words each. */
  names: readonly string[];
  open: Signal<boolean>;
  children: () => ComponentChildren;
}

const andList = (names: readonly string[]): string =>
  names.map((name, at) => (at === 0 ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name)).join(', ');

/** Everything that is not the answer, behind one line. */
export function More({ names, open, children }: Props) {
  return (
    <section class="more" aria-label="More">
      <button
        type="button"
        class="line"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {andList(names)}
      </button>
      {open.value && <div class="more-open">{children()}</div>}
    </section>
  );
}
