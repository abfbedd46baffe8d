import { describe, expect, test } from 'vitest';
import { noteFor } from '../../state/words/note.ts';
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

describe('a judgement that is missing', () => {
  const replyTo = (panel: ReturnType<typeof panelWith>, recommendation: string, id: string): void => {
    const { question } = panel.answers.value.find(({ kind, recs }) => kind === 'if' && recs.some((each) => each === recommendation)) ?? {};
    const reply = question?.ask === 'judgement' ? question.replies.find((each) => each.id === id) : undefined;
    if (!reply) throw new Error(`${recommendation} does not ask.`);
    panel.reply(reply);
  };
  const kindsOf = (panel: ReturnType<typeof panelWith>, recommendation: string) =>
    panel.answers.value.filter(({ recs }) => recs.some((each) => each === recommendation)).map(({ kind }) => kind);

  test('is asked on the answer that lacks it, and none found makes it met', () => {
    const panel = panelWith('62M visible haematuria, MSU neg');
    expect(kindsOf(panel, '1.6.4')).toEqual(['if']);
    expect(numbersMet(panel)).not.toContain('1.6.4');
    replyTo(panel, '1.6.4', 'yes');
    expect(kindsOf(panel, '1.6.4')).toEqual(['met']);
  });

  test('is confirmed for the findings of that answer and for no other', () => {
    const panel = panelWith('62M visible haematuria, MSU neg, cough, ex-smoker');
    replyTo(panel, '1.6.4', 'yes');
    expect(entryIn(panel, 'visible_haematuria')?.qualifiers).toContain('unexplained');
    expect(entryIn(panel, 'cough')?.qualifiers).not.toContain('unexplained');
  });

  test('a cause that was found takes the answer away, and denies nothing', () => {
    const panel = panelWith('62M visible haematuria, MSU neg');
    replyTo(panel, '1.6.4', 'no');
    expect(kindsOf(panel, '1.6.4')).toEqual([]);
    expect(entryIn(panel, 'visible_haematuria')).toMatchObject({ assertion: 'present', denied: ['unexplained'] });
    expect(panel.presentation.value.absent).toEqual([]);
    const note = noteFor({
      entries: panel.entries.value,
      assessment: panel.assessment.value,
      dates: {},
      cards: panel.cards.value,
      done: new Set(),
      safetyNetted: false,
    });
    expect(note).toContain('visible haematuria, no urine infection, cause found');
    expect(note).not.toMatch(/denied|unexplained/i);
  });

  test('not yet leaves it as it is', () => {
    const panel = panelWith('62M visible haematuria, MSU neg');
    replyTo(panel, '1.6.4', 'not-yet');
    expect(kindsOf(panel, '1.6.4')).toEqual(['if']);
  });

  test('is not asked of a finding whose cause the GP found', () => {
    const panel = panelWith('62M visible haematuria, MSU neg');
    panel.correct('visible_haematuria', { qualifiers: { unexplained: 'no' } });
    expect(kindsOf(panel, '1.6.4')).toEqual([]);
  });
});
