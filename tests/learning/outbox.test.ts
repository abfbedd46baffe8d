import validate from '@learninglocker/xapi-validation';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { type Outgoing, toQueue, waitingIn } from '../../learning/outbox.ts';
import { nameless, statementsOf } from '../../learning/statements.ts';
import { countingIds } from '../learn/a-learner.ts';
import { anyRecord } from './a-record.ts';

const learner = nameless('6b3f4a1e-5d3c-4c39-9a57-2f7e3c1d9a01');
const asOf = () => ({ learner, newId: countingIds(), now: new Date('2026-11-22T10:00:00Z') });
const [sample] = fc.sample(
  anyRecord.filter(({ finished, quiz }) => finished !== null && quiz !== null && quiz.answers.length === quiz.of),
  { numRuns: 1, seed: 4 },
) as [LearningRecord];
const record = { ...sample, minutes: 5 };
const queued = toQueue([], [record], asOf());
const withChanges = (outbox: readonly Outgoing[], changed: readonly Outgoing[]) => [
  ...new Map([...outbox, ...changed].map((each) => [each.id, each])).values(),
];
const said = ({ statement }: Outgoing) => ('result' in statement ? `${statement.verb.display.en} ${statement.result.duration}` : 'voided');

describe('the outbox', () => {
  test('has each statement of what is finished once, in the order of time, and nothing of what is not', () => {
    expect(queued.map(({ id }) => id)).toEqual([record.id, record.quiz?.id]);
    expect(toQueue(queued, [record], asOf())).toEqual([]);
    expect(toQueue([], [{ ...record, finished: null }], asOf())).toEqual([]);
    const earlier = { ...record, id: '00000000-0000-4000-9000-000000000001', quiz: null, finished: '2020-01-01T00:00:00.000Z' };
    const both = toQueue([], [record, earlier], asOf());
    expect(both.map(({ about }) => about)).toEqual([earlier.id, record.id, record.quiz?.id]);
    expect(both.map(({ place }) => place)).toEqual([0, 1, 2]);
  });

  test('what was never tried is written anew under its own id', () => {
    const changed = toQueue(queued, [{ ...record, minutes: 9 }], asOf());
    expect(changed.map(({ id, place }) => [id, place])).toEqual(queued.map(({ id, place }) => [id, place]));
    expect(changed.map(said)[0]).toBe('completed PT9M');
  });

  test('what was tried is final: it is taken back, and another takes its place', () => {
    const [first, second] = queued as [Outgoing, Outgoing];
    const outbox = [{ ...first, tried: true, sent: '2026-11-22T09:30:00.000Z' }, second];
    const changed = toQueue(outbox, [{ ...record, minutes: 9 }], asOf());
    expect(changed.map(said)).toEqual(['voided', 'completed PT9M', expect.stringMatching(/PT9M/)]);
    expect(changed[0]?.statement.object.id).toBe(first.id);
    expect(new Set([first.id, ...changed.map(({ id }) => id)]).size).toBe(4);
    for (const { statement, id } of changed) {
      expect(validate(statement)).toEqual([]);
      expect(statement.id).toBe(id);
    }
    const now = withChanges(outbox, changed);
    expect(toQueue(now, [{ ...record, minutes: 9 }], asOf())).toEqual([]);
    expect(waitingIn(now).map(said)).toEqual([expect.stringMatching(/^(passed|failed) PT9M/), 'voided', 'completed PT9M']);
  });

  test('what a store refused is not there: it is written anew, not taken back', () => {
    const refused = queued.map((each) => ({ ...each, tried: true, refused: 'No.' }));
    expect(waitingIn(refused)).toEqual([]);
    const changed = toQueue(refused, [{ ...record, minutes: 9 }], asOf());
    expect(changed.map(({ id, tried, refused: why }) => [id, tried, why])).toEqual(queued.map(({ id }) => [id, false, null]));
  });

  test('a reflection, which no statement holds, changes nothing', () => {
    const sent = queued.map((each) => ({ ...each, tried: true }));
    expect(toQueue(sent, [{ ...record, reflection: 'New words.' }], asOf())).toEqual([]);
  });

  test('whatever is amended and tried when, what is not voided in the end says what the records say', () => {
    const steps = fc.array(fc.record({ minutes: fc.integer({ min: 0, max: 600 }), tries: fc.nat(4) }), { maxLength: 6 });
    fc.assert(
      fc.property(
        anyRecord.filter(({ finished }) => finished !== null),
        steps,
        (given, changes) => {
          const world = asOf();
          let outbox: Outgoing[] = [];
          let kept = given;
          for (const { minutes, tries } of changes) {
            kept = { ...kept, minutes };
            outbox = withChanges(outbox, toQueue(outbox, [kept], world));
            const trying = new Set(waitingIn(outbox).slice(0, tries));
            outbox = outbox.map((each) => (trying.has(each) ? { ...each, tried: true, sent: '2026-11-22T09:30:00.000Z' } : each));
          }
          outbox = withChanges(outbox, toQueue(outbox, [kept], world));
          const voided = new Set(
            outbox.flatMap(({ statement }) => (said({ statement } as Outgoing) === 'voided' ? [statement.object.id] : [])),
          );
          const standing = outbox.filter(({ id, statement }) => 'result' in statement && !voided.has(id));
          const wanted = statementsOf(kept, learner);
          expect(standing.map(said).sort()).toEqual(wanted.map((statement) => said({ statement } as Outgoing)).sort());
        },
      ),
    );
  });
});
