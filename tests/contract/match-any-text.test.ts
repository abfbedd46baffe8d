import { describe, expect, it } from 'vitest';
import { match, matchBatch, numbersOf } from './match.ts';

describe('text that nobody expected', () => {
  const long = '62M unexplained haemoptysis, no wt loss. Says he is well otherwise. '.repeat(1500).slice(0, 100_000);
  const texts = [
    long,
    '\u202e62M\u202c unexplained\u200bhaemoptysis',
    '\u200f62M\u200e unexplained\u00a0haemoptysis\u0000\u0007\u001b',
    '62M 🩸😀 unexplained haemoptysis 👩🏽‍⚕️',
    '62M\r\nunexplained haemoptysis\r\n',
    'ＦＩＴ ١٢ ☃ ﷽ \ud800',
    '',
  ];
  const { code, answers, errors } = matchBatch(texts.map((text) => ({ text })));

  it('is answered, each line', () => {
    expect({ code, errors, answers: answers.length }).toEqual({ code: 0, errors: [], answers: texts.length });
  });

  it.each([0, 1, 2, 3, 4])('is read where it can be: text %i', (at) => {
    expect(answers[at]?.recognised).toMatchObject({ age: 62, sex: 'male', present: [{ id: 'haemoptysis', qualifiers: ['unexplained'] }] });
    expect(numbersOf(answers[at]?.met)).toEqual(['1.1.1']);
  });

  it.each([5, 6])('asserts nothing where it cannot: text %i', (at) => {
    expect(answers[at]).toMatchObject({ recognised: { sex: 'unknown', present: [], absent: [], results: {} }, met: [], possible: [] });
    expect(answers[at]?.answers).toMatchObject([{ kind: 'none' }]);
    expect(answers[at]?.advice).toEqual([]);
  });

  it('that the second reader alone makes something of meets nothing and makes nothing possible', () => {
    const lines = ['for about 5 weeks every time I eat I am full straight away', 'also my sugars run high', 'said my liver was enlarged'];
    const guesses = matchBatch(lines.map((line) => ({ text: `62M ${line}` }))).answers.filter(
      ({ recognised }) => recognised.suggested.length > 0,
    );
    expect(guesses.length).toBeGreaterThan(1);
    for (const guess of guesses) expect(guess).toMatchObject({ recognised: { present: [], uncertain: [] }, met: [], possible: [] });
  });

  it.each(['62M or 58M, unexplained haemoptysis', '62M unexplained haemoptysis, 45 years old'])(
    'with two ages is asked, not guessed: %s',
    (text) => {
      const [answer] = match(['--text', text]).answers;
      expect(answer?.recognised).not.toHaveProperty('age');
      expect(answer?.cautions.some((notice) => /two ages|more than one age/i.test(notice))).toBe(true);
      expect(answer?.met).toEqual([]);
      expect(answer?.possible.find(({ rec }) => rec === '1.1.1')?.needs).toContain('age');
    },
  );

  it.each(['200M cough', 'age 200, cough'])('with an impossible age has none: %s', (text) => {
    expect(match(['--text', text]).answers[0]?.recognised).not.toHaveProperty('age');
  });
});
