import type { ComponentChildren } from 'preact';
import { focusOn } from './focus.ts';

interface Props {
  name: string;
  words: string;
  why?: string | undefined;
  children: ComponentChildren;
  onAdd(): void;
  onLeaveOut(): void;
}

/** The proposal after this one takes the focus; after the last, those that are folded, or the box. */
function goOn(row: HTMLElement): void {
  const next = row.nextElementSibling ?? row.previousElementSibling ?? row.parentElement?.nextElementSibling;
  const button = next?.querySelector<HTMLElement>('button, summary');
  if (button) button.focus();
  else focusOn('entry');
}

/** One thing the page offers. y adds it, n leaves it out, from anywhere within. */
export function ProposalRow({ name, words, why, children, onAdd, onLeaveOut }: Props) {
  const settle = (row: HTMLElement | null, how: () => void): void => {
    if (row) goOn(row);
    how();
  };
  return (
    <li
      data-proposal={name}
      class="proposal"
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === 'y') settle(event.currentTarget, onAdd);
        else if (event.key === 'n') settle(event.currentTarget, onLeaveOut);
        else return;
        event.preventDefault();
      }}
    >
      <div class="proposal-words" id={`proposal-${name}`}>
        <strong>{words}</strong> {why && <span class="proposal-why">{why}</span>}
        <div class="quiet">{children}</div>
      </div>
      <span class="ask-answers">
        <button
          type="button"
          class="button-small"
          aria-describedby={`proposal-${name}`}
          onClick={(event) => settle(event.currentTarget.closest('li'), onAdd)}
        >
          Add
        </button>
        <button
          type="button"
          class="button-small"
          aria-describedby={`proposal-${name}`}
          onClick={(event) => settle(event.currentTarget.closest('li'), onLeaveOut)}
        >
          Leave out
        </button>
      </span>
    </li>
  );
}
