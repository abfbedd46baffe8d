import { describe, expect, test } from 'vitest';
import { entryOf, findingIds } from '../../rules/findings/vocabulary.ts';
import { pickInto } from '../../state/picked.ts';
import { createSuggester, wordsBefore } from '../../state/suggester.ts';
import { panelWith } from './a-panel.ts';

const suggest = createSuggester();

describe('type-ahead', () => {
  test.each([
    ['62M haemop', 'haemoptysis'],
    ['dyspahgia', 'dysphagia'],
    ['no rectal blee', 'rectal_bleeding'],
    ['abdominal pai', 'abdominal_pain'],
    ['cough, weight lo', 'weight_loss'],
    ['changing mol', 'checklist'],
  ])('%s offers %s', (typed, id) => {
    expect(suggest(typed).map((suggestion) => suggestion.id)).toContain(id);
  });

  test.each([
    ['vis', 'visible_haematuria'],
    ['haemop', 'haemoptysis'],
    ['swal', 'dysphagia'],
  ])('%s offers first what begins so: %s', (typed, id) => {
    expect(suggest(typed)[0]?.id).toBe(id);
  });

  test('of what fits as well, what would settle an open question comes first, and what is there already last', () => {
    const offered = (entered: string[], asked: string[]) =>
      suggest('haem', { entered: new Set(entered), asked: new Set(asked) }).map(({ id }) => id);
    expect(offered([], ['haemoptysis'])[0]).toBe('haemoptysis');
    expect(offered(['haematuria_any'], [])[0]).not.toBe('haematuria_any');
  });

  test('of several words typed, all must fit', () => {
    expect(suggest('rectal blee').map((suggestion) => suggestion.id)).toEqual(['rectal_bleeding']);
  });

  test('offers at most five, and nothing for a finished or a very short word', () => {
    expect(suggest('pai').length).toBeLessThanOrEqual(5);
    expect(suggest('cough ')).toEqual([]);
    expect(suggest('co')).toEqual([]);
    expect(suggest('qqqqqq')).toEqual([]);
  });

  test('negation, numbers and what comes before a comma are not part of a finding', () => {
    expect(wordsBefore('62M cough, no rectal blee')).toEqual(['rectal', 'blee']);
    expect(wordsBefore('cough 3/52 haemop')).toEqual(['haemop']);
  });

  test('picking replaces the words typed, and leaves what stands around them', () => {
    const typed = '62M cough, rectal blee, ex-smoker';
    const caret = typed.indexOf(', ex');
    expect(pickInto(typed, caret, { id: 'rectal_bleeding', label: 'Rectal bleeding', words: 2 }, '2026-11-29')).toEqual({
      text: '62M cough, rectal bleeding, ex-smoker',
      caret: caret + 4,
      read: true,
    });
  });

  test.each(findingIds)('%s can be entered: typing its label offers it, and picking it counts', (id) => {
    const { label } = entryOf(id);
    const words = label.replaceAll(/[(),/]/g, ' ').split(/\s+/);
    const offered = words.flatMap((_, at) => suggest(words.slice(0, at + 1).join(' ')));
    expect(offered.map((suggestion) => suggestion.id)).toContain(id);
    const [typed = ''] = words;
    const { text, read } = pickInto(typed, typed.length, { id, label, words: 1 }, '2026-11-29');
    const panel = panelWith(text);
    if (!read) panel.correct(id, { assertion: 'present' });
    expect(panel.presentation.value.findings.map((statement) => statement.id)).toContain(id);
  });
});
