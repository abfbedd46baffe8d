import { type Signal, useSignal } from '@preact/signals';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { dayOf } from '../../packs/dates.ts';

/** From the first day to the last; empty is without end. */
export interface Period {
  from: string;
  to: string;
}

const dayOfRecord = ({ finished, opened }: LearningRecord): string => dayOf(new Date(finished ?? opened));

/** The records of a period, the newest first. */
export const inPeriod = (records: readonly LearningRecord[], { from, to }: Period): LearningRecord[] =>
  records
    .filter((record) => (from === '' || dayOfRecord(record) >= from) && (to === '' || dayOfRecord(record) <= to))
    .sort((one, other) => (other.finished ?? other.opened).localeCompare(one.finished ?? one.opened));

export const usePeriod = (): Signal<Period> => useSignal({ from: '', to: '' });

/** The days of an appraisal year, or any others. */
export const LogPeriod = ({ period }: { period: Signal<Period> }) => (
  <div class="row">
    {(['from', 'to'] as const).map((end) => (
      <label class="field" key={end}>
        {end === 'from' ? 'From' : 'To'}
        <input
          type="date"
          value={period.value[end]}
          onInput={({ currentTarget: { value } }) => {
            period.value = { ...period.value, [end]: value };
          }}
        />
      </label>
    ))}
  </div>
);
