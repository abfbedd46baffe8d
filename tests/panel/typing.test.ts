import { describe, expect, test } from 'vitest';
import { createTyping } from '../../state/typing.ts';
import { createClock, panelWith } from './a-panel.ts';

/** Types key by key; gives what was read after each. */
function keyed(text: string) {
  const clock = createClock();
  const typing = createTyping(clock);
  const read = [...text].map((_, at) => {
    typing.type(text.slice(0, at + 1));
    return typing.read.value;
  });
  return { clock, typing, read };
}

describe('what is typed', () => {
  test('is read at the end of a word, never within it', () => {
    expect([...new Set(keyed('62M cough, PR bleed').read)]).toEqual(['', '62M ', '62M cough,', '62M cough, ', '62M cough, PR ']);
  });

  test('is read when nobody goes on with a word', () => {
    const { clock, typing } = keyed('62M cough');
    clock.pass(299);
    expect(typing.read.value).toBe('62M ');
    clock.pass(1);
    expect(typing.read.value).toBe('62M cough');
  });

  test('a letter taken out waits too', () => {
    const { clock, typing } = keyed('cough ');
    typing.type('coug ');
    expect(typing.read.value).toBe('cough ');
    clock.pass(300);
    expect(typing.read.value).toBe('coug ');
  });

  test.each([
    ['pasted', 'rectal bleeding'],
    ['cut in part', '62M cough'],
    ['taken out whole', ''],
    ['written over by one letter', 'x'],
  ])('is read at once where it was %s', (_how, text) => {
    const { typing } = keyed('62M cough 3/52');
    typing.type(text);
    expect(typing.read.value).toBe(text);
  });

  test('can be read before its time', () => {
    const { typing } = keyed('62M cough');
    typing.readNow();
    expect(typing.read.value).toBe('62M cough');
  });
});

test('answers stand still within a word', () => {
  const panel = panelWith('62M dysphagia ');
  const met = panel.assessment.value;
  for (const text of ['62M dysphagia n', '62M dysphagia no']) {
    panel.type(text);
    expect(panel.assessment.value).toBe(met);
  }
  panel.type('62M dysphagia no ');
  expect(panel.read.value).toBe('62M dysphagia no ');
});
