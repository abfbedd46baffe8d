import { describe, expect, test } from 'vitest';
import type { TestId } from '../../rules/engine/presentation.ts';
import { bandWords } from '../../state/words/band.ts';
import { numbersMet, panelWith } from './a-panel.ts';

const fieldOf = (panel: ReturnType<typeof panelWith>, test: TestId) => {
  const field = panel.measurements.fields.find((one) => one.test === test);
  if (!field) throw new Error(test);
  return field;
};

describe('results', () => {
  test('a result in the text fills its field', () => {
    const panel = panelWith('62M FIT 23');
    expect(fieldOf(panel, 'fit').shown.value).toBe('23');
    expect(panel.relevantTests.value).toContain('fit');
    expect(numbersMet(panel)).toContain('1.3.2');
  });

  test('a result typed in its field goes before the text', () => {
    const panel = panelWith('62M FIT 23');
    fieldOf(panel, 'fit').byHand.value = '<10';
    expect(panel.presentation.value.results.fit).toEqual({ comparator: '<', value: 10 });
    expect(numbersMet(panel)).toContain('1.3.3');
  });

  test('a result that cannot be read is said so, kept, and not counted', () => {
    const panel = panelWith('62F');
    const field = fieldOf(panel, 'ca125');
    field.byHand.value = '12 mmol';
    expect(field.problem.value).toMatch(/CA125.*IU\/ml/);
    expect(field.shown.value).toBe('12 mmol');
    expect(panel.presentation.value.results).toEqual({});
  });

  test('a recommendation that asks for a test brings its field up', () => {
    expect(panelWith('62M LUTS').relevantTests.value).toEqual(['psa']);
    expect(panelWith('62M CIBH').relevantTests.value).toEqual(['fit']);
    expect(panelWith('34F fever').relevantTests.value).toEqual([]);
  });

  test.each([
    ['ca125', 39, 'No threshold at 39: clinical judgement.'],
    ['ca125', 40, 'Counts at 35 or more at 40 to 49.'],
    ['ca125', 60, 'Counts at 24 or more at 60 to 69.'],
    ['ca125', 79.9, 'Counts at 25 or more at 70 to 79.'],
    ['ca125', 80, 'Counts at 31 or more from 80.'],
    ['psa', 38, 'No threshold at 38: clinical judgement.'],
    ['psa', 79, 'Counts at more than 6.5 at 70 to 79.'],
    ['psa', 80, 'No threshold at 80: clinical judgement.'],
    ['fit', 30, 'Counts from 10, whatever the age.'],
  ] as const)('%s at %d: %s', (test, age, words) => {
    expect(bandWords(test, age)).toBe(words);
  });

  test('without an age the whole table is given', () => {
    expect(bandWords('psa', undefined)).toContain('more than 2.5 at 40 to 49; more than 3.5 at 50 to 59');
  });
});

describe('the 7-point checklist', () => {
  const score = 'seven_point_score_3_or_more';

  test('a pigmented lesion opens it, and other things do not', () => {
    expect(panelWith('changing mole on back').showsChecklist.value).toBe(true);
    expect(panelWith('45M cough').showsChecklist.value).toBe(false);
  });

  test('majors count 2, minors 1; 3 or more refers', () => {
    const panel = panelWith('45M mole');
    panel.checklist.tick('irregular-shape');
    expect(panel.checklist.score.value).toBe(2);
    expect(panel.presentation.value.absent).toContain(score);
    panel.checklist.tick('oozing');
    expect(panel.checklist.score.value).toBe(3);
    expect(numbersMet(panel)).toEqual(['1.7.1']);
    panel.checklist.tick('irregular-shape');
    expect(numbersMet(panel)).toEqual([]);
  });

  test('nothing ticked is not a score; none of these is a score of 0', () => {
    const panel = panelWith('45M mole');
    expect(panel.presentation.value.absent).not.toContain(score);
    panel.checklist.sayNone(true);
    expect(panel.checklist.score.value).toBe(0);
    expect(panel.presentation.value.absent).toContain(score);
    panel.checklist.tick('inflammation');
    expect(panel.checklist.score.value).toBe(1);
  });
});
