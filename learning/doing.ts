import type { Module, Question, TeachingPack } from '../packs/teaching/teaching-pack.ts';
import type { LearningRecord } from './learning-record.ts';

/** New identifiers, made by chance: `crypto.randomUUID`. */
export type NewId = () => string;

/** A module just opened. */
export function begun({ id: pack, activities }: TeachingPack, module: Module, now: Date, newId: NewId): LearningRecord {
  const at = now.toISOString();
  return {
    id: newId(),
    pack,
    module: module.id,
    activity: `${activities}/${pack}/${module.id}`,
    title: module.title,
    organisation: module.organisation,
    opened: at,
    changed: at,
    finished: null,
    minutes: 0,
    quiz: module.quiz ? { id: newId(), of: module.quiz.questions.length, toPass: module.quiz.toPass, answers: [] } : null,
    reflection: '',
  };
}

/** The record with an answer to a question. The first answer to each stays. */
export function answered(record: LearningRecord, { id, best }: Question, chosen: number, now: Date): LearningRecord {
  const { quiz } = record;
  if (!quiz || quiz.answers.some(({ question }) => question === id)) return record;
  const answers = [...quiz.answers, { question: id, chosen, right: chosen === best }];
  return { ...record, changed: now.toISOString(), quiz: { ...quiz, answers } };
}

/** The record as the learner put it right: how long it took, what they will do differently. */
export const amended = (
  record: LearningRecord,
  change: Partial<Pick<LearningRecord, 'minutes' | 'reflection'>>,
  now: Date,
): LearningRecord => ({
  ...record,
  ...change,
  changed: now.toISOString(),
});

/** The record of a module that is done, as a version of its pack has it. The first time it was done stays. */
export const finished = (record: LearningRecord, { version }: Pick<TeachingPack, 'version'>, now: Date): LearningRecord =>
  record.finished === null ? { ...record, changed: now.toISOString(), finished: now.toISOString(), version } : record;

export interface Score {
  right: number;
  of: number;
  passed: boolean;
}

/** How the quiz went; undefined until every question is answered. */
export function scoreOf({ quiz }: LearningRecord): Score | undefined {
  if (!quiz || quiz.answers.length < quiz.of) return undefined;
  const right = quiz.answers.filter((answer) => answer.right).length;
  return { right, of: quiz.of, passed: right >= quiz.toPass };
}

/** Credits that can be claimed, in hours to two places: one credit is one hour of learning that was reflected on. */
export const creditsOf = ({ finished: at, minutes, reflection }: LearningRecord): number =>
  at === null || reflection.trim() === '' ? 0 : Math.round((minutes / 60) * 100) / 100;
