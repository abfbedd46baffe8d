import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningRecord } from '../../learning/learning-record.ts';
import { logFile, merged, readLogFile } from '../../learning/log-file.ts';
import { anyRecord } from './a-record.ts';

const now = new Date('2026-11-22T09:00:00Z');
const logs = fc.uniqueArray(anyRecord, { maxLength: 6, selector: ({ id }) => id });

it('comes back from its file as it was', () => {
  fc.assert(
    fc.property(logs, (records) => {
      expect(readLogFile(logFile(records, now))).toEqual(records);
    }),
  );
});

describe('a file that is no log gives a sentence, and no record', () => {
  const [record] = fc.sample(anyRecord, { numRuns: 1, seed: 7 });
  const withRecord = (change: object) => logFile([{ ...(record as NonNullable<typeof record>), ...change } as never], now);
  const answer = { question: 'a', chosen: 0, right: true };
  const quiz = { id: '6b3f4a1e-5d3c-4c39-9a57-2f7e3c1d9a02', of: 2, toPass: 1 };

  it.each([
    ['nothing', '', 'is not a learning log, or is cut off'],
    ['half of one', logFile([record as NonNullable<typeof record>], now).slice(0, -40), 'is not a learning log, or is cut off'],
    ['a list', '[]', 'is not a learning log'],
    ['a pack', '{"kind":"teaching"}', 'is not a learning log'],
    ['one from later', '{"format":"waymark-learning","formatVersion":2}', 'newer Waymark'],
    ['a field more', withRecord({ patient: 'x' }), 'is damaged'],
    ['no id', withRecord({ id: 'x' }), 'is damaged'],
    ['minutes without end', withRecord({ minutes: 601 }), 'is damaged'],
    ['a link to a script', withRecord({ activity: 'javascript:alert(1)' }), 'is damaged'],
    ['HTML in a title', withRecord({ title: '<b>x</b>' }), 'is damaged'],
    ['a hidden character', withRecord({ reflection: 'a\u0000b' }), 'is damaged'],
    ['a question answered twice', withRecord({ quiz: { ...quiz, answers: [answer, answer] } }), 'is damaged'],
    ['too large', `"${'x'.repeat(20_000_001)}"`, 'is larger than any'],
  ])('%s', (_, text, said) => {
    expect(readLogFile(text)).toContain(said);
  });

  it('whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readLogFile(text)).toBe('string');
      }),
    );
  });
});

describe('two logs as one', () => {
  const [one] = fc.sample(anyRecord, { numRuns: 1, seed: 3 }) as [LearningRecord];
  const older = { ...one, changed: '2026-11-01T00:00:00.000Z', reflection: 'before' };
  const newer = { ...one, changed: '2026-11-02T00:00:00.000Z', reflection: 'after' };

  it('have of each record the one changed last, whichever log it is in', () => {
    expect(merged([older], [newer])).toEqual([newer]);
    expect(merged([newer], [older])).toEqual([newer]);
  });

  it('have every record of both, and of the same log again nothing more', () => {
    fc.assert(
      fc.property(logs, logs, (kept, given) => {
        const both = merged(kept, given);
        expect(new Set(both.map(({ id }) => id))).toEqual(new Set([...kept, ...given].map(({ id }) => id)));
        expect(merged(both, given)).toEqual(both);
        expect(merged(both, kept)).toEqual(both);
      }),
    );
  });
});
