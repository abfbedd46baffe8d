import { describe, expect, it } from 'vitest';
import { amended, answered, begun, creditsOf, finished, scoreOf } from '../../learning/doing.ts';
import { learningRecord } from '../../learning/learning-record.ts';
import { type Module, teachingPack } from '../../packs/teaching/teaching-pack.ts';
import testshire from '../teaching/testshire-teaching.json' with { type: 'json' };

const pack = teachingPack.parse(testshire);
const [fit, haematuria] = pack.modules as [Module, Module];
const [limit, safetyNet] = (fit.quiz?.questions ?? []) as [
  NonNullable<Module['quiz']>['questions'][number],
  NonNullable<Module['quiz']>['questions'][number],
];

let made = 0;
const newId = () => {
  made += 1;
  return `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`;
};
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 9, minute));
const opened = () => begun(pack, fit, at(0), newId);

describe('a module that is being done', () => {
  it('begins with nothing answered, and is a record', () => {
    const record = opened();
    expect(learningRecord.safeParse(record).success).toBe(true);
    expect(record).toMatchObject({
      activity: 'https://testshire.example/learning/testshire-teaching/fit-in-testshire',
      opened: '2026-11-22T09:00:00.000Z',
      finished: null,
      quiz: { of: 2, toPass: 2, answers: [] },
    });
    expect(record.id).not.toBe(record.quiz?.id);
    expect(begun(pack, haematuria, at(0), newId).quiz).toBeNull();
  });

  it('keeps the first answer to a question', () => {
    const first = answered(opened(), limit, 0, at(1));
    expect(answered(first, limit, 1, at(2))).toBe(first);
    expect(first.quiz?.answers).toEqual([{ question: 'limit', chosen: 0, right: false }]);
    expect(first.changed).toBe(at(1).toISOString());
  });

  it('has no score until every question is answered', () => {
    const half = answered(opened(), limit, 1, at(1));
    expect(scoreOf(half)).toBeUndefined();
    expect(scoreOf(answered(half, safetyNet, 0, at(2)))).toEqual({ right: 2, of: 2, passed: true });
    expect(scoreOf(answered(half, safetyNet, 1, at(2)))).toEqual({ right: 1, of: 2, passed: false });
    expect(scoreOf(begun(pack, haematuria, at(0), newId))).toBeUndefined();
  });

  it('is finished once', () => {
    const done = finished(opened(), pack, at(5));
    expect(done).toMatchObject({ finished: at(5).toISOString(), version: pack.version });
    expect(learningRecord.safeParse(done).success).toBe(true);
    expect(finished(done, { version: 9 }, at(9))).toBe(done);
  });

  it('counts an hour as a credit, once finished and reflected on', () => {
    const spent = amended(finished(opened(), pack, at(5)), { minutes: 20 }, at(6));
    expect(creditsOf(spent)).toBe(0);
    expect(creditsOf(amended(spent, { reflection: ' \n ' }, at(7)))).toBe(0);
    expect(creditsOf(amended(spent, { reflection: 'Chase every kit.' }, at(7)))).toBe(0.33);
    expect(creditsOf(amended(opened(), { minutes: 60, reflection: 'Soon.' }, at(7)))).toBe(0);
    expect(creditsOf(amended(spent, { minutes: 90, reflection: 'More.' }, at(7)))).toBe(1.5);
  });

  it('leaves the record it was given as it was', () => {
    const record = Object.freeze(opened());
    answered(record, limit, 1, at(1));
    finished(record, pack, at(2));
    amended(record, { minutes: 3 }, at(3));
    expect(record).toMatchObject({ finished: null, minutes: 0, quiz: { answers: [] } });
  });
});
