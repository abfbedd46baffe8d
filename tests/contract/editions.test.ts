import { describe, expect, it } from 'vitest';
import { editionDates, newestEdition } from '../../rules/ng12/edition-dates.ts';
import { editionOf, ng12, recommendationsOf, sectionsOf } from '../../rules/ng12/editions.ts';
import { forms } from '../../rules/ng12/forms.ts';
import { formOf, renumbered } from '../../rules/ng12/numbering.ts';
import { recommendation } from '../../rules/ng12/recommendation.ts';
import { editionFaults } from './edition-faults.ts';

/** How many recommendations each edition has, and in which sections another number than April 2026. */
const counts = { '2025-05-01': 110, '2026-01-12': 109, '2026-04-15': 109 } as const;

describe('the editions held', () => {
  it('are in order, the newest last', () => {
    expect([...editionDates].sort()).toEqual(editionDates);
    expect(editionDates.at(-1)).toBe(newestEdition);
    expect(ng12.edition).toBe(newestEdition);
  });

  it.each(Object.entries(counts))('%s has %i recommendations', (date, count) => {
    expect(recommendationsOf(date as keyof typeof counts)).toHaveLength(count);
  });

  it.each(editionDates)('%s: each section has its numbers from 1 without a gap, each once, in order', (date) => {
    for (const [section, { recommendations }] of Object.entries(sectionsOf(date))) {
      expect(recommendations.map(({ number }) => number)).toEqual(recommendations.map((_, at) => `${section}.${at + 1}`));
    }
  });

  it.each(editionDates)('%s: advice stands beside numbers of its own edition, and text names only such numbers', (date) => {
    const own = new Set<string>(recommendationsOf(date).map(({ number }) => number));
    const named = recommendationsOf(date).flatMap(({ shownWith = [], gist, cautions = [] }) => [
      ...shownWith,
      ...[gist, ...cautions].flatMap((text) => [...text.matchAll(/1\.\d+\.\d+/g)].map(([number]) => number)),
    ]);
    expect(named.filter((number) => !own.has(number))).toEqual([]);
    for (const { shownWith = [] } of editionOf(date).advice) {
      expect(shownWith.filter((number) => !editionOf(date).byNumber.has(number))).toEqual([]);
    }
  });

  it('make one ruleset each, stamped with its date', () => {
    for (const date of editionDates) {
      expect(editionOf(date).edition).toBe(date);
      expect(editionOf(date)).toBe(editionOf(date));
    }
    expect(editionOf(newestEdition)).toBe(ng12);
  });

  it('share what is the same in all of them', () => {
    const [first, ...others] = editionDates.map((date) => recommendationsOf(date).find(({ number }) => number === '1.1.1'));
    for (const other of others) expect(other).toBe(first);
  });
});

describe('overlaps and gaps', () => {
  it('are not in NG12 as held', () => expect(editionFaults(editionDates, forms)).toEqual([]));

  const some = { cancer: 'lung', when: null, then: 'signpost', strength: 'directive', gist: '' } as const;
  const first = recommendation('1.1.1', some);
  it.each([
    ['two forms of one number', [first, recommendation('1.1.1', { ...some, since: '2026-04-15' })], '2026-04-15: 1.1.1 has two forms'],
    ['a number left out', [first, recommendation('1.1.3', some)], '2025-05-01: 1.1.2 is missing'],
    [
      'a form that ends without a word',
      [first, recommendation('1.1.2', { ...some, until: '2026-01-12' })],
      '1.1.2 of 2026-01-12 does not say what became of it',
    ],
    [
      'a form that became what was there before',
      [first, recommendation('1.1.2', { ...some, until: '2026-01-12', now: '1.1.1' })],
      '1.1.2 of 2026-01-12 became 1.1.1, which does not begin in 2026-04-15',
    ],
    [
      'a gap between the older form and the newer',
      [
        first,
        recommendation('1.1.2', { ...some, until: '2025-05-01', now: '1.1.2' }),
        recommendation('1.1.2', { ...some, since: '2026-04-15' }),
      ],
      '1.1.2 of 2025-05-01 became 1.1.2, which does not begin in 2026-01-12',
    ],
    [
      'a form of no edition',
      [recommendation('1.1.1', { ...some, since: '2026-04-15', until: '2025-05-01' })],
      '1.1.1 belongs to no edition',
    ],
    [
      'a form still held that names a successor',
      [recommendation('1.1.1', { ...some, now: '1.1.1' })],
      '1.1.1 of 2026-04-15 is still held and says what became of it',
    ],
    [
      'a form that skips an edition',
      [{ ...first, editions: ['2025-05-01', '2026-04-15'] as const }],
      '1.1.1 of 2026-04-15 skips an edition',
    ],
  ])('are found: %s', (_, made, fault) => {
    expect(editionFaults(editionDates, made)).toContain(fault);
  });
});

