import type { ReadonlySignal } from '@preact/signals';
import type { Watching } from '../state/beside/in-front.ts';
import { Hidden } from './hidden.tsx';

interface Props {
  name: ReadonlySignal<string>;
  from: ReadonlySignal<string>;
  isUntouched: ReadonlySignal<boolean>;
  /** Whether the page in front is watched for a change of patient; without it there is no page. */
  watching?: ReadonlySignal<Watching> | undefined;
  /** Escape was pressed once. */
  arming: ReadonlySignal<boolean>;
  onNewPatient(): void;
  onKeys(): void;
}

/** Whether the page in front is watched, in two words. */
function Watch({ watching }: { watching: ReadonlySignal<Watching> }) {
  const isWatching = watching.value === 'held' || watching.value === 'checking';
  return (
    <span
      class={isWatching ? 'watch is-watching' : 'watch'}
      title={
        isWatching
          ? 'A change of patient on this page is noticed.'
          : 'A change of patient on this page may not be noticed: read the page, or use New patient.'
      }
    >
      {isWatching ? 'Watching page' : 'Not watching'}
    </span>
  );
}

/** Whose entries these are, and the way to be rid of them. */
export function PatientBar({ name, from, isUntouched, watching, arming, onNewPatient, onKeys }: Props) {
  const who = name.value || (isUntouched.value ? 'No patient yet' : 'No age or sex');
  return (
    <div class="bar-row">
      <h1 class="bar-who">
        <Hidden>Waymark: </Hidden>
        <strong>{who}</strong>
        {!isUntouched.value && <span class="quiet"> · {from.value}</span>}
      </h1>
      {watching && <Watch watching={watching} />}
      <button type="button" class="button-plain" aria-label="Keys" title="Keys (?)" onClick={onKeys}>
        ?
      </button>
      <button type="button" class={arming.value ? 'button-plain is-arming' : 'button-plain'} onClick={onNewPatient}>
        {arming.value ? 'Esc again to clear' : 'New patient'}
      </button>
    </div>
  );
}
