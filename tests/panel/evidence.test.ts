import { describe, expect, test, vi } from 'vitest';
import type { Recognition } from '../../rules/reading/recognition.ts';
import type { Entry } from '../../state/entries.ts';
import { chipWords } from '../../state/words/chip.ts';
import { quoted, whyLines } from '../../state/words/evidence.ts';
import { entryIn, noCauseFound, panelWith } from './a-panel.ts';

/** Words that a second reader would have a guess at. */
const guessed = 'all of a quiver';

vi.mock('../../rules/reading/read.ts', async (load) => {
  const actual = await load<typeof import('../../rules/reading/read.ts')>();
  const recognise = (...given: Parameters<typeof actual.recognise>): Recognition => {
    const read = actual.recognise(...given);
    const start = given[0].indexOf(guessed);
    if (start < 0) return read;
    const at = { start, end: start + guessed.length };
    const mention = {
      id: 'dysphagia',
      assertion: 'suggested',
      qualifiers: [],
      at: [at],
      why: [{ at, by: 'weighed most: quiver' }],
    } as const;
    return { ...read, mentions: [...read.mentions, mention] };
  };
  return { ...actual, recognise };
});

const shown = (text: string, id: string): string => chipWords(entryIn(panelWith(text), id) as Entry);
const why = (text: string, id: string): string[] => whyLines(entryIn(panelWith(text), id) as Entry);

describe('what a chip asks', () => {
  test.each([
    ['66M ?dysphagia', 'dysphagia', 'Difficulty swallowing?'],
    ['66M no fever, lost weight', 'weight_loss', 'Weight loss? – may be denied'],
    ['No weight loss: yes', 'weight_loss', 'Weight loss? – answer unclear'],
    ['66M retching', 'nausea', 'Nausea? – “retching” may mean it'],
    ['12/09/2026 cough', 'cough', 'Cough now? – noted 12 Sept 2026'],
    [`66M ${guessed}`, 'dysphagia', 'Difficulty swallowing? – guessed from “all of a quiver”'],
  ])('%s', (text, id, words) => {
    expect(shown(text, id)).toBe(words);
  });

  test.each([
    ['66M no fever, lost weight, coughing up blood', 'unsettled'],
    [`66M ${guessed}`, 'suggested'],
    ['66M ?dysphagia', 'uncertain'],
  ])('%s: nothing of what is %s counts, or makes a card, until it is answered', (text, assertion) => {
    const panel = panelWith(text);
    const asked = panel.entries.value.filter((entry) => entry.assertion === assertion);
    expect(asked.length).toBeGreaterThan(0);
    expect(panel.presentation.value.findings).toEqual([]);
    expect(panel.cards.value).toEqual([]);
    noCauseFound(panel);
    expect(panel.cards.value).toEqual([]);
    for (const { id } of asked) panel.correct(id, { assertion: 'present' });
    expect(panel.presentation.value.findings).toHaveLength(asked.length);
  });
});

