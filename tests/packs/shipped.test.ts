import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Board, boardFor, boardName, boardOf } from '../../packs/boards.ts';
import { entriesOf } from '../../packs/pathway-problem.ts';
import { readPack } from '../../packs/read-pack.ts';
import { loadShipped, nationalId, shipped } from '../../packs/shipped.ts';
import { siteIds } from '../../packs/sites.ts';

const folder = join(import.meta.dirname, '../../packs/shipped');
const textOf = (id: string): string => readFileSync(join(folder, `${id}.json`), 'utf8');
const packs = await Promise.all(shipped.map(({ id }) => loadShipped(id)));
const entries = packs.flatMap((pack) => entriesOf(pack).map((entry) => ({ pack: pack.id, ...entry })));
const named = ({ pack, id }: { pack: string; id: string }): string => `${pack} ${id}`;

test('every file is offered and every pack offered is there', () => {
  expect(shipped.map(({ id }) => `${id}.json`).sort()).toEqual(readdirSync(folder).sort());
});

test.each(shipped.map(({ id }) => id))('%s is a pack by the reader, unsigned, under its own name, fit for its day', async (id) => {
  const read = await readPack(textOf(id), new Date('2026-11-22T12:00:00Z'));
  expect(read.state === 'refused' ? read.sentence : read.pack.id).toBe(id);
});

test('every entry has an https source and the day it was read', () => {
  expect(entries.length).toBeGreaterThan(150);
  for (const entry of entries) {
    expect.soft(entry.source, named(entry)).toMatch(/^https:\/\/\S+$/);
    expect.soft(entry.checked, named(entry)).toBe('2026-11-22');
  }
});

test('what the loader goes by is what the packs say of their boards', () => {
  for (const [at, pack] of packs.entries()) {
    const said = pack.area.scope === 'england' ? [] : pack.area.boards;
    expect
      .soft(
        said.map(({ ods, part, succeeds }) => ({ ods, part, formerly: succeeds.map((each) => each.ods) })),
        pack.id,
      )
      .toEqual(shipped[at]?.covers);
  }
});

test('the boards of packs are boards of today with the names and succession of the list', () => {
  for (const pack of packs) {
    if (pack.area.scope === 'england') expect.soft(pack.id).toBe(nationalId);
    else
      for (const { ods, name, succeeds } of pack.area.boards) {
        const answer = boardFor(ods);
        expect.soft(answer.state, pack.id).toBe('current');
        expect.soft(name).toBe(boardName(boardOf(ods) as Board));
        for (const each of succeeds) {
          expect.soft(boardFor(each.ods)).toMatchObject({ state: 'succeeded', board: { ods } });
          expect.soft(each).toEqual({ ods: each.ods, name: boardName(boardOf(each.ods) as Board), extent: 'all' });
        }
      }
  }
});

test('every area says what is not published', () => {
  for (const { id, notes } of packs.filter((pack) => pack.id !== nationalId))
    expect.soft(notes.filter(({ title }) => title.endsWith('ot published here: ask your board')).length, id).toBeGreaterThan(0);
});

/** Sources that are a practice's, a council's or a case study's and not the publisher's own, or of years ago. */
const weak =
  /talbotmedicalcentre|thehadleighpractice|qualityincare|oldschoolsurgery|bolton\.gov|redbridge\.gov|valeofyorkccg|coventryrugbygpgateway|transform\.england|chft-news|healthylondon|statistical\/mi-nhs/;

test('a weak source is said to be weak', () => {
  const found = entries.filter(({ source }) => weak.test(source));
  expect(found.length).toBeGreaterThan(25);
  expect(found.filter(({ doubt, id }) => doubt === undefined && id !== 'not-published').map(named)).toEqual([]);
});

test('an old source says how old it is', () => {
  const old = entries.filter(({ source }) =>
    /dchft\.nhs\.uk\/gp-zone|remedy\.bnssg|\/urgent-suspected-cancer-urology|\/topic\/imaging/.test(source),
  );
  expect(old.length).toBeGreaterThan(20);
  expect(old.filter(({ dated, reviewDue, doubt, id }) => !(dated || reviewDue || doubt) && id !== 'not-published').map(named)).toEqual([]);
});

test('no pack carries notes to its makers, or links to a copy that was never meant for the public', () => {
  for (const { id } of shipped) expect.soft(textOf(id), id).not.toMatch(/invent|\bnull\b[^,\n]|staging[.-]|TODO/i);
});

test('a local variation stands beside recommendations or sites, with who approved it or that this is not stated', () => {
  const variations = packs.flatMap((pack) => pack.localVariations);
  expect(variations).toHaveLength(7);
  expect(variations.map(({ id, approvedBy }) => [id, approvedBy])).toEqual([
    ['psa-above-20', null],
    ['psa-from-45', null],
    ['psa-raised-no-examination', null],
    ['fit-10', null],
    ['non-specific-criteria', null],
    ['lower-ages', 'agreed for London, overseen by the Pan-London two-week wait operational group (2016)'],
    ['own-lower-gi-pathway', 'published by the Cheshire and Merseyside Cancer Alliance; not stated who approved it'],
  ]);
});

test('England has an e-RS term for every site but the eye, for which none was found', () => {
  const england = packs.find(({ id }) => id === nationalId);
  const served = new Set(england?.services.flatMap(({ sites }) => (sites === 'all' ? [] : sites)));
  expect(siteIds.filter((site) => !served.has(site))).toEqual(['eye']);
});
