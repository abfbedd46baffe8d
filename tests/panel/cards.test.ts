import { describe, expect, test } from 'vitest';
import { actionOf } from '../../rules/engine/actions.ts';
import { findingCriteria } from '../../rules/engine/criteria.ts';
import { ng12, recommendations } from '../../rules/ng12/editions.ts';
import { hangsOn } from '../../state/hangs-on.ts';
import { heading, toneOf } from '../../state/words/action.ts';
import { clauseWords } from '../../state/words/clause.ts';
import { editionWords } from '../../state/words/edition.ts';
import { metClauses } from '../../state/words/why.ts';
import { noCauseFound, panelWith } from './a-panel.ts';

const cardNumbers = (text: string, unexplained = true): string[][] => {
  const panel = panelWith(text);
  if (unexplained) noCauseFound(panel);
  return panel.cards.value.map(({ verdicts }) => verdicts.map(({ recommendation }) => recommendation.number));
};

describe('cards', () => {
  test('recommendations with the same action, strength and test share one', () => {
    expect(cardNumbers('62M visible haematuria, MSU neg')[0]).toEqual(['1.6.4', '1.6.6']);
    expect(cardNumbers('62M cough, weight loss')[0]).toEqual(['1.1.2', '1.1.5']);
  });

  test('“offer” and “consider” never share one', () => {
    const panel = panelWith('62F cough, weight loss, finger clubbing');
    noCauseFound(panel);
    for (const { verdicts } of panel.cards.value) {
      expect(new Set(verdicts.map(({ recommendation }) => recommendation.strength)).size).toBe(1);
    }
    expect(panel.cards.value.flatMap(({ verdicts }) => verdicts)).toHaveLength(panel.assessment.value.met.length);
  });

  test('a recommendation that leaves its test open shares the card that names it', () => {
    expect(cardNumbers('62F bloating most days')).toEqual([['1.5.8', '1.5.2']]);
    expect(panelWith('62F bloating most days').cards.value.map(({ lead }) => heading(lead))).toEqual(['Offer serum CA125']);
    expect(cardNumbers('50M bone pain')).toEqual([]);
    expect(cardNumbers('33F bloating most days').flat()).toContain('1.5.2');
    expect(cardNumbers('70M persistent back pain')[0]).toEqual(['1.10.4']);
  });

  test('the most urgent comes first', () => {
    const actions = panelWith('70M dysphagia, pallor, visible haematuria').cards.value.map(({ lead }) => lead.action);
    expect(actions[0]).toBe('very-urgent-investigation-48h');
    expect(actions[1]).toBe('suspected-cancer-pathway-referral');
  });

  test('each keeps its key while others come and go', () => {
    const panel = panelWith('70M dysphagia');
    const [before] = panel.cards.value;
    panel.type('70M dysphagia, visible haematuria');
    expect(panel.cards.value.map(({ key }) => key)).toContain(before?.key);
  });

  test('what is possible says what is missing, nearest first', () => {
    const { possible } = panelWith('62M visible haematuria, MSU neg');
    expect(possible.value[0]).toMatchObject({ away: 1, needs: 'PSA above the threshold for age' });
  });

  test('what is nearest comes before what is most urgent', () => {
    const panel = panelWith('62F fatigue, urinary tract infection');
    const distances = panel.possible.value.map(({ away }) => away);
    const byUrgency = panel.assessment.value.possible.map(({ answersAway }) => answersAway);
    expect(byUrgency).not.toEqual(byUrgency.toSorted((a, b) => a - b));
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });

  test('of a finding that is there only what is unknown of it is asked', () => {
    const { possible } = panelWith('62M visible haematuria, MSU neg');
    expect(possible.value[0]?.needs).not.toContain('no urine infection');
  });
});

describe('words of a card', () => {
  test.each(recommendations.filter(({ when }) => when).map((recommendation) => [recommendation.number, recommendation] as const))(
    '%s: its heading has the verb of its strength',
    (_, recommendation) => {
      const words = heading(recommendation);
      if (recommendation.strength === 'consider') expect(words).toMatch(/^Consider/);
      else expect(words).not.toMatch(/^Consider/);
      const test = recommendation.investigation?.test ?? '';
      if (test && !/[,;]/.test(test)) expect(words).toContain(test);
    },
  );

  test.each([
    ['1.6.4', 'Refer: suspected cancer pathway'],
    ['1.6.3', 'Consider referral: suspected cancer pathway'],
    ['1.1.2', 'Offer an urgent chest X-ray'],
    ['1.10.1', 'Consider a very urgent full blood count'],
    ['1.10.4', 'Offer tests for myeloma'],
    ['1.3.1', 'Offer quantitative FIT'],
    ['1.5.2', 'Offer tests for ovarian cancer'],
    ['1.2.2', 'Consider a non-urgent upper GI endoscopy'],
  ])('%s says “%s”', (number, words) => {
    const recommendation = recommendations.find((one) => one.number === number);
    expect(recommendation && heading(recommendation)).toBe(words);
  });

  test('red is only for hours and 48 hours', () => {
    for (const recommendation of recommendations) {
      const isHours = /^(immediate|48h)$/.test(actionOf(recommendation.action).timeframe);
      expect(toneOf(recommendation) === 'red').toBe(isHours);
    }
  });

  test('every clause of every recommendation has words, and no id shows', () => {
    for (const { whole } of ng12.rules) {
      for (const criterion of findingCriteria(whole)) {
        expect(clauseWords(criterion)).toMatch(/\S/);
        expect(clauseWords(criterion)).not.toMatch(/_|undefined/);
      }
    }
  });

  test('why names the clauses met and no other', () => {
    const panel = panelWith('62M visible haematuria, MSU neg');
    noCauseFound(panel);
    const verdict = panel.assessment.value.verdictOn('1.6.4');
    expect(verdict && metClauses(verdict.trace)).toEqual(['45 or over', 'visible haematuria (unexplained, no urine infection)']);
  });

  test('why leaves out the alternatives that do not hold', () => {
    const panel = panelWith('62M unexplained rectal bleeding, no weight loss');
    const verdict = panel.assessment.value.verdictOn('1.3.1');
    expect(verdict && metClauses(verdict.trace)).toEqual(['18 or over', '50 or over', 'rectal bleeding (unexplained)']);
  });

  test('what a card hangs on is each single thing without which it would not be met', () => {
    const panel = panelWith('62M cough, weight loss, fatigue');
    noCauseFound(panel);
    expect(hangsOn('1.1.2', panel.presentation.value)).toEqual(['the age']);
    panel.correct('fatigue', { assertion: 'absent' });
    expect(hangsOn('1.1.2', panel.presentation.value)).toEqual(
      expect.arrayContaining(['the age', 'cough', 'cough being “unexplained”', 'weight loss']),
    );
  });

  test('the edition is named by its month', () => {
    expect(editionWords('2026-04-15')).toBe('April 2026');
    expect(editionWords('2026-04-15', true)).toBe('15 April 2026');
  });
});
