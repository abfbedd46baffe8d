import type { MetCard } from '../state/cards.ts';
import type { TestState } from '../state/hand-over/hand-over.ts';
import type { Panel } from '../state/panel.ts';
import { CopyStatus } from './copying.tsx';
import { Folded } from './folded.tsx';
import type { Reason } from './use-reason.ts';

interface Props {
  card: MetCard;
  panel: Panel;
  reason: Reason;
  /** Tests whose state can be said. */
  tests: readonly string[];
}

const states: readonly TestState[] = ['done', 'awaited'];

function Test({ name, panel: { handOver } }: { name: string; panel: Panel }) {
  const state = handOver.tests.value.get(name);
  return (
    <fieldset class="test-state">
      <legend>{name}</legend>
      {states.map((each) => (
        <button
          key={each}
          type="button"
          class="button-small"
          aria-pressed={state === each}
          onClick={() => handOver.sayTest(name, state === each ? undefined : each)}
        >
          {each === 'done' ? 'Done' : 'Result awaited'}
        </button>
      ))}
    </fieldset>
  );
}

/** The reason for one referral in full: from the entries until the GP writes in it. What stands here is what is copied. */
export function ReasonForReferral({ card, panel: { handOver }, panel, reason, tests }: Props) {
  const text = reason.text();
  return (
    <Folded summary="Reason for referral" open={reason.open}>
      {() => (
        <div class="hand-over">
          <textarea
            class="reason"
            aria-label="Reason for referral"
            rows={8}
            spellcheck={false}
            autocomplete="off"
            value={text}
            // The browser brings only the caret into view.
            onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
            onInput={({ currentTarget: { value } }) => handOver.write(card.key, value)}
          />
          <CopyStatus copying={reason.copying} text={text} />
          {reason.written !== undefined && (
            <p>
              You wrote in it: what is entered or ticked from now on is not added.{' '}
              <button type="button" class="button-plain" onClick={() => handOver.write(card.key, undefined)}>
                Write it anew from the entries
              </button>
            </p>
          )}
          {tests.map((name) => (
            <Test key={name} name={name} panel={panel} />
          ))}
          <p class="quiet">What the patient was told comes from the ticks under Safety net.</p>
        </div>
      )}
    </Folded>
  );
}
