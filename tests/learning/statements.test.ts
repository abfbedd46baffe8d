import validate from '@learninglocker/xapi-validation';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Learner, nameless, statementsOf } from '../../learning/statements.ts';
import { anyRecord } from './a-record.ts';

const learner: Learner = { account: { homePage: 'https://testshire.example', name: 'learner-7' }, name: 'A. Tester' };
const someone = fc.oneof(fc.constant(learner), fc.uuid().map(nameless));

describe('the validator', () => {
  it('finds fault with what is no statement', () => {
    expect(validate({}).length).toBeGreaterThan(0);
    const [statement] = fc
      .sample(
        anyRecord.filter(({ finished }) => finished !== null),
        1,
      )
      .flatMap((record) => statementsOf(record, learner));
    expect(validate(statement)).toEqual([]);
    expect(validate({ ...statement, id: 'not-a-uuid' }).length).toBeGreaterThan(0);
    expect(validate({ ...statement, verb: { id: 'completed' } }).length).toBeGreaterThan(0);
    expect(validate({ ...statement, result: { duration: '5 minutes' } }).length).toBeGreaterThan(0);
  });

  it('finds none with any statement of any record', () => {
    fc.assert(
      fc.property(anyRecord, someone, (record, who) => {
        for (const statement of statementsOf(record, who)) expect(validate(statement)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

it('says completed once, and once passed or failed, of the same time of doing it', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const statements = statementsOf(record, learner);
      const verbs = statements.map(({ verb }) => verb.display.en);
      const isScored = record.quiz !== null && record.quiz.answers.length === record.quiz.of;
      const right = record.quiz?.answers.filter((answer) => answer.right).length ?? 0;
      const judged = isScored ? [right >= (record.quiz?.toPass ?? 0) ? 'passed' : 'failed'] : [];
      expect(verbs).toEqual(record.finished === null ? [] : ['completed', ...judged]);
      expect(new Set(statements.map(({ context }) => context.registration)).size).toBeLessThanOrEqual(1);
      expect(statementsOf(record, learner)).toEqual(statements);
    }),
  );
});

it('holds what a learning record store needs, and no reflection', () => {
  const [base] = fc.sample(anyRecord, { numRuns: 1, seed: 1 });
  const quiz = {
    id: '6b3f4a1e-5d3c-4c39-9a57-2f7e3c1d9a02',
    of: 4,
    toPass: 3,
    answers: [0, 1, 2, 3].map((at) => ({ question: `q-${at}`, chosen: 0, right: at > 0 })),
  };
  const record = {
    ...(base as NonNullable<typeof base>),
    finished: '2026-11-22T09:05:00.000Z',
    minutes: 5,
    quiz,
    reflection: 'PRIVATE WORDS',
  };
  const statements = statementsOf(record, learner);
  expect(statements[1]).toEqual({
    id: quiz.id,
    actor: { objectType: 'Agent', name: 'A. Tester', account: { homePage: 'https://testshire.example', name: 'learner-7' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed' } },
    object: {
      objectType: 'Activity',
      id: 'https://testshire.example/learning/testshire-teaching/fit',
      definition: { type: 'http://adlnet.gov/expapi/activities/module', name: { en: record.title } },
    },
    result: { success: true, score: { scaled: 0.75, raw: 3, min: 0, max: 4 }, duration: 'PT5M' },
    context: { registration: record.id, platform: 'Waymark' },
    timestamp: '2026-11-22T09:05:00.000Z',
  });
  expect(statements[0]).toMatchObject({
    id: record.id,
    verb: { display: { en: 'completed' } },
    result: { completion: true, duration: 'PT5M' },
  });
  expect(JSON.stringify(statements)).not.toContain('PRIVATE');
});

it('names nobody who put in no name', () => {
  const [record] = fc.sample(
    anyRecord.filter(({ finished }) => finished !== null),
    1,
  );
  const [statement] = statementsOf(record as NonNullable<typeof record>, nameless('6b3f4a1e-5d3c-4c39-9a57-2f7e3c1d9a01'));
  expect(statement?.actor).toEqual({
    objectType: 'Agent',
    account: { homePage: 'https://waymark.invalid', name: '6b3f4a1e-5d3c-4c39-9a57-2f7e3c1d9a01' },
  });
});
