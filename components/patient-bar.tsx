import type { ReadonlySignal } from '@preact/signals';
import type { Seen } from '../state/person.ts';
import { Hidden } from './hidden.tsx';

interface Props {
  name: ReadonlySignal<string>;
  seen: ReadonlySignal<Seen | undefined>;
  isUntouched: ReadonlySignal<boolean>;
  /** Escape was pressed once. */
  arming: ReadonlySignal<boolean>;
  onNewPatient(): void;
  onKeys(): void;
}

/** Whose entries these are, and the way to be rid of them. */
export function PatientBar({ name, seen, isUntouched, arming, onNewPatient, onKeys }: Props) {
  const who = name.value || (isUntouched.value ? 'No patient yet' : 'No age or sex');
  return (
    <header class="bar">
      <h1 class="bar-who">
        <Hidden>Waymark: </Hidden>
        <strong>{who}</strong>
        {!isUntouched.value && <span class="quiet"> · {seen.value ? `read from the page at ${seen.value.at}` : 'typed'}</span>}
      </h1>
      <button type="button" class="button-plain" aria-label="Keys" title="Keys (?)" onClick={onKeys}>
        ?
      </button>
      <button type="button" class={arming.value ? 'button-plain is-arming' : 'button-plain'} onClick={onNewPatient}>
        {arming.value ? 'Esc again to clear' : 'New patient'}
      </button>
    </header>
  );
}
