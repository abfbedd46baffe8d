import { useSignal } from '@preact/signals';
import { learningCsv } from '../../learning/csv.ts';
import { learnerIn } from '../../learning/learner.ts';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { logFile, readLogFile } from '../../learning/log-file.ts';
import { statementsOf } from '../../learning/statements.ts';
import { dayOf } from '../../packs/dates.ts';
import type { Learn } from '../../state/learn/learn.ts';
import type { LogPort } from './log-port.ts';

interface Props {
  learn: Learn;
  /** Of the period shown. */
  records: readonly LearningRecord[];
  port: LogPort;
}

/** Deleting asks once more. */
function DeleteAll({ learn }: Pick<Props, 'learn'>) {
  const isSure = useSignal(false);
  const isGone = useSignal(false);
  const press = (): void => {
    if (!isSure.value) {
      isSure.value = true;
      return;
    }
    isSure.value = false;
    void learn.forgetAll().then(() => {
      isGone.value = true;
    });
  };
  return (
    <>
      <p>
        <button type="button" class="button-small" onClick={press}>
          {isSure.value ? 'Delete the whole log: sure?' : 'Delete all'}
        </button>
      </p>
      <p role="status" class={isGone.value ? '' : 'nothing'}>
        {isGone.value && 'Deleted. What a learning record store was sent stays there: ask whoever runs it.'}
      </p>
    </>
  );
}

/** The log as files to take elsewhere, and back from one. */
export function LogFiles({ learn, records, port: { save, print, now } }: Props) {
  const said = useSignal('');
  const day = dayOf(now());
  const saveStatements = async (): Promise<void> => {
    const learner = learnerIn(await learn.profile());
    save(
      JSON.stringify(
        records.flatMap((record) => statementsOf(record, learner)),
        null,
        1,
      ),
      'application/json',
      `learning-xapi-${day}.json`,
    );
  };
  const bring = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readLogFile(await file.text());
    if (typeof read !== 'string') await learn.take(read);
    said.value = typeof read === 'string' ? read : `${read.length} entries read from the file are in the log.`;
  };
  return (
    <section class="not-printed log-files" aria-label="Take it with you">
      <h3>Take it with you</h3>
      <p class="row">
        <button type="button" class="button-small" onClick={print}>
          Print for appraisal
        </button>
        <button type="button" class="button-small" onClick={() => save(learningCsv(records), 'text/csv', `learning-${day}.csv`)}>
          Save as CSV
        </button>
        <button type="button" class="button-small" onClick={() => void saveStatements()}>
          Save as xAPI statements
        </button>
        <button
          type="button"
          class="button-small"
          onClick={() => save(logFile(learn.log.value.records, now()), 'application/json', `waymark-learning-${day}.json`)}
        >
          Save everything
        </button>
      </p>
      <label class="field">
        Take from a file that “Save everything” made
        <input type="file" accept="application/json,.json" onChange={({ currentTarget: { files } }) => void bring(files?.[0])} />
      </label>
      <p role="status" class={said.value ? '' : 'nothing'}>
        {said.value}
      </p>
      <DeleteAll learn={learn} />
    </section>
  );
}
