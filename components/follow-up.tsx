import { dayInWords, dayOf } from '../packs/dates.ts';
import type { HandOver } from '../state/hand-over/hand-over.ts';
import type { HandOverPort } from '../state/hand-over/port.ts';
import { daysAfter, followUpWeeks, reminderFile, reminderFileName } from '../state/hand-over/reminder.ts';

/** The day of the follow-up, as 2026-12-06; undefined while none is chosen. */
export const followUpOn = ({ weeks }: HandOver, now: Date): string | undefined =>
  weeks.value === undefined ? undefined : daysAfter(dayOf(now), weeks.value * 7);

/** When to look again, and a calendar file for it that says nothing of the patient. */
export function FollowUp({ handOver, port }: { handOver: HandOver; port: HandOverPort }) {
  const on = followUpOn(handOver, port.now());
  return (
    <div class="follow-up">
      <label class="field">
        Follow up
        <select
          value={handOver.weeks.value ?? ''}
          onChange={({ currentTarget: { value } }) => {
            handOver.weeks.value = value === '' ? undefined : Number(value);
          }}
        >
          <option value="">no date set</option>
          {followUpWeeks.map((weeks) => (
            <option key={weeks} value={weeks}>
              in {weeks} {weeks === 1 ? 'week' : 'weeks'}
            </option>
          ))}
        </select>
      </label>
      {on !== undefined && (
        <p>
          {dayInWords(on)}{' '}
          <button
            type="button"
            class="button-small"
            onClick={() => port.save(reminderFileName, reminderFile({ on, stamp: port.now(), uid: port.uid() }))}
          >
            Calendar file
          </button>{' '}
          <span class="quiet">It says nothing of the patient.</span>
        </p>
      )}
    </div>
  );
}
