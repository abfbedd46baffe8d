import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recognition, Span } from '../../rules/findings/recognise/recognition.ts';
import { recognise } from '../../rules/findings/recognise/recognise.ts';
import { entryOf, type FindingId, findingIds } from '../../rules/findings/vocabulary.ts';
import { named, notDeniedWith } from './named.ts';

const seed = 20260415;
const runs = (numRuns: number) => ({ seed, numRuns });

const spansOf = ({ mentions, results, ageAt, sexAt }: Recognition): Span[] =>
  [...mentions.flatMap(({ at }) => at), ...results.map(({ at }) => at), ageAt, sexAt].filter((span) => span !== undefined);
const idsOf = (text: string, assertion: string): FindingId[] =>
  recognise(text).mentions.filter((mention) => mention.assertion === assertion).map(({ id }) => id);

const words = fc.constantFrom(...named.map(({ said }) => said));
const glue = fc.constantFrom(' ', ', ', '. ', '\n', ' no ', ' denies ', ' ?', ' FH ', '; ', ' 3/52 ', ' x2 ', ' and ', ': ', ' (', ') ', '/', ' 62M ', ' FIT <', ' PSA 4.', '-', '#');
const marks = fc.constantFrom('\u202e', '\u200f', '\u200b', '\u0000', '\u001b', '\ufeff', '\ud800', '\udc00', '🩸', '👩🏽‍⚕️', 'ß', 'İ', 'ﬁ', '٣', 'e\u0301', '\r\n', '\u2028', '\t');
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
      runs(1500),
    );
  });

  const long = 100_000;
  const patience = 5_000;
  it.each(['62M cough, no wt loss. ', '7 ', '( ', 'a', 'wt 80kg ', 'no ', '?', 'FIT 23, ', '\n', '🩸', 'cough and '])('of 100,000 characters is read in bounded time: %j', (part) => {
    const text = part.repeat(long).slice(0, long);
    const began = performance.now();
    expect(() => recognise(text)).not.toThrow();
    expect(performance.now() - began).toBeLessThan(patience);
  }, 60_000);
});

describe('a denied finding', () => {
  const deniable = named.filter(({ said }) => !(said in notDeniedWith));

  it.each(deniable.flatMap(({ said, id, kind }) => (kind === 'test-result' ? ['no'] : ['no', 'denies']).map((cue) => [`${cue} ${said}`, id] as const)))(
    'is absent: %s',
    (text, id) => {
      expect(idsOf(text, 'present')).toEqual([]);
      expect(idsOf(`62F ${text}.`, 'present')).toEqual([]);
      expect(idsOf(text, 'absent')).toContain(id);
    },
  );

  it.each(Object.entries(notDeniedWith))('is at least never asserted: no %s (%s)', (said) => {
    expect(idsOf(`no ${said}`, 'present')).toEqual([]);
  });

  const listable = deniable.filter(({ kind, plain }) => plain && (kind === 'symptom' || kind === 'sign'));
  const three = fc.uniqueArray(fc.constantFrom(...listable), { minLength: 3, maxLength: 3, selector: ({ id }) => id });

  it('is absent in a list, each of it', () => {
    fc.assert(
      fc.property(three, fc.constantFrom('no', 'denies', 'No', 'nil'), fc.constantFrom(' or ', ' and ', ', '), (list, cue, last) => {
        const [a, b, c] = list.map(({ said }) => said);
        const text = `62F ${cue} ${a}, ${b}${last}${c}`;
        const present = idsOf(text, 'present');
        const missed = list.map(({ id }) => id).filter((id) => !idsOf(text, 'absent').includes(id));
        expect({ text, present, missed }).toEqual({ text, present: [], missed: [] });
      }),
      runs(1500),
    );
  });
});

describe('a finding that is not the patient’s, or not now', () => {
  const notAsserted = ['FH: X', 'FHx of X', 'father had X', 'mother has X', 'return if X', 'to come back if any X', 'Plan: check for X', 'safety netted re X'];
  const listable = named.filter(({ kind, said }) => (kind === 'symptom' || kind === 'sign') && !(said in notDeniedWith));

  it.each(notAsserted)('is not asserted: %s', (pattern) => {
    const asserted = listable.map(({ said }) => pattern.replace('X', said)).filter((text) => idsOf(`62F ${text}`, 'present').length > 0 || idsOf(text, 'present').length > 0);
    expect(asserted).toEqual([]);
  });
});

describe('a finding that is present', () => {
  const unrelated = fc.constantFrom('Lives with his wife.', 'BP 130/80.', 'No allergies.', 'Works as a teacher.', 'Plan: bloods.', 'FH: nil.', 'Meds: amlodipine 5mg od.', 'Return if worse.', 'Denies chest trouble.');

  it('stays so whatever follows the full stop, and in capitals or small letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.array(unrelated, { maxLength: 3 }), ({ said, id }, after) => {
        const text = [`${said}.`, ...after].join(' ');
        // ED is the symptom in capitals only; a number is a result.
        for (const each of said === 'ED' ? [text] : [text, text.toUpperCase(), text.toLowerCase()]) {
          expect({ text: each, present: idsOf(each, 'present').includes(id) }).toEqual({ text: each, present: true });
        }
      }),
      runs(1500),
    );
  });

  it.each(findingIds)('%s stays so beside another that is denied', (id) => {
    const [one] = named.filter((each) => each.id === id && each.plain);
    if (!one) throw new Error(`${entryOf(id).label} has no name that stands alone`);
    const other = id === 'hoarseness' ? 'pruritus' : 'hoarseness';
    expect(idsOf(`${one.said}. No ${entryOf(other).label}.`, 'present')).toContain(id);
  });
});