describe('why a finding stands as it does', () => {
  test.each([
    ['61F blood in my wee', 'haematuria_any', ['From “blood in my wee”']],
    ['61F stool gone all stringy', 'change_in_bowel_habit', ['From “stool gone all stringy”']],
    ['61F denies any dysphagia', 'dysphagia', ['From “dysphagia” · “denies any” before it: denied']],
    ['61F doesn’t complain of cough', 'cough', ['From “cough” · “doesn’t complain of” before it: denied']],
    ['61F cough: nil', 'cough', ['From “cough” · answer: no']],
    ['61F ?dysphagia', 'dysphagia', ['From “dysphagia” · “?” before it: in doubt']],
    ['61F no fever, lost weight', 'weight_loss', ['From “lost weight” · “no” before it: may be denied']],
    ['61F retching', 'nausea', ['From “retching”', 'These words can mean other things.']],
    ['12/09/2026 cough', 'cough', ['From “cough”', 'Noted on 12 September 2026: it counts only if it is still so.']],
    [`61F ${guessed}`, 'dysphagia', ['From “all of a quiver”', 'A guess: such words often mean this.']],
    [
      '61F visible haematuria due to UTI',
      'visible_haematuria',
      ['From “visible haematuria”', 'The text gives a cause: not “unexplained”.'],
    ],
    ['61F cough. Coughing. Cough++. Productive cough', 'cough', [expect.any(String), expect.stringContaining('more')]],
  ])('%s', (text, id, lines) => {
    expect(why(text, id)).toEqual(lines);
  });

  test('never in the words of the machine, and cut where long', () => {
    const text = `61F stool ${'really '.repeat(30)}stringy, blood in wee, Hb 98, ${guessed}, ?IDA, nil cough, no fever, lost weight. Retching`;
    for (const entry of panelWith(text).entries.value) {
      const lines = whyLines(entry);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(lines.join(' ')).not.toMatch(/frame|phrase|cue|weighed|[A-Z]{4,}|\.ts/);
      for (const line of lines) expect(line.length).toBeLessThan(110);
    }
  });

  test('an answer of the GP’s own, from the page or for words that were not read', () => {
    const panel = panelWith('61F wee smells funny. ');
    panel.correct('cough', { assertion: 'present', from: 'Dry cough' });
    panel.explain('wee smells funny', 'dysuria');
    expect(whyLines(entryIn(panel, 'cough') as Entry)).toEqual(['From the page: “Dry cough”']);
    expect(whyLines(entryIn(panel, 'dysuria') as Entry)).toEqual(['Added for “wee smells funny”']);
  });

  test.each([
    ['a b', 10, '“a b”'],
    ['lost a good deal of weight', 16, '“lost a good deal…”'],
    ['unbrokenunbroken', 8, '“unbroken…”'],
    ['on two\n lines', 20, '“on two lines”'],
  ])('%j cut to %s', (words, most, cut) => {
    expect(quoted(words, most)).toBe(cut);
  });
});

describe('what the text itself rules out', () => {
  const text = '62M visible haematuria due to UTI';
  const haematuria = (panel: ReturnType<typeof panelWith>) => entryIn(panel, 'visible_haematuria');
  const denied = (panel: ReturnType<typeof panelWith>) =>
    panel.presentation.value.findings.find(({ id }) => id === 'visible_haematuria')?.denied;

  test('stands on the chip and goes into what is assessed', () => {
    const panel = panelWith(text);
    expect(shown(text, 'visible_haematuria')).toBe('Visible haematuria · cause found');
    expect(denied(panel)).toEqual(['unexplained']);
  });

  test('is not asked about', () => {
    const panel = panelWith(text);
    const lacks = panel.answers.value.flatMap(({ question }) => (question?.ask === 'judgement' ? question.lacks : []));
    expect(lacks.flatMap(({ qualifiers, either }) => [...qualifiers, ...either])).not.toContain('unexplained');
    expect(haematuria(panel)).toMatchObject({ qualifiers: [], denied: ['unexplained'] });
  });

  test('is changed by the GP, either way', () => {
    const panel = panelWith(text);
    panel.correct('visible_haematuria', { qualifiers: { unexplained: 'unsaid' } });
    expect(haematuria(panel)).toMatchObject({ qualifiers: [], denied: [] });
    expect(denied(panel)).toBeUndefined();
    panel.correct('visible_haematuria', { qualifiers: { unexplained: 'yes' } });
    expect(haematuria(panel)).toMatchObject({ qualifiers: ['unexplained'], denied: [] });
    panel.correct('visible_haematuria', { qualifiers: { unexplained: 'no' } });
    expect(haematuria(panel)).toMatchObject({ qualifiers: [], denied: ['unexplained'] });
    panel.putBack('visible_haematuria');
    expect(haematuria(panel)).toMatchObject({ denied: ['unexplained'], corrected: false });
  });
});
