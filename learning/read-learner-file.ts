import { type Attempt, attemptsInLog, attemptsInStatements } from './attempts.ts';
import { readLogFile } from './log-file.ts';
import { heard } from './read-statements.ts';

const mostCharacters = 20_000_000;

/** The statements of a file: a list of them, or what a learning record store answers. */
function statementsIn(text: string): unknown[] | undefined {
  try {
    const given: unknown = JSON.parse(text);
    if (Array.isArray(given)) return given;
    const { statements } = Object(given) as { statements?: unknown };
    return Array.isArray(statements) ? statements : undefined;
  } catch {
    return undefined;
  }
}

/** What a file that a learner exported tells, be it their log or their statements; one sentence where it is neither. Never throws. */
export function readLearnerFile(text: string, who: string): Attempt[] | string {
  if (text.length > mostCharacters) return 'This file is larger than any that Waymark takes.';
  const statements = statementsIn(text);
  if (statements) {
    const told = statements.flatMap((each) => heard(each) ?? []);
    return told.length > 0 || statements.length === 0 ? attemptsInStatements(told) : 'No statement in this file is one of Waymark’s.';
  }
  const records = readLogFile(text);
  return typeof records === 'string' ? records : attemptsInLog(records, who);
}
