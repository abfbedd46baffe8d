import * as z from 'zod/mini';
import type { NewId } from './doing.ts';
import type { LearningRecord } from './learning-record.ts';
import { type Learner, type Statement, statementsOf, type Voiding, voiding } from './statements.ts';

const moment = z.iso.datetime();

/** A statement on its way to a learning record store, or there. */
export const outgoingShape = z.strictObject({
  /** Of the statement. */
  id: z.uuid(),
  /** Which statement of which record it is or takes the place of, or takes back. */
  about: z.string().check(z.maxLength(80)),
  /** They are sent in this order. */
  place: z.int().check(z.minimum(0)),
  statement: z.custom<Statement | Voiding>((given) => typeof given === 'object' && given !== null),
  /** Tried, and so perhaps there: it is final, whatever came of it. */
  tried: z.boolean(),
  /** When the store said that it has it. */
  sent: z.nullable(moment),
  /** Why the store will not have it. */
  refused: z.nullable(z.string().check(z.maxLength(1000))),
});

export type Outgoing = z.infer<typeof outgoingShape>;

const isVoiding = (statement: Statement | Voiding): statement is Voiding => statement.object.objectType === 'StatementRef';

/** What a learner can still put right of a finished record; all else of its statements stays. */
const saysTheSame = (one: Statement, other: Statement): boolean => JSON.stringify(one.result) === JSON.stringify(other.result);

/**
 * What must be put in the outbox so that it says what the records say. A statement that was never tried, or was refused, is written anew; one that may be
 * with the store is final: it is taken back by a statement of its own, and another takes its place.
 */
export function toQueue(
  outbox: readonly Outgoing[],
  records: readonly LearningRecord[],
  { learner, newId, now }: { learner: Learner; newId: NewId; now: Date },
): Outgoing[] {
  const latest = new Map<string, Outgoing & { statement: Statement }>();
  let place = 0;
  for (const each of outbox) {
    place = Math.max(place, each.place + 1);
    const { statement } = each;
    const known = latest.get(each.about);
    if (!isVoiding(statement) && (!known || known.place < each.place)) latest.set(each.about, { ...each, statement });
  }
  const outgoing = (about: string, statement: Statement | Voiding): Outgoing => {
    place += 1;
    return { id: statement.id, about, place: place - 1, statement, tried: false, sent: null, refused: null };
  };
  const wanted = records.flatMap((record) => statementsOf(record, learner)).sort((a, b) => a.timestamp.localeCompare(b.timestamp));
  return wanted.flatMap((statement) => {
    const about = statement.id;
    const known = latest.get(about);
    if (!known) return [outgoing(about, statement)];
    if (saysTheSame(known.statement, statement)) return [];
    if (!known.tried || known.refused !== null)
      return [{ ...known, statement: { ...statement, id: known.id }, tried: false, refused: null }];
    return [outgoing(about, voiding(newId(), known.statement, now)), outgoing(about, { ...statement, id: newId() })];
  });
}

/** Those that are still to be sent, in their order. */
export const waitingIn = (outbox: readonly Outgoing[]): Outgoing[] =>
  outbox.filter(({ sent, refused }) => sent === null && refused === null).sort((a, b) => a.place - b.place);
