import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../rules/reading/read.ts';

const runs = { seed: 20260415, numRuns: 600 };
const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below 1,000 as it is said. */
function said(number: number, hyphen: string): string {
  if (number < 20) return small[number] ?? '';
  if (number < 100) return [tens[Math.floor(number / 10)], ...(number % 10 ? [small[number % 10]] : [])].join(hyphen);
  const rest = number % 100;
  return `${small[Math.floor(number / 100)]} hundred${rest ? ` and ${said(rest, hyphen)}` : ''}`;
}

const hyphens = fc.constantFrom(' ', '-');
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('a number in words', () => {
  it.each(range(1, 120))('%i is that age, and the age points at it', (years) => {
    for (const hyphen of [' ', '-']) {
      const words = said(years, hyphen);
      for (const text of [`${words} year old man with a cough`, `${words}-year-old lady`, `cough in a ${words} year old woman`]) {
        const { age, ageAt } = recognise(text);
        expect({ text, age, shown: text.slice(ageAt?.start, ageAt?.end).includes(words) }).toEqual({ text, age: years, shown: true });
      }
      if (years >= 2) expect(recognise(`aged ${words}`).age).toBe(years);
      if (years >= 10) expect(recognise(`he is ${words} and has a cough`).age).toBe(years);
    }
  });

  it('is that result, and the result points at it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        hyphens,
        fc.constantFrom('FIT', 'PSA', 'CA125', 'CA one two five'),
        (value, hyphen, test) => {
          const text = `${test} is ${said(value, hyphen)} please refer`;
          const [result] = recognise(text).results;
          expect({ text, value: result?.value.value, shown: text.slice(result?.at.start, result?.at.end) }).toEqual({
            text,
            value,
            shown: `${test} is ${said(value, hyphen)}`,
          });
        },
      ),
      runs,
    );
  });

  it('with its point is that result', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 2 }),
        (whole, figures) => {
          const text = `PSA ${said(whole, ' ')} point ${figures.map((figure) => small[figure]).join(' ')}`;
          expect({ text, value: recognise(text).results[0]?.value.value }).toEqual({ text, value: Number(`${whole}.${figures.join('')}`) });
        },
      ),
      runs,
    );
  });

  it.each([
    ['FIT less than ten', '<', 10],
    ['FIT under four', '<', 4],
    ['FIT more than two hundred', '>', 200],
  ])('keeps its sign: %s', (text, comparator, value) => {
    expect(recognise(text).results[0]?.value).toMatchObject({ comparator, value });
  });

  const sentences = [
    'cough for N weeks',
    'haemoptysis N days',
    'a N month history of dysphagia',
    'smokes N a day',
    'N pack years',
    'haemoglobin N no bleeding',
    'platelets of N',
    'up N times a night',
    'lost N percent of his weight in N months',
    'weighted N point score',
    'M N',
  ];
  it('says what the figures say', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.integer({ min: 2, max: 500 }), hyphens, (sentence, number, hyphen) => {
        const read = (written: string) => {
          const { age, sex, mentions, results } = recognise(sentence.replaceAll('N', written));
          return {
            sentence,
            number,
            age,
            sex,
            results,
            mentions: mentions.map(({ at: _, why, ...mention }) => ({ ...mention, why: why?.map(({ by, cue }) => ({ by, cue })) })),
          };
        };
        expect(read(said(number, hyphen))).toEqual(read(String(number)));
      }),
      runs,
    );
  });

  const notAges = [
    'he smokes N a day',
    'he is N a day',
    'she is a N a day smoker',
    'he is N cigarettes a day',
    'she is N pack years',
    'he is on N per day',
    'man N units a week',
    'she is N units a week',
    'he is N times a night',
    'woman N weeks pregnant',
    'he is N kilos',
    'he is N percent better',
    'she is N years post menopause',
    'patient N years since surgery',
    'haemoptysis times N man',
    'PR bleeding times N woman',
    'two children aged N and six',
    'his wife is N',
    'Seen with her mother. She is N.',
    'stopped smoking at N',
  ];
  it.each(notAges)('is no age: %s', (sentence) => {
    for (const number of range(2, 99)) {
      const text = sentence.replace('N', said(number, ' '));
      expect({ text, age: recognise(text).age }).toEqual({ text, age: undefined });
      const typed = sentence.replace('N', String(number));
      expect({ typed, age: recognise(typed).age }).toEqual({ typed, age: undefined });
    }
  });

  it.each(['FIT one two', 'FIT twenty twenty one two', 'PSA six seven', 'one two year old man', 'twenty thirty one two year old man'])(
    'that may be cut in two ways is none: %s',
    (text) => {
      const { age, results } = recognise(text);
      expect({ age, results }).toEqual({ age: undefined, results: [] });
    },
  );

  it.each([
    ['DVT in two thousand and nine', []],
    ['DVT in twenty nineteen', []],
    ['DVT in nineteen ninety eight', []],
    ['haemoglobin one oh one', ['low_haemoglobin']],
    ['haemoglobin one forty five', []],
    ['platelets four eighty eight', ['thrombocytosis']],
  ])('is a year or a result said in two halves: %s', (text, present) => {
    expect(recognise(text).mentions.flatMap(({ id, assertion }) => (assertion === 'present' ? [id] : []))).toEqual(present);
  });
});
