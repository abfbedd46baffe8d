import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf, matchText } from '../../cli/answer.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { rowsOf } from '../tables.ts';

const textOf = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

const today = '2026-11-30';
const answered = (text: string) => answerOf(matchText(ng12, text, { today }));

describe('everyday lines', () => {
  const rows = rowsOf(textOf('everyday.md'), ['Line', 'Kind', 'Act', 'Recommendations', 'Why']);

  it.each(rows)('line $line: $Line', ({ Line = '', Kind, Act, Recommendations = '' }) => {
    const [first] = answered(Line).answers;
    expect({ kind: first?.kind, act: first?.act }).toEqual({ kind: Kind, act: Act });
    expect(first?.recs).toEqual(expect.arrayContaining(Recommendations.split(' ').filter(Boolean)));
  });

  it('are sixty or more', () => expect(rows.length).toBeGreaterThanOrEqual(60));
});

describe('worrying lines', () => {
  const rows = rowsOf(textOf('worrying.md'), ['Line', 'First', 'Says']);

  it.each(rows)('line $line, not reassured: $Line', ({ Line = '', First }) => {
    const { answers, advice } = answered(Line);
    expect(advice.filter((each) => each.startsWith('1.14.5'))).toEqual([]);
    expect(answers[0]?.kind).toBe(First);
  });

  it('are forty or more, nearly all of them answered', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(rows.filter(({ First }) => First === 'none').length).toBeLessThanOrEqual(2);
  });
});
