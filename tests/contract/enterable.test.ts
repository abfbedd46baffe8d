import { describe, expect, it } from 'vitest';
import { assess } from '../../rules/engine/assess.ts';
import { testIds } from '../../rules/engine/presentation.ts';
import { entryOf, findingIds } from '../../rules/findings/vocabulary.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { presentationOf } from '../../rules/reading/presentation-of.ts';
import { recognise } from '../../rules/reading/read.ts';
import { isOnlyAsked } from '../../rules/reading/recognition.ts';

const worry = 'NG12 asks for a worry that persists';

/** Words of the vocabulary that give something else than their finding, and why. */
const readOtherwise: Readonly<Record<string, { gives: string; why: string }>> = {
  '5% weight loss': { gives: 'weight_loss', why: 'the finding asks for more than 5%' },
  'FIT 10 or more': { gives: 'fit 10', why: 'a number is a result' },
  'FIT >=10': { gives: 'fit >=10', why: 'a number is a result' },
  'FIT below 10': { gives: 'fit <10', why: 'a number is a result' },
  'FIT <10': { gives: 'fit <10', why: 'a number is a result' },
  'parental concern': { gives: '?parental_concern', why: worry },
  'mum worried': { gives: '?parental_concern', why: worry },
  'carer anxiety': { gives: '?parental_concern', why: worry },
  'parent worried': { gives: '?parental_concern', why: worry },
  'worried parent': { gives: '?parental_concern', why: worry },
};

const words = findingIds.flatMap((id) => [entryOf(id).label, ...entryOf(id).synonyms].map((said) => [said, id] as const));

/** What a text gives: findings present, those asked about behind a "?", and results with their number. */
function given(text: string): string[] {
  const read = recognise(text);
  const { findings, results } = presentationOf(read);
  const numbers = testIds.flatMap((test) => {
    const { comparator, value } = results[test] ?? {};
    return value === undefined ? [] : [`${test} ${comparator === '=' ? '' : comparator}${value}`];
  });
  const asked = read.mentions.filter(({ assertion }) => isOnlyAsked(assertion)).map(({ id }) => `?${id}`);
  return [...findings.map(({ id }) => id), ...asked, ...numbers];
}

describe('every label and synonym', () => {
  it.each(words)('“%s” gives %s', (said, id) => {
    expect(given(said)).toContain(readOtherwise[said]?.gives ?? id);
  });

  it.each(words.filter(([said]) => !(said in readOtherwise)))(
    '“%s” is the same in capitals, with an age and with a full stop',
    (said, id) => {
      // ED is the symptom in capitals only; in small letters it is a name or the department.
      for (const text of [said.toUpperCase(), `62M ${said}`, `${said}.`]) expect(given(text)).toContain(id);
    },
  );
});

describe('every finding', () => {
  it.each(findingIds)('%s can be typed, by itself or as a number', (id) => {
    const direct = words.filter(([, of]) => of === id).some(([said]) => given(said).includes(id));
    const byNumber = { fit_10_or_more: 'FIT 23', fit_below_10: 'FIT 4' }[id as string];
    expect(direct || byNumber !== undefined).toBe(true);
  });

  it.each([
    ['62M FIT 23', '1.3.2'],
    ['62M FIT <10', '1.3.3'],
    ['62F CA125 40', '1.5.9'],
    ['62F CA125 12', '1.5.11'],
    ['62M LUTS, PSA 9', '1.6.3'],
  ])('a number stands for its finding: %s meets %s', (text, number) => {
    expect(assess(ng12, presentationOf(recognise(text))).verdictOn(number)?.status).toBe('met');
  });

  it('is excepted only where the vocabulary still has the words', () => {
    const all = new Set(words.map(([said]) => said));
    expect(Object.keys(readOtherwise).filter((said) => !all.has(said))).toEqual([]);
  });
});
