import type { LearningRecord } from '../../learning/learning-record.ts';
import { logFile } from '../../learning/log-file.ts';
import { nameless, statementsOf } from '../../learning/statements.ts';

const ids = ['3f1c1c52-6a0e-4a5e-9d58-0d8d3a4c1a01', '3f1c1c52-6a0e-4a5e-9d58-0d8d3a4c1a02', '3f1c1c52-6a0e-4a5e-9d58-0d8d3a4c1a03'];
const quizzes = ['5f1c1c52-6a0e-4a5e-9d58-0d8d3a4c1a01', '5f1c1c52-6a0e-4a5e-9d58-0d8d3a4c1a02', '5f1c1c52-6a0e-4a5e-9d58-0d8d3a4c1a03'];

/** A time that a learner did the test module: the nth record, with these answers to its two questions. */
export function aRecord(nth: 0 | 1 | 2, rights: readonly boolean[], finished = true): LearningRecord {
  const at = `2026-11-0${nth + 1}T10:00:00.000Z`;
  return {
    id: ids[nth] ?? '',
    pack: 'testshire-teaching',
    module: 'fit-in-testshire',
    activity: 'https://testshire.example/learning/testshire-teaching/fit-in-testshire',
    title: 'FIT in Testshire',
    organisation: 'Testshire Test Board',
    opened: at,
    changed: at,
    finished: finished ? at : null,
    minutes: 5,
    quiz: {
      id: quizzes[nth] ?? '',
      of: 2,
      toPass: 2,
      answers: rights.map((right, question) => ({ question: ['limit', 'safety-net'][question] ?? '', chosen: 0, right })),
    },
    reflection: 'A secret thought.',
  };
}

export const aLog = (...records: LearningRecord[]): string => logFile(records, new Date('2026-11-22T10:00:00Z'));

/** The statements of records, by a learner who is a number, with a name if they put one in. */
export const someStatements = (records: readonly LearningRecord[], learner: string, name?: string) =>
  records.flatMap((record) => statementsOf(record, { ...nameless(learner), ...(name !== undefined && { name }) }));
