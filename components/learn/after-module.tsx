import { useSignal } from '@preact/signals';
import { creditsOf } from '../../learning/doing.ts';
import type { LearningRecord } from '../../learning/learning-record.ts';

interface AmendProps {
  record: LearningRecord;
  onAmend(change: { minutes?: number; reflection?: string }): void;
}

/** Minutes as typed; undefined for what is no number of them that can be. */
function minutesIn(typed: string): number | undefined {
  const minutes = Number(typed);
  return typed.trim() !== '' && Number.isInteger(minutes) && minutes >= 0 && minutes <= 600 ? minutes : undefined;
}

/** How long it took, what the learner will do differently, and the credit that gives: theirs to put right at any time. */
export function Amend({ record, onAmend }: AmendProps) {
  const typed = useSignal(String(record.minutes));
  const isWrong = minutesIn(typed.value) === undefined;
  const credits = creditsOf(record);
  return (
    <>
      <label class="field">
        Minutes it took you
        <input
          inputMode="numeric"
          autocomplete="off"
          value={typed.value}
          aria-invalid={isWrong}
          onInput={({ currentTarget: { value } }) => {
            typed.value = value;
          }}
          onChange={({ currentTarget: { value } }) => {
            const minutes = minutesIn(value);
            if (minutes !== undefined && minutes !== record.minutes) onAmend({ minutes });
          }}
        />
      </label>
      {isWrong && <p class="problem">Minutes should be a whole number up to 600.</p>}
      <label class="field">
        What I will do differently. Nothing of a patient, please.
        <textarea
          rows={3}
          maxLength={4000}
          defaultValue={record.reflection}
          onChange={({ currentTarget: { value } }) => onAmend({ reflection: value })}
        />
      </label>
      <p role="status">
        {credits > 0
          ? `${credits} credits, claimed by you: one is an hour.`
          : 'It counts as credit once you have written what you will do differently.'}
      </p>
    </>
  );
}

/** What the learner makes of a module that is done. */
export const AfterModule = ({ onAgain, ...amend }: AmendProps & { onAgain(): void }) => (
  <section class="after-module" aria-label="For your log">
    <h3 id="after-module" tabIndex={-1}>
      Done. For your log
    </h3>
    <Amend {...amend} />
    <p>
      <button type="button" class="button-plain" onClick={onAgain}>
        Do it again
      </button>
    </p>
  </section>
);
