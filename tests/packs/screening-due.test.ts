import { expect, test } from 'vitest';
import { type Programme, type Screened, screeningDue } from '../../packs/screening-due.ts';
import { loadShipped } from '../../packs/shipped.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../../rules/engine/truth.ts';

const woman: Screened = { sex: 'female', everSmoked: TRUE };
const man: Screened = { sex: 'male', everSmoked: TRUE };
const at = (age: number, who: Screened, programme: Programme): Truth => screeningDue({ ...who, age })[programme];

/** First and last age, in completed years, in the sources of the national pack. */
test.each([
  ['bowel', 50, 74],
  ['breast', 50, 70],
  ['cervical', 25, 64],
  ['lung', 55, 74],
] as const)('%s: from %i to %i, both sides of each', (programme, first, last) => {
  expect([first - 1, first - 0.01, first, last, last + 0.99, last + 1].map((age) => at(age, woman, programme))).toEqual([
    FALSE,
    FALSE,
    TRUE,
    TRUE,
    TRUE,
    FALSE,
  ]);
});

test('breast screening goes by the sex that is registered, cervical by organs where they are given', () => {
  expect([at(60, man, 'breast'), at(60, man, 'cervical')]).toEqual([FALSE, FALSE]);
  expect([at(60, man, 'bowel'), at(60, man, 'lung')]).toEqual([TRUE, TRUE]);
  const withCervix: Screened = { ...man, organs: ['female-reproductive-organs'] };
  expect([at(60, withCervix, 'breast'), at(60, withCervix, 'cervical')]).toEqual([FALSE, TRUE]);
  const without: Screened = { ...woman, organs: [] };
  expect([at(60, without, 'breast'), at(60, without, 'cervical')]).toEqual([TRUE, FALSE]);
});

test('lung screening is for those who ever smoked', () => {
  const answers: Truth[] = [TRUE, UNKNOWN, FALSE];
  expect(answers.map((everSmoked) => at(60, { ...man, everSmoked }, 'lung'))).toEqual(answers);
});

test('what is not known is unknown, but where something else tells', () => {
  expect(screeningDue({ sex: 'unknown', everSmoked: UNKNOWN })).toEqual({
    bowel: UNKNOWN,
    breast: UNKNOWN,
    cervical: UNKNOWN,
    lung: UNKNOWN,
  });
  expect(screeningDue({ sex: 'male', everSmoked: FALSE })).toEqual({ bowel: UNKNOWN, breast: FALSE, cervical: FALSE, lung: FALSE });
  expect(screeningDue({ age: 60, sex: 'unknown', everSmoked: UNKNOWN })).toEqual({
    bowel: TRUE,
    breast: UNKNOWN,
    cervical: UNKNOWN,
    lung: UNKNOWN,
  });
  expect(screeningDue({ age: 30, sex: 'unknown', everSmoked: UNKNOWN })).toEqual({
    bowel: FALSE,
    breast: FALSE,
    cervical: UNKNOWN,
    lung: FALSE,
  });
});

test('the words of the national pack have the same ages, and say that screening is not for symptoms', async () => {
  const { screening } = await loadShipped('england');
  const words = (programme: Programme): string =>
    screening
      .filter((each) => each.programme === programme)
      .map((each) => each.words)
      .join(' ');
  expect(words('bowel')).toContain('from 50 to 74 is sent a home test (FIT) every 2 years');
  expect(words('breast')).toContain('every 3 years from 50 until the 71st birthday');
  expect(words('cervical')).toContain('from 25 to 64');
  expect(words('lung')).toMatch(/^From 55 to 74, .* ever smoked/);
  for (const { words: each } of screening) expect(each).toContain('Not for symptoms');
});
