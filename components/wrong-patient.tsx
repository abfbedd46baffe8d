import type { Beside } from '../state/beside/beside.ts';

/** Said at once when the page in front may be another patient's. */
export function WrongPatient({ beside: { warning, canKeep, keep, startAnew } }: { beside: Beside }) {
  return (
    <div role="alert" class={warning.value ? 'wrong-patient' : 'nothing'}>
      {warning.value && (
        <>
          <p>
            <strong>{warning.value}</strong> Guidance is hidden{canKeep.value ? ' until you say' : ' until a page of that patient is read'}.
          </p>
          <div class="row">
            {canKeep.value && (
              <button type="button" class="button-small" aria-keyshortcuts="Alt+K" onClick={keep}>
                Keep for this patient
              </button>
            )}
            <button type="button" class="button-small" aria-keyshortcuts="Alt+N" onClick={startAnew}>
              New patient
            </button>
          </div>
        </>
      )}
    </div>
  );
}
