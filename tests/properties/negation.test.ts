import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { idsOf, listable, named, neverDenied, nouns, unreadBehindNo } from './named.ts';

vi.setConfig({ testTimeout: 60_000 });

const runs = { seed: 20260415, numRuns: 400 };

/** A name told as a statement, "poor appetite", is asked where a list carries the "no" to it. */
const deniedOrAsked = (text: string) => [...idsOf(text, 'absent'), ...idsOf(text, 'unsettled')];

describe('a denied finding', () => {
  const denied = named.filter(({ said }) => !(said in neverDenied));
  // A patient denies symptoms; a report is not denied, it says no.
  const lines = denied.flatMap(({ said, id, kind }) =>
    (kind === 'test-result' ? ['no'] : ['no', 'denies']).map((cue) => [`${cue} ${said}`, said, id] as const),
  );

  it.each(lines)('is not asserted: %s', (text) => {
    expect([idsOf(text, 'present'), idsOf(`62F ${text}.`, 'present')]).toEqual([[], []]);
  });

  it.each(lines.filter(([, said]) => !(said in unreadBehindNo)))('is absent: %s', (text, _, id) => {
    expect(idsOf(text, 'absent')).toContain(id);
  });

  it.each([
    'has not noticed any X',
    'has never noticed X',
    'did not notice any X',
    'hasn’t seen any X',
    'nobody has noticed X',
    'unable to feel any X',
    'does not get X',
  ])('is not asserted: %s', (pattern) => {
    const asserted = denied
      .filter(({ kind }) => kind === 'symptom' || kind === 'sign')
      .map(({ said }) => pattern.replace('X', said))
      .filter((text) => idsOf(text, 'present').length > 0);
    expect(asserted).toEqual([]);
  });

  const three = (names: typeof listable) =>
    fc.uniqueArray(fc.constantFrom(...names), { minLength: 3, maxLength: 3, selector: ({ id }) => id });
  const cues = fc.constantFrom('no', 'denies', 'No', 'nil');

  it.each([
    ['closed by “or”', listable, ' or '],
    ['of nouns, closed by a comma', nouns, ', '],
  ])('is absent in the middle and at the end of a list: %s', (_, names, join) => {
    const failing = names.flatMap(({ said, id }) => {
      const [first, other] = id === 'hoarseness' || id === 'nocturia' ? ['ascites', 'dysuria'] : ['hoarseness', 'nocturia'];
      const lists = [`62F no ${first}, ${said}${join}${other}`, `62F denies ${first}, ${other}${join}${said}`];
      return lists.filter((text) => idsOf(text, 'present').length > 0 || !deniedOrAsked(text).includes(id));
    });
    expect(failing).toEqual([]);
  });

  // Complaints that NG12 does not name.
  const outsiders = ['rash', 'wheeze', 'palpitations', 'headache', 'dizziness', 'ankle swelling', 'joint pain'];
  it.each(outsiders)('is absent whatever else is denied beside it: %s', (outsider) => {
    const lists = [
      'no X, haemoptysis',
      'no X, haemoptysis or night sweats',
      'no fever, X, haemoptysis',
      'denies fever, X or haemoptysis',
      'nil fever, haemoptysis, X, night sweats',
    ];
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
        const missed = list.map(({ id }) => id).filter((id) => !deniedOrAsked(text).includes(id));
        expect({ text, present, missed }).toEqual({ text, present: [], missed: [] });
      }),
      runs,
    );
  });
});

describe('a finding that is not the patient’s, or not now', () => {
  const notAsserted = [
    'FH: X',
    'FHx of X',
    'father had X',
    'mother has X',
    'return if X',
    'to come back if any X',
    'Plan: check for X',
    'safety netted re X',
    'any X - 999',
    'seek help with X',
    'concerned she might get X',
    'her husband is being treated for X',
    'X in her mother',
  ];
  const theirs = named.filter(({ kind, said }) => (kind === 'symptom' || kind === 'sign') && !(said in neverDenied));

  it.each(notAsserted)('is not asserted: %s', (pattern) => {
    const asserted = theirs
      .map(({ said }) => pattern.replace('X', said))
      .filter((text) => idsOf(`62F ${text}`, 'present').length > 0 || idsOf(text, 'present').length > 0);
    expect(asserted).toEqual([]);
  });
});
