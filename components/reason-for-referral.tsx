import { useSignal } from '@preact/signals';
import type { MetCard } from '../state/cards.ts';
import { toldIn } from '../state/hand-over/checklist.ts';
import type { TestState } from '../state/hand-over/hand-over.ts';
import type { Panel } from '../state/panel.ts';
import { reasonFor } from '../state/words/reason.ts';
import { CopyStatus, type OnCopy, useCopying } from './copying.tsx';
import { Folded } from './folded.tsx';

interface Props {
  card: MetCard;
  panel: Panel;
  /** Tests whose state can be said. */
  tests: readonly string[];
  onCopy: OnCopy;
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

/** The reason for one referral: from the entries until the GP writes in it; copied on a key or a click, exactly as it stands. */
export function ReasonForReferral({ card, panel, tests, onCopy }: Props) {
  const { handOver } = panel;
  const open = useSignal(false);
  const copying = useCopying(onCopy);
  const fromEntries = (): string =>
    reasonFor({
      card,
      edition: panel.assessment.value.edition,
      presentation: panel.presentation.value,
      dates: panel.measurements.dates.value,
      entries: panel.entries.value,
      tests: handOver.tests.value,
      told: toldIn(handOver.told.ticked.value),
      thirdVisit: handOver.thirdVisit.value,
    });
  const written = handOver.written.value.get(card.key);
  const textNow = (): string => written ?? fromEntries();
  const copy = (): void => {
    open.value = true;
    copying.copy(textNow());
  };
  return (
    <>
      <Folded summary="Reason for referral" open={open}>
        {() => (
          <div class="hand-over">
            <textarea
              class="reason"
              aria-label="Reason for referral"
              rows={8}
              spellcheck={false}
              autocomplete="off"
              value={textNow()}
              // The browser brings only the caret into view.
              onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest' })}
              onInput={({ currentTarget: { value } }) => handOver.write(card.key, value)}
            />
            <CopyStatus copying={copying} text={textNow()} />
            {written !== undefined && (
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
      <button type="button" class="button-small" data-key="c" aria-keyshortcuts="c" onClick={copy}>
        Copy reason
      </button>
    </>
  );
}
