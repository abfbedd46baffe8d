import { creditsOf, scoreOf } from '../../learning/doing.ts';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { dayInWords, dayOf } from '../../packs/dates.ts';
import { Folded } from '../folded.tsx';
import { Amend } from './after-module.tsx';

interface Props {
  record: LearningRecord;
  onAmend(change: { minutes?: number; reflection?: string }): void;
}

/** One time that a module was done, as the log and the printed page show it. */
export function LogRow({ record, onAmend }: Props) {
  const { title, organisation, opened, finished, minutes, reflection } = record;
  const score = scoreOf(record);
  return (
    <li class="log-row">
      <p>
        <strong>{title}</strong> <span class="quiet">{organisation}</span>
      </p>
      <p>
        {finished === null ? `Begun ${dayInWords(dayOf(new Date(opened)))}, not finished` : dayInWords(dayOf(new Date(finished)))} ·{' '}
        {minutes} {minutes === 1 ? 'minute' : 'minutes'}
        {score && ` · ${score.right} of ${score.of}, ${score.passed ? 'passed' : 'not passed'}`} · {creditsOf(record)} credits
      </p>
      {reflection !== '' && <p class="reflection">{reflection}</p>}
      {finished !== null && (
        <div class="not-printed">
          <Folded summary={reflection === '' ? 'Write what you will do differently' : 'Put right'}>
            {() => <Amend record={record} onAmend={onAmend} />}
          </Folded>
        </div>
      )}
    </li>
  );
}
