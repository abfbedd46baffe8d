import { describe, expect, test } from 'vitest';
import { FALSE, TRUE, UNKNOWN } from '../../rules/engine/truth.ts';
import { preventionFor } from '../../state/prevention.ts';
import { aPack } from '../packs/a-pack.ts';
import { panelWith } from './a-panel.ts';

const screened = (text: string): Record<string, unknown> => {
  const { screening } = preventionFor(panelWith(text).presentation.value, []);
  return Object.fromEntries(screening.map(({ programme, due, lacks }) => [programme, due === TRUE ? 'due' : lacks]));
};

describe('screening', () => {
  test.each([
    ['62F ex-smoker', { bowel: 'due', breast: 'due', cervical: 'due', lung: 'due' }],
    ['62M never smoked', { bowel: 'due' }],
    ['30F cough', { cervical: 'due' }],
    ['62M cough', { bowel: 'due', lung: ['smoking'] }],
    ['62 years old, cough', { bowel: 'due', breast: ['sex'], cervical: ['sex'], lung: ['smoking'] }],
    ['male, ex-smoker', { bowel: ['age'], lung: ['age'] }],
    ['cough', { bowel: ['age'], breast: ['age', 'sex'], cervical: ['age', 'sex'], lung: ['age', 'smoking'] }],
    ['12F cough', {}],
  ])('%s', (text, expected) => {
    expect(screened(text)).toEqual(expected);
  });
});

test('smoking is three-valued: ever, never, not asked', () => {
  const smoked = (text: string) => preventionFor(panelWith(text).presentation.value, []).everSmoked;
  expect([smoked('62M ex-smoker'), smoked('62M never smoked'), smoked('62M cough')]).toEqual([TRUE, FALSE, UNKNOWN]);
});

test('what the packs say comes with it, the nearest first; without one nothing is made up', () => {
  const { presentation } = panelWith('62F ex-smoker');
  const pack = aPack();
  const [contact] = pack.contacts;
  if (!contact) throw new Error('The test pack has no contact.');
  const team = { ...contact, id: 'team', purpose: 'worried-after-treatment' as const };
  const national = aPack({ id: 'england', stopSmoking: [], screening: [], contacts: [team] });
  const prevents = preventionFor(presentation.value, [pack, national]);
  expect(prevents.stopSmoking).toEqual(pack.stopSmoking);
  expect(prevents.afterTreatment).toEqual([team]);
  expect(prevents.screening.flatMap(({ says }) => says)).toEqual(pack.screening);
  expect(pack.stopSmoking.length * pack.screening.length).toBeGreaterThan(0);
  expect(preventionFor(presentation.value, [])).toMatchObject({ stopSmoking: [], afterTreatment: [] });
});
