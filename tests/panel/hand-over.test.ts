import { describe, expect, test } from 'vitest';
import { entryOf, type FindingId, findingIds } from '../../rules/findings/vocabulary.ts';
import { recommendations } from '../../rules/ng12/editions.ts';
import { aroundOf, testsToTick } from '../../state/hand-over/around.ts';
import { callNowIf } from '../../state/hand-over/call-now.ts';
import { checklistFor } from '../../state/hand-over/checklist.ts';
import { isReferral, nothingMet, situationOf } from '../../state/hand-over/situation.ts';
import type { Panel } from '../../state/panel.ts';
import { aPack } from '../packs/a-pack.ts';
import { panelWith } from './a-panel.ts';

const firstCard = (panel: Panel) => {
  const [card] = panel.cards.value;
  if (!card) throw new Error('Nothing is met.');
  return card;
};
const firstSituation = (text: string) => situationOf(firstCard(panelWith(text)));
const asked = (text: string): string[] => checklistFor(firstSituation(text)).map(({ id }) => id);

describe('the situation of a card', () => {
  test.each([
    ['62M FIT 23', true, { within28Days: true }],
    ['20M unexplained petechiae', true, { within28Days: false, soon: 'hours' }],
    ['62M ex-smoker, unexplained cough', false, { within28Days: false }],
    ['62M FIT 4', false, { within28Days: false, fit: 'below-10' }],
    ['62M FIT not returned', false, { within28Days: false, fit: 'not-returned' }],
  ])('%s', (text, referral, expected) => {
    const card = firstCard(panelWith(text));
    expect(isReferral(card)).toBe(referral);
    const { after: _, ...rest } = situationOf(card);
    expect(rest).toEqual(expected);
  });
});

describe('the checklist', () => {
  test('of a referral has all that 1.14 and 1.16 ask then', () => {
    const numbers = checklistFor(firstSituation('62M FIT 23')).flatMap((line) => line.numbers);
    expect([...new Set(numbers)].sort()).toEqual(
      ['1.14.1', '1.14.2', '1.14.3', '1.14.4', '1.14.6', '1.14.7', '1.14.8', '1.16.6', '1.16.7', '1.16.8'].sort(),
    );
  });

  test('of a test settles whose the result is, and that a clear one does not rule cancer out', () => {
    expect(asked('62M ex-smoker, unexplained cough')).toEqual([
      'how-reached',
      'result-when',
      'clear-result',
      'come-back',
      'fits-person',
      'result-whose',
    ]);
  });

  test('of a FIT below 10 and of one not returned is their own (1.3.3), and awaits no result', () => {
    expect(asked('62M FIT 4')).toEqual(['fit-is-no-stop', 'come-back', 'fits-person', 'fit-no-delay', 'review']);
    expect(asked('62M FIT not returned')).toEqual(['fit-matters', 'come-back', 'fits-person', 'help-with-fit', 'fit-no-delay', 'review']);
  });

  test('nobody is told that cancer is unlikely but after an assessment without anything worrying', () => {
    const has = (reassures: boolean): boolean => checklistFor(nothingMet(reassures)).some(({ id }) => id === 'low-risk');
    expect([has(false), has(true)]).toEqual([false, true]);
  });

  test('names only numbers that exist', () => {
    const known = new Set<string>(recommendations.map(({ number }) => number));
    for (const text of ['62M FIT 23', '62M ex-smoker, unexplained cough', '62M FIT 4', '62M FIT not returned']) {
      const numbers = checklistFor(firstSituation(text)).flatMap((line) => line.numbers);
      expect(numbers.filter((number) => !known.has(number))).toEqual([]);
    }
  });
});

describe('come back if', () => {
  /** What a patient cannot watch. */
  const silent: readonly FindingId[] = [
    'ever_smoked',
    'asbestos_exposure',
    'strong_clinical_concern_ongoing_unexplained_symptoms',
    'thrombocytosis',
    'raised_white_cell_count',
  ];

  test('every finding has words, but for those that nobody can watch', () => {
    expect(findingIds.filter((id) => !entryOf(id).comeBack)).toEqual(silent);
    for (const id of silent) expect(['symptom', 'sign']).not.toContain(entryOf(id).kind);
  });

  test('the words follow “if”, in small letters, without a full stop, and know no jargon', () => {
    for (const phrase of [...findingIds.map((id) => entryOf(id).comeBack), ...Object.values(callNowIf)]) {
      if (phrase === undefined) continue;
      expect(phrase).toMatch(/^(?:your?|the|there|it|a) .*[a-z]$/);
      expect(phrase).not.toMatch(/haem|urin|stool|bowel|abdom|symptom|persist|malig|lesion|nodule|referr/i);
    }
  });
});

describe('from the area', () => {
  const pack = aPack();
  const met = firstCard(panelWith('62M visible haematuria, no UTI, unexplained')).verdicts.map(({ recommendation }) => recommendation);

  test('the numbers to ring, what there is to read and the tests wanted first are those of the card', () => {
    expect(aroundOf([pack], met)).toEqual({
      contacts: pack.contacts,
      information: pack.patientInformation,
      testsFirst: ['eGFR'],
    });
    expect(aroundOf([], met)).toEqual({ contacts: [], information: [], testsFirst: [] });
  });

  test('a number for clinicians is not given to patients', () => {
    const [contact] = pack.contacts;
    if (!contact) throw new Error('The test pack has no contact.');
    const office = aPack({ contacts: [{ ...contact, purpose: 'referral-office', afterDays: null }] });
    expect(aroundOf([office], met).contacts).toEqual([]);
  });

  test('tests to tick are those the area wants and those that are met besides, each once', () => {
    const panel = panelWith('62M visible haematuria, no UTI, unexplained');
    expect(testsToTick(panel.cards.value, aroundOf([pack, pack], met))).toEqual(['eGFR', 'PSA and rectal examination']);
  });
});

describe('what the GP ticked and wrote', () => {
  const fill = ({ handOver }: Panel): void => {
    handOver.told.toggle('come-back');
    handOver.acted.toggle('a card');
    handOver.safetyNetted.value = true;
    handOver.thirdVisit.value = true;
    handOver.mostDoNot.value = false;
    handOver.weeks.value = 2;
    handOver.sayTest('eGFR', 'done');
    handOver.write('a card', 'words');
  };
  const state = ({ handOver }: Panel): unknown[] => [
    [...handOver.told.ticked.value],
    [...handOver.acted.ticked.value],
    handOver.safetyNetted.value,
    handOver.thirdVisit.value,
    handOver.mostDoNot.value,
    handOver.weeks.value,
    [...handOver.tests.value],
    [...handOver.written.value],
  ];
  const nothing = state(panelWith(''));

  test('is gone with the patient', () => {
    const panel = panelWith('62M FIT 23');
    fill(panel);
    panel.newPatient();
    expect(state(panel)).toEqual(nothing);
  });

  test('is gone when another text is written over the old one', () => {
    const panel = panelWith('62M FIT 23 and more');
    fill(panel);
    panel.type('34F fever');
    expect(state(panel)).toEqual(nothing);
  });

  test('can be taken back', () => {
    const panel = panelWith('62M FIT 23');
    fill(panel);
    panel.handOver.told.toggle('come-back');
    panel.handOver.sayTest('eGFR', undefined);
    panel.handOver.write('a card', undefined);
    expect(panel.handOver.told.ticked.value.size + panel.handOver.tests.value.size + panel.handOver.written.value.size).toBe(0);
  });
});
