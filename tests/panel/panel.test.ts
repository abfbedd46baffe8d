import { describe, expect, test } from 'vitest';
import { entryIn, noCauseFound, numbersMet, panelWith } from './a-panel.ts';

describe('a panel', () => {
  test('says nothing of a match before anything is typed', () => {
    const panel = panelWith('');
    expect(panel.stage.value).toBe('empty');
    expect(panel.isUntouched.value).toBe(true);
    panel.type('62M');
    expect(panel.stage.value).toBe('unread');
    panel.type('62M cough');
    expect(panel.stage.value).toBe('read');
  });

  test('New patient leaves nothing behind', () => {
    const panel = panelWith('62M visible haematuria, MSU neg, mole');
    noCauseFound(panel);
    panel.putAway('retention');
    panel.done.say('Copied');
    panel.byHand.age.value = '45';
    panel.byHand.sex.value = 'female';
    panel.byHand.organs.value = [];
    panel.checklist.tick('oozing');
    panel.correct('cough', { assertion: 'present' });
    for (const { byHand } of panel.measurements.fields) byHand.value = '12';
    panel.newPatient();
    const fresh = panelWith('');
    expect(panel.presentation.value).toEqual(fresh.presentation.value);
    expect(panel.isUntouched.value).toBe(true);
    expect(panel.notAcute.value).toEqual([]);
    expect(panel.done.words.value).toBe('');
    expect(panel.showsChecklist.value).toBe(false);
    expect(panel.announcement.value).toBe('Everything cleared. New patient.');
    panel.clock.pass(4999);
    expect(panel.announcement.value).toBe('Everything cleared. New patient.');
    panel.clock.pass(1);
    expect(panel.announcement.value).toBe('');
  });

  test.each([
    ['emptied', ''],
    ['written over by the next patient’s', '68F PMB'],
    ['written over, one letter so far', '6'],
  ])('a text %s leaves nothing confirmed about the old one', (_, next) => {
    const panel = panelWith('62M 3/52 visible haematuria, MSU neg');
    noCauseFound(panel);
    panel.byHand.age.value = '45';
    panel.correct('cough', { assertion: 'present' });
    for (const { byHand } of panel.measurements.fields) byHand.value = '12';
    panel.type(next);
    expect(panel.presentation.value).toEqual(panelWith(next).presentation.value);
  });

  test.each(['62M 3/52 visible haematuria, MSU neg, wt loss', '62M visible haematuria, MSU neg', '63M 3/52 visible haematuria, MSU neg'])(
    'a text changed to "%s" keeps what was confirmed',
    (next) => {
      const panel = panelWith('62M 3/52 visible haematuria, MSU neg');
      noCauseFound(panel);
      panel.type(next);
      expect(entryIn(panel, 'visible_haematuria')?.qualifiers).toContain('unexplained');
    },
  );

  test('what was told before the box was emptied is not told after', () => {
    const panel = panelWith('70M dysphagia');
    panel.clock.pass(500);
    panel.type('');
    panel.clock.pass(5000);
    expect(panel.announcement.value).toBe('');
  });

  test.each<[string, (panel: ReturnType<typeof panelWith>) => void]>([
    ['the checklist opened', (panel) => (panel.checklist.asked.value = true)],
    ['a finding not counted whose words are gone', (panel) => panel.correct('cough', { assertion: 'removed' })],
  ])('%s is something to clear', (_, touch) => {
    const panel = panelWith('');
    touch(panel);
    expect(panel.isUntouched.value).toBe(false);
    panel.newPatient();
    expect(panel.isUntouched.value).toBe(true);
  });

  test('tells what changed once it has stood still', () => {
    const panel = panelWith('70M dysphagia');
    expect(panel.announcement.value).toBe('');
    panel.clock.pass(500);
    panel.type('70M dysphagia, visible haematuria');
    panel.clock.pass(500);
    expect(panel.announcement.value).toBe('');
    panel.clock.pass(500);
    expect(panel.announcement.value).toBe('Refer: oesophagus, stomach. 2 more.');
  });

  test('emergencies are told first', () => {
    const panel = panelWith('70M haematemesis');
    panel.clock.pass(1000);
    expect(panel.announcement.value).toMatch(/^Vomiting blood/);
  });

  test('a text beyond 20,000 characters is read that far, says so, and loses nothing', () => {
    const text = `62M dysphagia. ${'x '.repeat(49_990)} visible haematuria`;
    const panel = panelWith(text);
    panel.clock.pass(1000);
    expect(panel.isTooLong.value).toBe(true);
    expect(panel.text.value).toBe(text);
    expect(numbersMet(panel)).toEqual(['1.2.1', '1.2.7']);
  });

  test('a long text is read once the typing pauses', () => {
    const panel = panelWith(`62M dysphagia. ${'well '.repeat(400)}`);
    expect(numbersMet(panel)).toEqual([]);
    panel.clock.pass(200);
    expect(numbersMet(panel)).toContain('1.2.1');
  });

  test('what changes nothing works nothing out again', () => {
    const panel = panelWith('70M dysphagia');
    const { value } = panel.assessment;
    panel.type('70M dysphagia ');
    expect(panel.assessment.value).toBe(value);
    panel.type('70M dysphagia, weight loss');
    expect(panel.assessment.value).not.toBe(value);
  });

  test.each(['\u0000\u0007', '\u202e62M cough\u202c', '👵🏽 62F 🩸 PR bleed', '((((((', '\\u0000 <script>'])(
    '%j is taken as it is',
    (text) => {
      const panel = panelWith(text);
      expect(panel.text.value).toBe(text);
      expect(() => [panel.cards.value, panel.asks.value, panel.possible.value]).not.toThrow();
    },
  );
});
