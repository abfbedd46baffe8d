import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { focusOn } from './focus.ts';

interface Props {
  name: string;
  words: string;
  why?: string | undefined;
  /** One key counts it with the others. */
  isReady: boolean;
  /** Its words on the page, and where they stand. */
  children: ComponentChildren;
  onAdd(): void;
  onLeaveOut(): void;
}

/** The proposal after this one takes the focus; after the last, those that are folded, or the box. */
function goOn(row: HTMLElement): void {
  const next = row.nextElementSibling ?? row.previousElementSibling ?? row.parentElement?.nextElementSibling;
  const button = next?.matches('button') ? next : next?.querySelector<HTMLElement>('button, summary');
  if (button instanceof HTMLElement) button.focus();
  else focusOn('entry');
}

/** One thing the page offers, and the way to where it stands. y adds it, n leaves it out, from anywhere within. */
export function ProposalChip({ name, words, why, isReady, children, onAdd, onLeaveOut }: Props) {
  const open = useSignal(false);
  const settle = (row: HTMLElement | null, how: () => void): void => {
    if (row) goOn(row);
    how();
  };
  const button = (label: string, how: () => void) => (
    <button
      type="button"
      class="button-small"
      aria-describedby={`proposal-${name}`}
      onClick={(event) => settle(event.currentTarget.closest('li'), how)}
    >
      {label}
    </button>
  );
  return (
    <li
      data-proposal={name}
      class={open.value ? 'chip-row is-open' : 'chip-row'}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'y') settle(event.currentTarget, onAdd);
        else if (event.key === 'n') settle(event.currentTarget, onLeaveOut);
        else return;
        event.preventDefault();
      }}
    >
      <button
        type="button"
        id={`proposal-${name}`}
        class={isReady ? 'chip of-page' : 'chip of-page is-asked'}
        title={why}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <span aria-hidden="true">{isReady ? '○ ' : '? '}</span>
        {words}
      </button>
      {open.value && (
        <div class="chip-editor">
          {why && <p>{why}</p>}
          <div class="quiet">{children}</div>
          <div class="row">
            {button('Add', onAdd)}
            {button('Leave out', onLeaveOut)}
          </div>
        </div>
      )}
    </li>
  );
}
