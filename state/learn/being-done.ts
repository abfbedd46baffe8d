import { amended, answered, begun, finished, type NewId, scoreOf } from '../../learning/doing.ts';
import type { LearningRecord } from '../../learning/learning-record.ts';
import type { Shelved } from '../../learning/shelves.ts';
import type { Module, Question } from '../../packs/teaching/teaching-pack.ts';
import { createStopwatch } from './stopwatch.ts';

interface Ports {
  keep(record: LearningRecord): void;
  now(): Date;
  newId: NewId;
}

const mostMinutes = 600;

/** Whether a record goes with the quiz as the module now has it. */
export function fitsStill({ quiz }: LearningRecord, module: Module): boolean {
  const questions = new Set(module.quiz?.questions.map(({ id }) => id));
  return (quiz?.of ?? 0) === questions.size && (quiz?.answers ?? []).every(({ question }) => questions.has(question));
}

/** What a learner does with the module that is open. Time is measured by signs of life, and is theirs to put right. */
export function createBeingDone({ keep, now, newId }: Ports) {
  const stopwatch = createStopwatch(now);
  let before = 0;

  const timed = (record: LearningRecord): LearningRecord => ({
    ...record,
    minutes: Math.min(mostMinutes, Math.round(before + stopwatch.minutes())),
  });
  const done = (record: LearningRecord, { pack }: Shelved): LearningRecord =>
    finished({ ...record, minutes: Math.max(1, record.minutes) }, pack, now());
  const begin = ({ pack, module, record }: Shelved): void => {
    const isOpen = record !== undefined && record.finished === null;
    if (isOpen && fitsStill(record, module)) before = record.minutes;
    else {
      // An unfinished one, of a quiz that has changed, is begun again.
      keep({ ...begun(pack, module, now(), newId), ...(isOpen && { id: record.id }) });
      before = 0;
    }
    stopwatch.begin();
  };

  return {
    touch: stopwatch.touch,
    /** The module comes up: goes on with what was begun, or begins; one that was done is only shown. */
    open(module: Shelved): void {
      if (module.record?.finished == null) begin(module);
    },
    /** Once more, as a record of its own. */
    again: begin,
    /** It goes from view: what was not finished keeps the time it took so far. */
    close({ record }: Shelved): void {
      stopwatch.touch();
      if (record?.finished === null && timed(record).minutes !== record.minutes) keep(timed(record));
    },
    answer(of: Shelved, question: Question, chosen: number): void {
      const { record } = of;
      if (record?.finished !== null) return;
      stopwatch.touch();
      const after = timed(answered(record, question, chosen, now()));
      keep(scoreOf(after) ? done(after, of) : after);
    },
    /** One without a quiz was read. */
    finish(of: Shelved): void {
      const { record } = of;
      if (record?.finished !== null) return;
      stopwatch.touch();
      keep(done(timed(record), of));
    },
    amend: (record: LearningRecord, change: Parameters<typeof amended>[1]): void => keep(amended(record, change, now())),
  };
}
