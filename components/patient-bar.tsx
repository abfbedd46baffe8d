import type { ReadonlySignal } from '@preact/signals';
import { Hidden } from './hidden.tsx';

interface Props {
  name: ReadonlySignal<string>;
  from: ReadonlySignal<string>;
  isUntouched: ReadonlySignal<boolean>;
  /** Escape was pressed once. */
  arming: ReadonlySignal<boolean>;
  onNewPatient(): void;
  onKeys(): void;
}

/** Whose entries these are, and the way to be rid of them. */
export function PatientBar({ name, from, isUntouched, arming, onNewPatient, onKeys }: Props) {
  const who = name.value || (isUntouched.value ? 'No patient yet' : 'No age or sex');
  return (
    <div class="bar-row">
      <h1 class="bar-who">
        <Hidden>Waymark: </Hidden>
        <strong>{who}</strong>
        {!isUntouched.value && <span class="quiet"> · {from.value}</span>}
      </h1>
      <button type="button" class="button-plain" aria-label="Keys" title="Keys (?)" onClick={onKeys}>
        ?
      </button>
      <button type="button" class={arming.value ? 'button-plain is-arming' : 'button-plain'} onClick={onNewPatient}>
        {arming.value ? 'Esc again to clear' : 'New patient'}
      </button>
    </div>
  );
}
