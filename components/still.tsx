import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Idle } from '../state/idle.ts';
import type { Panel } from '../state/panel.ts';

/** Asks whose the entries are, once the panel was left alone for a while. */
export function Still({ idle, panel }: { idle: Idle; panel: Panel }) {
  const yes = useRef<HTMLButtonElement>(null);
  const asked = idle.asked.value;
  useLayoutEffect(() => {
    if (asked !== undefined) yes.current?.focus();
  }, [asked]);
  return (
    <div role="alert" class={asked === undefined ? 'nothing' : 'wrong-patient'}>
      {asked !== undefined && (
        <>
          <p>
            <strong>
              Still {panel.person.name.value || 'this patient'}, {asked}?
            </strong>{' '}
            The entries clear after {idle.clearAfter.value} minutes without a key.
          </p>
          <div class="row">
            <button ref={yes} type="button" class="button-small" aria-keyshortcuts="Alt+K" onClick={idle.still}>
              Yes, keep them
            </button>
            <button type="button" class="button-small" aria-keyshortcuts="Alt+N" onClick={panel.newPatient}>
              New patient
            </button>
          </div>
        </>
      )}
    </div>
  );
}
