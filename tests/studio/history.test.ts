import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, type History, historyOf, redone, undone } from '../../state/studio/history.ts';

const times = <T>(count: number, step: (of: T) => T, from: T): T => (count === 0 ? from : times(count - 1, step, step(from)));

test('as many steps back as there were changes give the beginning, as many forward the end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 30 }), (values) => {
      const after = values.reduce(
        (history, value, at) => changed(history, { value }, `field ${at}`, 0),
        historyOf<object>({ start: true }),
      );
      const back = times(values.length, undone, after);
      expect(back.now).toEqual({ start: true });
      expect(undone(back)).toBe(back);
      const forth = times(values.length, redone, back);
      expect(forth.now).toEqual(after.now);
      expect(redone(forth)).toBe(forth);
    }),
  );
});

test('typing in one field without a pause is one step; a pause, another field or an undo begins a new one', () => {
  const steps: [string, string, number][] = [
    ['a', 'title', 0],
    ['ab', 'title', 900],
    ['abc', 'title', 1800],
    ['abcd', 'title', 2800],
    ['abcde', 'body', 2900],
  ];
  const typed = steps.reduce<History<string>>((history, [text, of, at]) => changed(history, text, of, at), historyOf(''));
  expect(typed.past).toEqual(['', 'abc', 'abcd']);
  const back = undone(undone(typed));
  expect(back.now).toBe('abc');
  expect(changed(back, 'abx', 'title', 2850).past).toEqual(['', 'abc']);
});

test('a change after an undo takes away what could be redone', () => {
  const history = undone(changed(changed(historyOf(0), 1, 'a', 0), 2, 'b', 0));
  expect(history.future).toEqual([2]);
  const anew = changed(history, 3, 'c', 5000);
  expect(redone(anew)).toBe(anew);
  expect([anew.past, anew.now]).toEqual([[0, 1], 3]);
});

test('no more than 500 steps are held, the newest', () => {
  const history = Array.from({ length: 600 }, (_, at) => at + 1).reduce((so, at) => changed(so, at, `${at}`, at), historyOf(0));
  expect([history.past.length, history.past[0]]).toEqual([500, 100]);
});
