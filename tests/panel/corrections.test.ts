import { describe, expect, test } from 'vitest';
import { entryIn, numbersMet, panelWith } from './a-panel.ts';

describe('correcting a finding', () => {
  test('a correction stands while the text changes', () => {
    const panel = panelWith('62M cough');
    panel.correct('cough', { assertion: 'absent' });
    panel.type('62M cough and fever');
    expect(entryIn(panel, 'cough')?.assertion).toBe('absent');
    expect(panel.presentation.value.absent).toContain('cough');
  });

  test('a finding that is not counted is neither present nor absent', () => {
    const panel = panelWith('62M dysphagia');
    panel.correct('dysphagia', { assertion: 'removed' });
    expect(entryIn(panel, 'dysphagia')?.assertion).toBe('removed');
    expect(panel.presentation.value).toMatchObject({ findings: [], absent: [] });
    panel.putBack('dysphagia');
    expect(numbersMet(panel)).toContain('1.2.1');
  });

  test('what is uncertain does not count until answered', () => {
    const panel = panelWith('62M ?dysphagia');
    expect(entryIn(panel, 'dysphagia')?.assertion).toBe('uncertain');
    expect(numbersMet(panel)).toEqual([]);
    panel.correct('dysphagia', { assertion: 'present' });
    expect(numbersMet(panel)).toContain('1.2.1');
  });

  test('a qualifier is confirmed, denied and taken back', () => {
    const panel = panelWith('62M visible haematuria');
    const qualifier = 'without-uti';
    panel.correct('visible_haematuria', { qualifiers: { [qualifier]: 'yes' } });
    expect(entryIn(panel, 'visible_haematuria')?.qualifiers).toContain(qualifier);
    panel.correct('visible_haematuria', { qualifiers: { [qualifier]: 'no' } });
    expect(entryIn(panel, 'visible_haematuria')).toMatchObject({ qualifiers: [], denied: [qualifier] });
    panel.correct('visible_haematuria', { qualifiers: { [qualifier]: 'unsaid' } });
    expect(entryIn(panel, 'visible_haematuria')).toMatchObject({ qualifiers: [], denied: [] });
  });

  test('a qualifier the text gives can be denied', () => {
    const panel = panelWith('62M persistent cough');
    expect(entryIn(panel, 'cough')?.qualifiers).toEqual(['persistent']);
    panel.correct('cough', { qualifiers: { persistent: 'no' } });
    expect(entryIn(panel, 'cough')).toMatchObject({ qualifiers: [], denied: ['persistent'] });
  });

  test('a duration is set and taken away', () => {
    const panel = panelWith('62M mouth ulcer for 2 weeks');
    const weeks = () => entryIn(panel, 'oral_ulceration')?.durationWeeks;
    expect(weeks()).toBe(2);
    panel.correct('oral_ulceration', { durationWeeks: 4 });
    expect(weeks()).toBe(4);
    panel.correct('oral_ulceration', { durationWeeks: null });
    expect(weeks()).toBeUndefined();
  });

  test('a finding that the text never named can be added and taken out', () => {
    const panel = panelWith('62M');
    panel.correct('dysphagia', { assertion: 'present' });
    expect(entryIn(panel, 'dysphagia')).toMatchObject({ words: '', assertion: 'present' });
    panel.putBack('dysphagia');
    expect(panel.entries.value).toEqual([]);
  });

  test('each chip knows the words that gave it', () => {
    expect(entryIn(panelWith('62M visible haematuria'), 'visible_haematuria')?.words).toBe('visible haematuria');
  });
});

describe('the switch “unexplained”', () => {
  test('counts for every finding, in one tap and back', () => {
    const panel = panelWith('62M visible haematuria, MSU neg');
    expect(numbersMet(panel)).not.toContain('1.6.4');
    expect(panel.ifUnexplained.value.map(({ number }) => number)).toEqual(['1.6.4', '1.6.6']);
    panel.unexplained.value = true;
    expect(numbersMet(panel)).toEqual(expect.arrayContaining(['1.6.4', '1.6.6']));
    expect(panel.ifUnexplained.value).toEqual([]);
    panel.unexplained.value = false;
    expect(numbersMet(panel)).not.toContain('1.6.4');
  });

  test('a card says that it hangs on it, and only where it does', () => {
    const panel = panelWith('62M visible haematuria, MSU neg');
    panel.unexplained.value = true;
    const hanging = panel.cards.value.map(({ lead, hangsOnSwitch }) => [lead.number, hangsOnSwitch]);
    expect(hanging).toEqual([
      ['1.6.4', ['1.6.4', '1.6.6']],
      ['1.6.2', []],
    ]);
  });

  test('what the text itself says is unexplained does not hang on it', () => {
    const panel = panelWith('62M unexplained visible haematuria, MSU neg');
    panel.unexplained.value = true;
    expect(panel.cards.value.find(({ lead }) => lead.number === '1.6.4')?.hangsOnSwitch).toEqual([]);
  });

  test('leaves alone a finding it was denied of', () => {
    const panel = panelWith('62M visible haematuria, MSU neg');
    panel.correct('visible_haematuria', { qualifiers: { unexplained: 'no' } });
    panel.unexplained.value = true;
    expect(numbersMet(panel)).not.toContain('1.6.4');
  });

  test('is not put on a finding of which nobody asks it', () => {
    const panel = panelWith('62M ex-smoker, cough');
    panel.unexplained.value = true;
    expect(entryIn(panel, 'ever_smoked')?.qualifiers).toEqual([]);
    expect(entryIn(panel, 'cough')?.qualifiers).toEqual(['unexplained']);
  });
});
