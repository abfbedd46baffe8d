import type { Attempt } from './attempts.ts';

/** How learners got on with a module. Numbers are of learners, not of times. */
export interface ModuleReport {
  activity: string;
  title: string;
  opened: number;
  finished: number;
  passed: number;
  /** The mean of each learner’s first whole quiz, from 0 to 1; null where nobody did one. */
  score: number | null;
  /** Those who finished and put their name in. */
  names: readonly string[];
  /** Questions that were answered wrong, the most often wrong first. */
  wrong: readonly { question: string; wrong: number; of: number }[];
}

const learnersOf = (attempts: readonly Attempt[]): number => new Set(attempts.map(({ who }) => who)).size;

/** The first attempt of each learner. */
const firstOfEach = (attempts: readonly Attempt[]): Attempt[] =>
  attempts.filter(({ who }, at) => attempts.findIndex((each) => each.who === who) === at);

function wrongIn(attempts: readonly Attempt[]): ModuleReport['wrong'] {
  const counts = new Map<string, { wrong: number; of: number }>();
  for (const { question, right } of attempts.flatMap(({ answers }) => answers ?? [])) {
    const { wrong, of } = counts.get(question) ?? { wrong: 0, of: 0 };
    counts.set(question, { wrong: wrong + (right ? 0 : 1), of: of + 1 });
  }
  return [...counts]
    .map(([question, count]) => ({ question, ...count }))
    .filter(({ wrong }) => wrong > 0)
    .sort((a, b) => b.wrong / b.of - a.wrong / a.of || b.of - a.of);
}

function reportOf(activity: string, attempts: readonly Attempt[]): ModuleReport {
  const finished = attempts.filter((each) => each.finished);
  const scores = firstOfEach(attempts.filter(({ score }) => score)).flatMap(({ score }) => score?.scaled ?? []);
  return {
    activity,
    title: attempts.at(-1)?.title ?? activity,
    opened: learnersOf(attempts),
    finished: learnersOf(finished),
    passed: learnersOf(attempts.filter(({ score }) => score?.passed)),
    score: scores.length > 0 ? scores.reduce((sum, each) => sum + each, 0) / scores.length : null,
    names: [...new Set(finished.flatMap(({ name }) => name ?? []))].sort((a, b) => a.localeCompare(b)),
    wrong: wrongIn(firstOfEach(attempts.filter(({ answers }) => answers && answers.length > 0))),
  };
}

/** A report on each module, the most opened first. */
export function reportsOf(attempts: readonly Attempt[]): ModuleReport[] {
  const activities = [...new Set(attempts.map(({ activity }) => activity))];
  return activities
    .map((activity) =>
      reportOf(
        activity,
        attempts.filter((attempt) => attempt.activity === activity),
      ),
    )
    .sort((a, b) => b.opened - a.opened || a.title.localeCompare(b.title));
}