/** The published maps, written out again: [then, now]; null: no longer there. */
const sinceJanuary2026: readonly (readonly [string, string | null])[] = [
  ['1.5.6', '1.5.8'],
  ['1.5.7', '1.5.9'],
  ['1.5.8', '1.5.10'],
  ['1.5.9', '1.5.11'],
  ['1.5.10', '1.5.12'],
  ['1.5.11', '1.5.14'],
  ['1.5.12', '1.5.13'],
  ['1.5.13', '1.5.16'],
  ['1.5.14', '1.5.17'],
  ['1.5.15', '1.5.18'],
  ['1.14.1', null],
  ['1.14.2', null],
  ['1.14.3', '1.14.1'],
  ['1.14.4', '1.14.2'],
  ['1.14.5', '1.14.3'],
  ['1.14.6', '1.14.4'],
  ['1.14.7', null],
  ['1.14.8', '1.14.5'],
  ['1.14.9', '1.14.6'],
  ['1.14.10', '1.14.7'],
  ['1.14.11', '1.14.8'],
  ['1.16.7', '1.16.8'],
  ['1.16.8', '1.16.7'],
];
const sinceMay2025: readonly (readonly [string, string | null])[] = [
  ['1.10.5', null],
  ['1.10.6', '1.10.5'],
  ['1.10.7', '1.10.6'],
  ['1.10.8', '1.10.7'],
  ['1.10.9', '1.10.8'],
  ['1.10.10', '1.10.9'],
];
const newInApril2026 = ['1.5.6', '1.5.7', '1.5.15'];

describe('numbers across editions', () => {
  it.each([
    ['2025-05-01', '2026-01-12', sinceMay2025],
    ['2026-01-12', '2026-04-15', sinceJanuary2026],
  ] as const)('from %s to %s are as published, and all others stay', (then, now, map) => {
    const expected = new Map(map);
    for (const { number } of recommendationsOf(then)) {
      const became = expected.has(number) ? expected.get(number) : number;
      expect({ number, became: renumbered(number, then, now) }).toEqual({ number, became });
      if (became) expect({ became, was: renumbered(became, now, then) }).toEqual({ became, was: number });
    }
  });

  it('go over two editions at once', () => {
    expect(renumbered('1.10.6', '2025-05-01', '2026-04-15')).toBe('1.10.5');
    expect(renumbered('1.5.7', '2025-05-01', '2026-04-15')).toBe('1.5.9');
    expect(renumbered('1.5.9', '2026-04-15', '2025-05-01')).toBe('1.5.7');
    expect(renumbered('1.10.5', '2025-05-01', '2026-04-15')).toBeNull();
  });

  it.each(newInApril2026)('%s is new in April 2026', (number) => {
    expect(renumbered(number, '2026-04-15', '2026-01-12')).toBeNull();
  });

  it('are none for a number that is not there', () => {
    expect(renumbered('1.10.10', '2026-01-12', '2026-04-15')).toBeNull();
    expect(renumbered('1.10.10', '2026-04-15', '2025-05-01')).toBeNull();
    expect(formOf('2026-01-12', '1.10.10')).toBeUndefined();
  });
});
