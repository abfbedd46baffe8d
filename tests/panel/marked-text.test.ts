import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../components/marked-text.tsx';

const mention = (start: number, end: number, assertion: 'present' | 'absent' = 'present') =>
  ({ id: 'cough', assertion, qualifiers: [], at: [{ start, end }] }) as const;

describe('the marks under the box', () => {
  test.each([
    ['no cough', [mention(3, 8, 'absent')], ['plain:no ', 'absent:cough']],
    ['cough now', [mention(0, 5)], ['present:cough', 'plain: now']],
    ['abcdef', [mention(2, 5), mention(0, 3)], ['present:abc', 'present:de', 'plain:f']],
    ['abcdef', [mention(0, 5), mention(1, 3)], ['present:abcde', 'plain:f']],
    ['', [], []],
  ])('%j', (text, mentions, expected) => {
    const stretches = stretchesOf(text, { mentions, results: [] });
    expect(stretches.map(({ as, text: words }) => `${as}:${words}`)).toEqual(expected);
    expect(stretches.map(({ text: words }) => words).join('')).toBe(text);
  });

  test('what was not read is marked apart', () => {
    const stretches = stretchesOf('cough, gone odd', { mentions: [mention(0, 5)], results: [] }, [{ start: 7, end: 15 }]);
    expect(stretches.map(({ as, text }) => `${as}:${text}`)).toEqual(['present:cough', 'plain:, ', 'unread:gone odd']);
  });

  test('results are marked too', () => {
    const results = [{ test: 'fit', value: { comparator: '=', value: 23 }, at: { start: 0, end: 6 } }] as const;
    expect(stretchesOf('FIT 23', { mentions: [], results })).toEqual([{ text: 'FIT 23', as: 'present' }]);
  });
});
