import { expect, test } from 'vitest';
import type { Panel } from '../../state/panel.ts';
import { noteFor } from '../../state/words/note.ts';
import { noCauseFound, panelWith } from './a-panel.ts';

const noteOf = (panel: Panel, done: number[] = [], safetyNetted = false): string =>
  noteFor({
    entries: panel.entries.value,
    assessment: panel.assessment.value,
    dates: panel.measurements.dates.value,
    cards: panel.cards.value,
    done: new Set(done.map((at) => panel.cards.value[at]?.key ?? '')),
    safetyNetted,
  });

test('says what was found, which recommendations of which edition, and what was ticked, and nothing of who it is', () => {
  const panel = panelWith('62M Bernard 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss, PSA 7.2');
  noCauseFound(panel);
  const note = noteOf(panel, [0], true);
  expect(note).toMatch(/^Found: visible haematuria, no urine infection, unexplained, 3 weeks; has ever smoked; PSA 7\.2/);
  expect(note).toContain('Denied: weight loss.');
  expect(note).toMatch(/NICE NG12 \(April 2026\): .*1\.6\.4, 1\.6\.6 refer: suspected cancer pathway \(bladder, renal\)/);
  expect(note).toMatch(/Done: consider referral: suspected cancer pathway/);
  expect(note).toMatch(/Safety netting: advised to come back/);
  expect(note).not.toMatch(/Bernard|62|\bmale\b/i);
});

test('what was not ticked is not said to be done, and nothing met is no all-clear', () => {
  const panel = panelWith('34F fever');
  expect(noteOf(panel)).toBe('Found: fever.\nNICE NG12 (April 2026): no criterion met by what was entered; this does not exclude cancer.');
});
