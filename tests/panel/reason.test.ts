import { expect, test } from 'vitest';
import type { MetCard } from '../../state/cards.ts';
import { toldIn } from '../../state/hand-over/checklist.ts';
import { isReferral } from '../../state/hand-over/situation.ts';
import type { Panel } from '../../state/panel.ts';
import { reasonFor } from '../../state/words/reason.ts';
import { noCauseFound, panelWith } from './a-panel.ts';

const referralIn = (panel: Panel, number?: string): MetCard => {
  const card = panel.cards.value.find((each) => isReferral(each) && (number === undefined || each.lead.number === number));
  if (!card) throw new Error('No referral is met.');
  return card;
};

const reasonOf = (panel: Panel, number?: string): string =>
  reasonFor({
    card: referralIn(panel, number),
    edition: panel.assessment.value.edition,
    presentation: panel.presentation.value,
    dates: panel.measurements.dates.value,
    entries: panel.entries.value,
    tests: panel.handOver.tests.value,
    told: toldIn(panel.handOver.told.ticked.value),
    thirdVisit: panel.handOver.thirdVisit.value,
  });

test('says which recommendation, what met it, what else there is, what was denied, and what was ticked', () => {
  const panel = panelWith('62M Bernard 3/52 visible haematuria, MSU neg, ex-smoker, no wt loss, PSA 7.2');
  noCauseFound(panel);
  panel.handOver.sayTest('eGFR', 'done');
  panel.handOver.sayTest('PSA and rectal examination', 'awaited');
  panel.handOver.told.toggle('come-back');
  panel.handOver.thirdVisit.value = true;
  expect(reasonOf(panel, '1.6.4').split('\n')).toEqual([
    'NICE NG12 (April 2026): 1.6.4, 1.6.6 refer: suspected cancer pathway (bladder, renal).',
    'Age 62, male.',
    'Met by: visible haematuria, no urine infection, unexplained, 3 weeks.',
    'Also: has ever smoked; PSA 7.2 µg/l.',
    'Denied: weight loss.',
    'Third visit or more for the same thing.',
    'Tests done: eGFR.',
    'Results awaited: PSA and rectal examination.',
    'Told: which symptoms should bring them back, and when.',
  ]);
});

test('age and sex are not there unless they were entered; nothing is said of what was not ticked', () => {
  expect(reasonOf(panelWith('unexplained anal ulceration'))).toBe(
    'NICE NG12 (April 2026): 1.3.6 consider referral: suspected cancer pathway (anal).\nMet by: anal ulceration, unexplained.',
  );
});

test('a finding that is there and meets no clause as it was said is not what met it', () => {
  const panel = panelWith('55F rectal bleeding, unexplained weight loss, FIT 23');
  const lines = reasonOf(panel).split('\n');
  expect(lines).toContain('Met by: FIT 23 µg Hb/g.');
  expect(lines.find((line) => line.startsWith('Also:'))).toMatch(/rectal bleeding; weight loss/);
});

test('what is unsure or not counted is left out', () => {
  const panel = panelWith('70M jaundice, ?dysphagia, cough');
  panel.correct('cough', { assertion: 'removed' });
  expect(reasonOf(panel)).toContain('Met by: jaundice.');
  expect(reasonOf(panel)).not.toMatch(/swallowing|cough/i);
});

test('organs set apart from the sex are said', () => {
  const panel = panelWith('62 years old, FIT 23');
  panel.byHand.sex.value = 'male';
  panel.byHand.organs.value = ['female-reproductive-organs'];
  expect(reasonOf(panel)).toContain('\nAge 62, male, female reproductive organs.\n');
});

test('a result from the page has its date until another is typed over it', () => {
  const panel = panelWith('62M');
  const fit = panel.measurements.fields.find((field) => field.test === 'fit');
  if (!fit) throw new Error('There is no field for FIT.');
  fit.byHand.value = '23';
  fit.fromPage.value = { shown: '23', date: '2026-11-12' };
  expect(reasonOf(panel)).toContain('Met by: FIT 23 µg Hb/g (12 November 2026).');
  fit.byHand.value = '24';
  expect(reasonOf(panel)).toContain('Met by: FIT 24 µg Hb/g.');
});
