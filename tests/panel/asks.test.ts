import { describe, expect, test } from 'vitest';
import { entryIn, numbersMet, panelWith } from './a-panel.ts';

const askFor = (panel: ReturnType<typeof panelWith>, key: string) => {
  const ask = panel.asks.value.find((one) => one.key === key);
  if (!ask) throw new Error(`not asked: ${key}; asked: ${panel.asks.value.map((one) => one.key).join(', ')}`);
  return ask;
};

describe('questions worth asking', () => {
  test('what is one answer away comes before what is two', () => {
    const keys = panelWith('62M nonvisible haematuria').asks.value.map(({ key }) => key);
    expect(keys.indexOf('finding dysuria')).toBeGreaterThanOrEqual(0);
    expect(keys.indexOf('finding dysuria')).toBeLessThan(keys.indexOf('finding raised_white_cell_count'));
  });

  test('what is asked of a finding that is there comes before other findings', () => {
    const panel = panelWith('45F bloating, fatigue');
    expect(panel.asks.value.slice(0, 2).map(({ key }) => key)).toEqual(['qualifier fatigue persistent', 'either abdominal_distension']);
  });

  test('what can be asked in the room comes before a test not yet done', () => {
    const keys = panelWith('57F vaginal discharge').asks.value.map(({ key }) => key);
    expect(keys.indexOf('finding haematuria_any')).toBeGreaterThanOrEqual(0);
    expect(keys.indexOf('finding haematuria_any')).toBeLessThan(keys.indexOf('finding thrombocytosis'));
  });

  test('a finding is asked after once, whatever asks it', () => {
    const keys = panelWith('62F cough, weight loss, abdominal pain').asks.value.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the judgement is the switch’s to ask', () => {
    const { asks } = panelWith('62M visible haematuria, MSU neg');
    expect(asks.value.map(({ key }) => key)).not.toContain('qualifier visible_haematuria unexplained');
  });

  test('yes to a finding adds it with the qualifiers asked', () => {
    const panel = panelWith('62M ex-smoker');
    panel.answer(askFor(panel, 'finding cough'), 'yes');
    expect(entryIn(panel, 'cough')).toMatchObject({ assertion: 'present', qualifiers: ['unexplained'] });
    expect(numbersMet(panel)).toContain('1.1.2');
  });

  test('no to a finding makes it absent and asks no more', () => {
    const panel = panelWith('62M ex-smoker');
    panel.answer(askFor(panel, 'finding cough'), 'no');
    expect(entryIn(panel, 'cough')?.assertion).toBe('absent');
    expect(panel.asks.value.map(({ key }) => key)).not.toContain('finding cough');
  });

  test('yes and no to a qualifier', () => {
    const panel = panelWith('62M unexplained visible haematuria');
    panel.answer(askFor(panel, 'qualifier visible_haematuria without-uti'), 'yes');
    expect(numbersMet(panel)).toContain('1.6.4');
    const other = panelWith('62M unexplained visible haematuria');
    other.answer(askFor(other, 'qualifier visible_haematuria without-uti'), 'no');
    expect(entryIn(other, 'visible_haematuria')?.denied).toEqual(['without-uti']);
  });

  test('one of several qualifiers, or neither', () => {
    const panel = panelWith('45F abdominal distension');
    panel.answer(askFor(panel, 'either abdominal_distension'), { which: 'frequent' });
    expect(numbersMet(panel)).toContain('1.5.2');
    const other = panelWith('45F abdominal distension');
    other.answer(askFor(other, 'either abdominal_distension'), 'no');
    expect(entryIn(other, 'abdominal_distension')?.denied).toEqual(['persistent', 'frequent']);
  });

  test('a qualifier asked of what a finding is by definition is answered of the finding that was said', () => {
    const panel = panelWith('30M cervical lymphadenopathy');
    panel.correct('cervical_lymphadenopathy', { qualifiers: { unexplained: 'yes' } });
    expect(numbersMet(panel)).toContain('1.10.6');
  });

  test('numbers, the checklist, age and sex are taken to their fields', () => {
    const kinds = (text: string) => panelWith(text).asks.value.map(({ kind }) => kind);
    expect(kinds('62M LUTS')).toContain('result');
    expect(kinds('haemoptysis, unexplained')).toContain('age');
    expect(kinds('60 yo pelvic mass on examination')).toContain('organs');
  });
});
