import { scoreOf } from './doing.ts';
import type { LearningRecord } from './learning-record.ts';
import type { HeardStatement } from './read-statements.ts';
import { verbs } from './statements.ts';

/** One time that someone did a module, as far as a file or a learning record store tells. */
export interface Attempt {
  /** The same in the learner’s file and in their statements. */
  id: string;
  /** Tells learners apart; no name. */
  who: string;
  /** As the learner put it in; null where they did not. */
  name: string | null;
  activity: string;
  title: string;
  finished: boolean;
  /** From 0 to 1, once every question was answered. */
  score: { scaled: number; passed: boolean } | null;
  /** The first answer to each question; null where that is not told. */
  answers: readonly { question: string; right: boolean }[] | null;
}

/** What a learner’s own file tells. It holds no name. */
export const attemptsInLog = (records: readonly LearningRecord[], who: string): Attempt[] =>
  records.map((record) => {
    const score = scoreOf(record);
    return {
      id: record.id,
      who,
      name: null,
      activity: record.activity,
      title: record.title,
      finished: record.finished !== null,
      score: score ? { scaled: score.right / score.of, passed: score.passed } : null,
      answers: record.quiz?.answers ?? null,
    };
  });

/** What statements tell: of finished modules alone, and of quizzes only how they went. */
export function attemptsInStatements(statements: readonly HeardStatement[]): Attempt[] {
  const attempts = new Map<string, Attempt>();
  for (const { id, who, name, activity, title, registration, verb, scaled } of statements) {
    const key = registration ?? id;
    const known = attempts.get(key) ?? { id: key, who, name, activity, title, finished: false, score: null, answers: null };
    const scored = verb !== verbs.completed && scaled !== null;
    attempts.set(key, {
      ...known,
      finished: known.finished || verb === verbs.completed,
      score: scored ? { scaled, passed: verb === verbs.passed } : known.score,
    });
  }
  return [...attempts.values()];
}

/**
 * Attempts from several sources as one list, each attempt once. Where a learner’s file and their statements tell of the same attempt, the
 * file gives the answers and the statements give who it was, for all that is in the file.
 */
export function together(sources: readonly (readonly Attempt[])[]): Attempt[] {
  const all = new Map<string, Attempt>();
  /** The learner of a file, as statements name them. */
  const known = new Map<string, Pick<Attempt, 'who' | 'name'>>();
  for (const attempt of sources.flat()) {
    const other = all.get(attempt.id);
    if (!other) all.set(attempt.id, attempt);
    else {
      const [file, told] = attempt.answers ? [attempt, other] : [other, attempt];
      if (file.who !== told.who) known.set(file.who, { who: told.who, name: told.name });
      all.set(attempt.id, { ...file, finished: file.finished || told.finished, score: file.score ?? told.score });
    }
  }
  return [...all.values()].map((attempt) => ({ ...attempt, ...known.get(attempt.who) }));
}
