import { expect, test } from 'vitest';
import { findersToPick, pickedLabel } from '../../state/studio/find-to-pick.ts';

const numbers = (typed: string): string[] => findersToPick.recommendations(typed).map(({ id }) => id);

test.each([
  ['1.6.4', ['1.6.4']],
  ['1.4', ['1.4.1', '1.4.2', '1.4.3']],
  ['', []],
  ['   ', []],
  ['zzzz', []],
])('"%s" finds %j', (typed, found) => {
  expect(numbers(typed)).toEqual(found);
});

test('a number finds those that begin with it', () => {
  expect(numbers('1.5.1')).toEqual(['1.5.1', '1.5.10', '1.5.11', '1.5.12', '1.5.13', '1.5.14', '1.5.15', '1.5.16']);
});

test('a cancer, words of the gist and words of the action find recommendations', () => {
  expect(numbers('bladder')).toContain('1.6.4');
  expect(numbers('bladdr')).toContain('1.6.4');
  expect(numbers('never returned')).toContain('1.3.3');
  expect(numbers('chest X-ray').length).toBeGreaterThan(0);
});

test('a finding is found by what it is called and by other words for it', () => {
  expect(findersToPick.findings('haematuria').map(({ id }) => id)).toContain('visible_haematuria');
  expect(findersToPick.findings('dyspnoea').map(({ id }) => id)).toContain('shortness_of_breath');
});

test('what is picked is named; what is not known by its id', () => {
  expect(pickedLabel('recommendations', '1.6.4').label).toBe('1.6.4 bladder');
  expect(pickedLabel('findings', 'no_such')).toEqual({ id: 'no_such', label: 'no_such', about: '' });
});
