import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recognition, Span } from '../../rules/findings/recognise/recognition.ts';
import { recognise } from '../../rules/findings/recognise/recognise.ts';
import { entryOf, type FindingId, findingIds } from '../../rules/findings/vocabulary.ts';
import { inCapitals, listable, named, neverDenied, nouns, unreadBehindNo } from './named.ts';

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

  const timeOf = (text: string): number => {
    const began = performance.now();
    recognise(text);
    return performance.now() - began;
  };
  const parts = ['62M cough, no wt loss. ', '7 ', '( ', 'a', 'wt 80kg ', 'no ', '?', 'FIT 23, ', '\n', '🩸', 'cough and '];

  it.each(parts)('of 100,000 characters is read within 5 seconds: %j', (part) => {
    // Shorter ones first, so that one that grows with the square of its length is told soon.
    for (const [length, patience] of [[5_000, 500], [25_000, 1_500], [100_000, 5_000]] as const) {
      expect(timeOf(part.repeat(length).slice(0, length))).toBeLessThan(patience);
    }
  }, 60_000);
});

describe('a denied finding', () => {
  const denied = named.filter(({ said }) => !(said in neverDenied));
  // A patient denies symptoms; a report is not denied, it says no.
  const lines = denied.flatMap(({ said, id, kind }) => (kind === 'test-result' ? ['no'] : ['no', 'denies']).map((cue) => [`${cue} ${said}`, said, id] as const));

  it.each(lines)('is not asserted: %s', (text) => {
    expect([idsOf(text, 'present'), idsOf(`62F ${text}.`, 'present')]).toEqual([[], []]);
  });

  it.each(lines.filter(([, said]) => !(said in unreadBehindNo)))('is absent: %s', (text, _, id) => {
    expect(idsOf(text, 'absent')).toContain(id);
  });

  const three = (names: typeof listable) => fc.uniqueArray(fc.constantFrom(...names), { minLength: 3, maxLength: 3, selector: ({ id }) => id });
  const cues = fc.constantFrom('no', 'denies', 'No', 'nil');

  it.each([
    ['closed by “or”', listable, ' or '],
    ['of nouns, closed by a comma', nouns, ', '],
  ])('is absent in the middle and at the end of a list: %s', (_, names, join) => {
    const failing = names.flatMap(({ said, id }) => {
      const [first, other] = id === 'hoarseness' || id === 'nocturia' ? ['ascites', 'dysuria'] : ['hoarseness', 'nocturia'];
      const lists = [`62F no ${first}, ${said}${join}${other}`, `62F denies ${first}, ${other}${join}${said}`];
      return lists.filter((text) => idsOf(text, 'present').length > 0 || !idsOf(text, 'absent').includes(id));
    });
    expect(failing).toEqual([]);
  });

  // Complaints that NG12 does not name.
  const outsiders = ['rash', 'wheeze', 'palpitations', 'headache', 'dizziness', 'ankle swelling', 'joint pain'];
  it.each(outsiders)('is absent whatever else is denied beside it: %s', (outsider) => {
    const lists = ['no X, haemoptysis', 'no X, haemoptysis or night sweats', 'no fever, X, haemoptysis', 'denies fever, X or haemoptysis', 'nil fever, haemoptysis, X, night sweats'];
    const asserted = lists.map((list) => list.replace('X', outsider)).filter((text) => idsOf(text, 'present').length > 0);
    expect(asserted).toEqual([]);
  });

  it.each([
    ['closed by “or”', listable, fc.constant(' or ')],
    ['of nouns, closed by “and” or a comma', nouns, fc.constantFrom(' and ', ', ')],
  ])('is absent in a list, each of it: %s', (_, names, last) => {
    fc.assert(
      fc.property(three(names), cues, last, (list, cue, join) => {
        const [a, b, c] = list.map(({ said }) => said);
        const text = `62F ${cue} ${a}, ${b}${join}${c}`;
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
  const theirs = named.filter(({ kind, said }) => (kind === 'symptom' || kind === 'sign') && !(said in neverDenied));

  it.each(notAsserted)('is not asserted: %s', (pattern) => {
    const asserted = theirs.map(({ said }) => pattern.replace('X', said)).filter((text) => idsOf(`62F ${text}`, 'present').length > 0 || idsOf(text, 'present').length > 0);
    expect(asserted).toEqual([]);
  });
});

describe('a finding that is present', () => {
  const unrelated = fc.constantFrom('Lives with his wife.', 'BP 130/80.', 'No allergies.', 'Works as a teacher.', 'Plan: bloods.', 'FH: nil.', 'Meds: amlodipine 5mg od.', 'Return if worse.', 'Denies chest trouble.');

  it('stays so whatever follows the full stop, and in capitals or small letters', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.array(unrelated, { maxLength: 3 }), ({ said, id }, after) => {
        const text = [`${said}.`, ...after].join(' ');
        for (const each of said in inCapitals ? [text] : [text, text.toUpperCase(), text.toLowerCase()]) {
          expect({ text: each, present: idsOf(each, 'present').includes(id) }).toEqual({ text: each, present: true });
        }
      }),
      runs(1500),
    );
  });

  it.each(findingIds)('%s stays so beside another that is denied', (id) => {
    const one = named.find((each) => each.id === id);
    if (!one) throw new Error(`${id} has no name that is read as it`);
    const other = id === 'hoarseness' ? 'pruritus' : 'hoarseness';
    expect(idsOf(`${one.said}. No ${entryOf(other).label}.`, 'present')).toContain(id);
  });
});
