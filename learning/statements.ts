import { scoreOf } from './doing.ts';
import type { LearningRecord } from './learning-record.ts';

/** Who learnt, as far as they say: an account, which need not name anybody, and a name if they put one in. */
export interface Learner {
  account: { homePage: string; name: string };
  name?: string;
}

/** Someone who has put in no name: a number made by chance, at a home page that cannot exist. */
export const nameless = (id: string): Learner => ({ account: { homePage: 'https://waymark.invalid', name: id } });

/** Verbs of cmi5. */
export const verbs = {
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
} as const;

type Verb = keyof typeof verbs;

interface Result {
  completion?: true;
  success?: boolean;
  score?: { scaled: number; raw: number; min: 0; max: number };
  duration: string;
}

interface Said {
  id: string;
  actor: { objectType: 'Agent' } & Learner;
  timestamp: string;
}

/** An xAPI statement on a module, as far as Waymark makes them. */
export interface Statement extends Said {
  verb: { id: string; display: { en: Verb } };
  object: { objectType: 'Activity'; id: string; definition: { type: string; name: { en: string } } };
  result: Result;
  context: { registration: string; platform: 'Waymark' };
}

/** A statement that takes another back. */
export interface Voiding extends Said {
  verb: { id: string; display: { en: 'voided' } };
  object: { objectType: 'StatementRef'; id: string };
}

const actorOf = ({ account, name }: Learner): Said['actor'] => ({ objectType: 'Agent', ...(name !== undefined && { name }), account });

/**
 * What a finished module says to a learning record store: that it was completed and, where there was a quiz, passed or failed. None before.
 * The same record gives the same statements with the same ids, so that one sent twice is held once. The reflection is not in them.
 */
export function statementsOf(record: LearningRecord, learner: Learner): Statement[] {
  const { id, activity, title, finished, minutes, quiz } = record;
  if (finished === null) return [];
  const duration = `PT${minutes}M`;
  const said = (statement: string, verb: Verb, result: Result): Statement => ({
    id: statement,
    actor: actorOf(learner),
    verb: { id: verbs[verb], display: { en: verb } },
    object: {
      objectType: 'Activity',
      id: activity,
      definition: { type: 'http://adlnet.gov/expapi/activities/module', name: { en: title } },
    },
    result,
    context: { registration: id, platform: 'Waymark' },
    timestamp: finished,
  });
  const completed = said(id, 'completed', { completion: true, duration });
  const score = scoreOf(record);
  if (!quiz || !score) return [completed];
  const { right, of, passed } = score;
  const result: Result = { success: passed, score: { scaled: right / of, raw: right, min: 0, max: of }, duration };
  return [completed, said(quiz.id, passed ? 'passed' : 'failed', result)];
}

/** Takes back a statement that a store has, as the learner put right what it said. */
export const voiding = (id: string, { id: wrong, actor }: Statement, now: Date): Voiding => ({
  id,
  actor,
  verb: { id: 'http://adlnet.gov/expapi/verbs/voided', display: { en: 'voided' } },
  object: { objectType: 'StatementRef', id: wrong },
  timestamp: now.toISOString(),
});
