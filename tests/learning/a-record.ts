import * as fc from 'fast-check';
import type { LearningRecord } from '../../learning/learning-record.ts';

const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true }).map((date) => date.toISOString());
const line = fc
  .oneof(fc.constantFrom('FIT', 'Kits, lost', '"Said"', '=1+1', '-', '@x', "'q", 'é ß 𝕏'), fc.stringMatching(/^[!-~][ -~]{0,60}[!-~]$/))
  .filter((text) => !/[<>]/.test(text));
const lines = fc.array(fc.oneof(line, fc.constant('')), { maxLength: 4 }).map((parts) => parts.join('\n'));

const quiz = fc
  .record({
    id: fc.uuid(),
    of: fc.integer({ min: 1, max: 5 }),
    rights: fc.array(fc.boolean(), { maxLength: 5 }),
    toPass: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ id, of, rights, toPass }) => ({
    id,
    of,
    toPass: Math.min(toPass, of),
    answers: rights.slice(0, of).map((right, at) => ({ question: `q-${at}`, chosen: at, right })),
  }));

/** Any record that could have come about, and some that hardly could. */
export const anyRecord: fc.Arbitrary<LearningRecord> = fc.record({
  id: fc.uuid(),
  pack: fc.constant('testshire-teaching'),
  module: fc.constantFrom('fit', 'haematuria'),
  activity: fc.constant('https://testshire.example/learning/testshire-teaching/fit'),
  title: line,
  organisation: line,
  opened: moment,
  changed: moment,
  finished: fc.option(moment),
  version: fc.integer({ min: 1, max: 99 }),
  minutes: fc.integer({ min: 0, max: 600 }),
  quiz: fc.option(quiz),
  reflection: lines,
});
