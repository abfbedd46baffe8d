import { describe, expect, test } from 'vitest';
import { panelWith } from './a-panel.ts';

describe('who the patient is', () => {
  test('age and sex typed in the text fill the fields', () => {
    const { person } = panelWith('62M visible haematuria');
    expect(person.ageShown.value).toBe('62');
    expect(person.sex.value).toBe('male');
    expect(person.name.value).toBe('M 62');
  });

  test('the organs named of a trans patient count, and the word for the patient does not', () => {
    const panel = panelWith('Trans man 46 with ovaries: persistent pelvic pain');
    expect(panel.presentation.value).toMatchObject({ sex: 'unknown', organs: ['female-reproductive-organs'] });
    expect(panel.person.organsShown.value).toEqual(['female-reproductive-organs']);
    panel.byHand.organs.value = ['male-reproductive-organs'];
    expect(panel.presentation.value.organs).toEqual(['male-reproductive-organs']);
    const open = panelWith('Trans man 46: pelvic pain');
    expect(open.presentation.value).not.toHaveProperty('organs');
    expect(open.notes.value.join(' ')).toMatch(/organs/);
    open.byHand.organs.value = ['female-reproductive-organs'];
    expect(open.notes.value).toEqual([]);
  });

  test('what is set by hand goes before the text and stays while it changes', () => {
    const panel = panelWith('62M cough');
    panel.byHand.age.value = '45';
    panel.byHand.sex.value = 'female';
    panel.type('62M cough and fever');
    expect(panel.presentation.value).toMatchObject({ age: 45, sex: 'female' });
  });

  test('a field emptied by hand goes back to the text', () => {
    const panel = panelWith('62M cough');
    panel.byHand.age.value = '45';
    panel.byHand.age.value = '';
    expect(panel.presentation.value.age).toBe(62);
  });

  test('an age that cannot be is said so beside the field, and neither it nor the text is lost or guessed from', () => {
    const panel = panelWith('62M cough');
    panel.byHand.age.value = '200';
    expect(panel.person.age.value.problem).toBe('Age cannot be above 125.');
    expect(panel.person.ageShown.value).toBe('200');
    expect(panel.presentation.value.age).toBeUndefined();
    expect(panel.text.value).toBe('62M cough');
  });

  test('two ages are asked about, not guessed, until one is set', () => {
    const panel = panelWith('62M cough, 45 yo man');
    expect(panel.presentation.value.age).toBeUndefined();
    expect(panel.notes.value.join(' ')).toMatch(/age/i);
    panel.byHand.age.value = '62';
    expect(panel.notes.value).toEqual([]);
  });

  test('organs follow from sex unless set', () => {
    const panel = panelWith('50M pelvic mass');
    expect(panel.person.organsShown.value).toEqual(['male-reproductive-organs']);
    expect(panel.presentation.value.organs).toBeUndefined();
    panel.byHand.organs.value = ['female-reproductive-organs'];
    expect(panel.presentation.value.organs).toEqual(['female-reproductive-organs']);
  });
});
