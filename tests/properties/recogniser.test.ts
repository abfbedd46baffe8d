import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { entryOf, findingIds } from '../../rules/findings/vocabulary.ts';
import { recognise } from '../../rules/reading/read.ts';
import type { Recognition, Span } from '../../rules/reading/recognition.ts';
import { idsOf, inCapitals, named, onlyAsked } from './named.ts';

vi.setConfig({ testTimeout: 60_000 });

const runs = { seed: 20260415, numRuns: 600 };

const spansOf = ({ mentions, results, ageAt, sexAt }: Recognition): Span[] =>
  [...mentions.flatMap(({ at }) => at), ...results.map(({ at }) => at), ageAt, sexAt].filter((span) => span !== undefined);

const words = fc.constantFrom(...named.map(({ said }) => said));
const glue = fc.constantFrom(
  ' ',
  ', ',
  '. ',
  '\n',
  ' no ',
  ' denies ',
  ' ?',
  ' FH ',
  '; ',
  ' 3/52 ',
  ' x2 ',
  ' and ',
  ': ',
  ' (',
  ') ',
  '/',
  ' 62M ',
  ' FIT <',
  ' PSA 4.',
  '-',
  '#',
);
const marks = fc.constantFrom(
  '\u202e',
  '\u200f',
  '\u200b',
  '\u0000',
  '\u001b',
  '\ufeff',
  '\ud800',
  '\udc00',
  '🩸',
  '👩🏽‍⚕️',
  'ß',
  'İ',
  'ﬁ',
  '٣',
  'e\u0301',
  '\r\n',
  '\u2028',
  '\t',
);
/** Anything a keyboard, a paste or another program may give. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.oneof(words, glue, marks, fc.string({ maxLength: 4 })), { maxLength: 30 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is read without throwing, and every span points at characters of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = recognise(text);
        for (const { start, end } of spansOf(read)) {
          const inside = start >= 0 && start < end && end <= text.length;
          expect({ start, end, inside, shown: text.slice(start, end).trim() !== '' }).toEqual({ start, end, inside: true, shown: true });
        }
        for (const { at, id } of read.mentions) expect({ id, pointed: at.length > 0 }).toEqual({ id, pointed: true });
        expect(new Set(read.mentions.map(({ id }) => id)).size).toBe(read.mentions.length);
        expect(recognise(text)).toEqual(read);
      }),
      runs,
    );
  });

  const timeOf = (text: string): number => {
    const began = performance.now();
    recognise(text);
    return performance.now() - began;
  };
  const parts = ['62M cough, no wt loss. ', '7 ', '( ', 'a', 'wt 80kg ', 'no ', '?', 'FIT 23, ', '\n', '🩸', 'cough and '];

  it.each(parts)(
    'of 100,000 characters is read within 5 seconds: %j',
    (part) => {
      // Shorter ones first, so that one that grows with the square of its length is told soon.
      for (const [length, patience] of [
        [5_000, 2_500],
        [25_000, 5_000],
        [100_000, 5_000],
      ] as const) {
        expect(timeOf(part.repeat(length).slice(0, length))).toBeLessThan(patience);
      }
    },
    60_000,
  );
});

describe('a finding that is present', () => {
  const present = named.filter(({ said }) => !onlyAsked.includes(said));
  const unrelated = fc.constantFrom(
    'Lives with his wife.',
    'BP 130/80.',
    'No allergies.',
    'Works as a teacher.',
    'Plan: bloods.',
    'FH: nil.',
    'Meds: amlodipine 5mg od.',
    'Return if worse.',
    'Denies chest trouble.',
  );

  it('stays so whatever follows the full stop, and in capitals or small letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...present), fc.array(unrelated, { maxLength: 3 }), ({ said, id }, after) => {
        const text = [`${said}.`, ...after].join(' ');
        for (const each of said in inCapitals ? [text] : [text, text.toUpperCase(), text.toLowerCase()]) {
          expect({ text: each, present: idsOf(each, 'present').includes(id) }).toEqual({ text: each, present: true });
        }
      }),
      runs,
    );
  });

  it.each(findingIds)('%s stays so beside another that is denied', (id) => {
    const one = named.find((each) => each.id === id);
    if (!one) throw new Error(`${id} has no name that is read as it`);
    const other = id === 'hoarseness' ? 'pruritus' : 'hoarseness';
    expect(idsOf(`${one.said}. No ${entryOf(other).label}.`, 'present')).toContain(id);
  });
});
