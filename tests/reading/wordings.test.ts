import { describe, expect, it } from 'vitest';
import { broaderOf } from '../../rules/findings/hierarchy.ts';
import { type FindingId, findingIds } from '../../rules/findings/vocabulary.ts';
import type { Recognition } from '../../rules/reading/recognition.ts';
import { rowsOf } from '../tables.ts';
import { held, idOf, idsSaid, read, saidOf, table } from './reads.ts';

/** Words that carry no content of their own, sides and measures among them. */
const stopWords = new Set(
  `a an the and or of in on at to for with by from as than that this it its is are was were be been being has have had having do does did
  he she they his her him my me i im ive we you their who what when where there then now up down out off over under all any some no not
  never wont cant couldnt hasnt doesnt isnt dont will can could would if but so just very too one two three four five both other another
  left right l r side day days old old week weeks month months year years ago since until last new more most get gets got go goes gone going come
  comes came keeps feel feels felt look looks looked looking like thing something anything after before between into all about again`.split(
    /\s+/,
  ),
);

/** The content words of a wording, without their endings. */
const contentOf = (wording: string): string[] =>
  wording
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .split(/[^a-z0-9é]+/)
    .filter((word) => word !== '' && !/^\d/.test(word) && !stopWords.has(word))
    .map((word) => word.replace(/(?<=...)(?:ing|ed|es|s)$/, ''));

/** What a number gives is a result, and no mention: plainly beyond the threshold of any age, or plainly below. */
const byNumber: Readonly<Record<string, (recognition: Recognition) => boolean>> = {
  fit_10_or_more: ({ results }) => results.some(({ test, value }) => test === 'fit' && value.value >= 10),
  fit_below_10: ({ results }) => results.some(({ test, value }) => test === 'fit' && value.value < 10),
  ca125_at_or_above_age_threshold: ({ results }) => results.some(({ test, value }) => test === 'ca125' && value.value > 100),
  ca125_below_age_threshold: ({ results }) => results.some(({ test, value }) => test === 'ca125' && value.value < 20),
  psa_above_age_threshold: ({ results }) => results.some(({ test, value }) => test === 'psa' && value.value > 10),
};

/** Findings that have no third name, and why. */
const twoNames: Readonly<Record<string, string>> = {
  psa_above_age_threshold: 'a test is called by its name, and this one has one and its letters',
};

const disjoint = (a: string, b: string): boolean => !contentOf(a).some((word) => contentOf(b).includes(word));

/** Whether three of the wordings share no content word. */
const hasThreeApart = (wordings: readonly string[]): boolean =>
  wordings.some((one, at) =>
    wordings
      .slice(at + 1)
      .some((two, next) => disjoint(one, two) && wordings.slice(at + next + 2).some((each) => disjoint(one, each) && disjoint(two, each))),
  );

const rows = rowsOf(table('wordings'), ['finding', 'wordings']).map(({ finding = '', wordings = '' }) => ({
  id: idOf(finding),
  wordings: wordings
    .split('·')
    .map((each) => each.trim())
    .filter(Boolean),
}));

describe('wordings', () => {
  it('are there for every finding, once', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...findingIds].sort());
  });

  it('are three or more for each that share no content word', () => {
    expect(
      rows
        .filter(({ id, wordings }) => !hasThreeApart(wordings) && !(id in twoNames))
        .map(({ id, wordings }) => `${id}: ${wordings.join(' · ')}`),
    ).toEqual([]);
  });

  const readings = new Map(rows.flatMap(({ wordings }) => wordings.map((wording) => [wording, read(wording)] as const)));
  const isReached = (id: string, wording: string): boolean => {
    const reading = readings.get(wording) ?? read(wording);
    const narrower = idsSaid(reading, 'present').some((each) => broaderOf(each as FindingId).some((wider) => wider === id));
    return saidOf(reading, id) === 'present' || narrower || byNumber[id]?.(reading) === true;
  };

  it('reach their finding by three that are read and share none', () => {
    const misread = rows
      .filter(({ id }) => !(id in twoNames))
      .flatMap(({ id, wordings }): [string, string][] => {
        const reached = wordings.filter((wording) => isReached(id, wording));
        return hasThreeApart(reached) ? [] : [[id.replaceAll('_', ' '), `only by: ${reached.join(' · ')}`]];
      });
    expect(held('three wordings', new Map(misread))).toEqual({ wrong: [], takeOff: [] });
  });

  it('reach their finding', () => {
    const misread = rows.flatMap(({ id, wordings }) =>
      wordings.flatMap((wording): [string, string][] => {
        return isReached(id, wording) ? [] : [[wording, `${id} is ${saidOf(read(wording), id)}`]];
      }),
    );
    expect(held('wordings', new Map(misread))).toEqual({ wrong: [], takeOff: [] });
  });
});
