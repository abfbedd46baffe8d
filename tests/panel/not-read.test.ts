import { describe, expect, test } from 'vitest';
import { createPanel } from '../../state/panel.ts';
import { createSuggester } from '../../state/suggester.ts';
import { createClock, entryIn, panelWith } from './a-panel.ts';

const wordsNotRead = ({ notRead }: ReturnType<typeof panelWith>): string[] => notRead.value.map(({ words }) => words);

describe('what was not read', () => {
  test('is listed once its last word is typed, or the typing pauses', () => {
    const panel = panelWith('62M wee smells funny');
    expect(wordsNotRead(panel)).toEqual([]);
    panel.clock.pass(300);
    expect(wordsNotRead(panel)).toEqual(['wee smells funny']);
    expect(panelWith('62M wee smells funny. ').notRead.value).toEqual([{ words: 'wee smells funny', at: [{ start: 4, end: 20 }] }]);
  });

  test('goes at once when it is read after all', () => {
    const panel = panelWith('62M wee smells funny. ');
    panel.type('62M wee bloody and funny');
    expect(wordsNotRead(panel)).toEqual([]);
  });

  test('counts for nothing', () => {
    expect(panelWith('62M wee smells funny. ').presentation.value).toMatchObject({ findings: [], absent: [] });
  });

  test('stays dismissed while the text has it, and comes back with it', () => {
    const panel = panelWith('62M wee smells funny. ');
    panel.dismiss('wee smells funny');
    expect(wordsNotRead(panel)).toEqual([]);
    panel.type('62M wee smells funny. Cough. ');
    panel.type('62M  Wee  smells funny, Cough. ');
    expect(wordsNotRead(panel)).toEqual([]);
    panel.type('62M Cough. ');
    panel.type('62M wee smells funny. Cough. ');
    expect(wordsNotRead(panel)).toEqual(['wee smells funny']);
  });

  test('is gone once the GP says what it means, and is back when that is taken out', () => {
    const panel = panelWith('62M wee smells funny. ');
    panel.explain('wee smells funny', 'dysuria');
    expect(wordsNotRead(panel)).toEqual([]);
    expect(entryIn(panel, 'dysuria')).toMatchObject({ assertion: 'present', words: '', meantBy: ['wee smells funny'] });
    expect(panel.presentation.value.findings.map(({ id }) => id)).toEqual(['dysuria']);
    panel.putBack('dysuria');
    expect(wordsNotRead(panel)).toEqual(['wee smells funny']);
  });

  test('a dismissal is not carried to another text, nor to the next patient', () => {
    const panel = panelWith('62M wee smells funny. Seen with a long story. ');
    panel.dismiss('wee smells funny');
    panel.type('Tired. Wee smells funny, she says');
    panel.clock.pass(300);
    expect(wordsNotRead(panel)).toEqual(['Wee smells funny']);
    panel.dismiss('wee smells funny');
    panel.newPatient();
    panel.type('54F wee smells funny. ');
    expect(wordsNotRead(panel)).toEqual(['wee smells funny']);
  });
});

describe('finding what ordinary words mean', () => {
  const { byMeaning } = createSuggester();

  test.each([
    ['gone all stringy', 'change_in_bowel_habit'],
    ['wee smells funny', 'dysuria'],
    ['lump by my nek', 'neck_lump'],
  ])('%s offers %s', (words, id) => {
    expect(byMeaning(words).map((each) => each.id)).toContain(id);
  });

  test('at most five, and nothing for words that say nothing', () => {
    expect(byMeaning('pain in my tummy').length).toBe(5);
    expect(byMeaning('and then it was')).toEqual([]);
    expect(byMeaning('')).toEqual([]);
  });
});

describe('the day of the reading', () => {
  test('an old entry is asked with its date, and counts for nothing until it is answered', () => {
    const panel = panelWith('12/09/2026 dysphagia');
    expect(entryIn(panel, 'dysphagia')).toMatchObject({ assertion: 'unsettled', dated: '2026-09-12' });
    expect(panel.cards.value).toEqual([]);
    panel.correct('dysphagia', { assertion: 'present' });
    expect(panel.cards.value).not.toEqual([]);
  });

  test('is asked of the port at each reading', () => {
    let day = '2026-09-14';
    const panel = createPanel({ ...createClock(), today: () => day });
    panel.type('12/09/2026 dysphagia');
    expect(entryIn(panel as never, 'dysphagia')?.assertion).toBe('present');
    day = '2026-11-29';
    panel.type('12/09/2026 dysphagia,');
    expect(entryIn(panel as never, 'dysphagia')?.assertion).toBe('unsettled');
  });
});
