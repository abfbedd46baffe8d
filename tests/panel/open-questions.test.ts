import { describe, expect, test } from 'vitest';
import { needOf } from '../../rules/engine/questions.ts';
import { questionsWithDistance } from '../../rules/guidance/open-questions.ts';
import { panelWith } from './a-panel.ts';

const distances = (text: string, number: string): Record<string, string> => {
  const verdict = panelWith(text).assessment.value.verdictOn(number);
  if (!verdict) throw new Error(number);
  return Object.fromEntries(
    [...questionsWithDistance(verdict)].map(([question, { away, isOfPresent, isBegun }]) => [
      needOf(question),
      `${away}${isOfPresent ? ' of what is there' : ''}${isBegun ? ', begun' : ''}`,
    ]),
  );
};

describe('how far a question is from making a recommendation met', () => {
  test('what stands beside it in “all of these” counts too', () => {
    expect(distances('62M nonvisible haematuria', '1.6.4')).toMatchObject({
      'nonvisible_haematuria[unexplained]': '2 of what is there',
      dysuria: '2',
      'visible_haematuria[unexplained,without-uti]': '1',
    });
  });

  test('in “two or more of these” only as many others as are lacking', () => {
    expect(distances('62M unexplained cough', '1.1.2')).toMatchObject({ 'fatigue[unexplained]': '1, begun', ever_smoked: '1, begun' });
    expect(distances('62M cough', '1.1.2')).toMatchObject({
      'cough[unexplained]': '2 of what is there',
      'fatigue[unexplained]': '2',
    });
  });

  test('an age not given stands beside everything', () => {
    expect(distances('haemoptysis', '1.1.1')).toMatchObject({ age: '2', 'haemoptysis[unexplained]': '2 of what is there' });
  });
});
