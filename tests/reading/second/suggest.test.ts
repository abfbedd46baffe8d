import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFindingId } from '../../../rules/findings/vocabulary.ts';
import { model } from '../../../rules/reading/second/model.ts';
import { unpacked } from '../../../rules/reading/second/packed.ts';
import { suggestionsFor } from '../../../rules/reading/second/suggest.ts';
import { wordsIn } from '../../../tools/train/clauses.ts';

const suggested = (text: string): string[] => suggestionsFor(wordsIn(text)).map(({ id }) => id);

describe('the model', () => {
  const file = readFileSync(join(import.meta.dirname, '../../../rules/reading/second/model.ts'));

  it('is at most 200 kB', () => expect(file.length).toBeLessThanOrEqual(200_000));

  it('is as it was trained: change it with `npm run train` only, and measure again', () =>
    expect(createHash('sha256').update(model.weights).digest('hex')).toBe(
      'c1f8bc75d5d8144f4951bf729809124a08c4780f94faa6162625ddbec6d1c409',
    ));

  it('names findings of the vocabulary', () => expect(model.ids.filter((id) => !isFindingId(id))).toEqual([]));

  it('holds findings that it names', () => {
    const { kinds, weights, from } = unpacked(model);
    expect(Math.max(...kinds)).toBeLessThanOrEqual(model.ids.length);
    expect(from.at(-1)).toBe(weights.length);
  });
});

describe('suggestions', () => {
  it.each([
    ['food sticks on the way down behind my breastbone', 'dysphagia'],
    ['the whites of his eyes have gone all yellow', 'jaundice'],
    ['one of my balls has gone hard and bigger', 'testis_enlargement'],
    ['cannot get up the stairs without stopping for breath', 'shortness_of_breath'],
  ])('%s', (text, id) => expect(suggested(text)).toContain(id));

  it.each([
    'rolled my ankle coming off the kerb',
    'needs a sick note from Monday',
    'dry skin on her elbows and behind the knees',
    'can I swap to the liquid one please',
    'mind racing at three in the morning',
    'letter for the council about damp in the flat',
    'my boiler has packed up and the kids are cold',
    'thank you for seeing this gentleman',
    'calcium',
    '',
  ])('nothing for “%s”', (text) => expect(suggested(text)).toEqual([]));

  it('say which of the words weighed most', () => {
    const words = wordsIn('food sticks on the way down behind my breastbone');
    const [first] = suggestionsFor(words);
    expect(first?.because.length).toBeGreaterThan(0);
    expect(first?.because.every((word) => words.includes(word))).toBe(true);
  });

  it('are the same for the same words, at most two, and never throw', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('blood', 'wee', 'lump', 'no', '__proto__'))),
        (words) => {
          const once = suggestionsFor(words);
          expect(suggestionsFor([...words])).toEqual(once);
          expect(once.length).toBeLessThanOrEqual(2);
          for (const { margin } of once) expect(Number.isInteger(margin)).toBe(true);
        },
      ),
    ));
});
