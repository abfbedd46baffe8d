import { expect, test } from 'vitest';
import { areaFor, noPack } from '../../packs/area.ts';
import { type Board, boardFor, boardName, boards, isCurrent, predecessorsOf } from '../../packs/boards.ts';
import { findBoards } from '../../packs/find-boards.ts';

/** The codes of the 42 boards until 31 March 2026 (OpenPrescribing, 20 January 2025) and the six that were new the day after (NHSBSA, 10 April 2026). */
const before =
  'QE1 QF7 QGH QH8 QHG QHL QHM QJ2 QJG QJK QJM QK1 QKK QKS QM7 QMF QMJ QMM QNC QNQ QNX QOC QOP QOQ QOX QPM QR1 QRL QRV QSL QT1 QT6 QU9 QUA QUE QUY QVV QWE QWO QWU QXU QYG'.split(
    ' ',
  );
const fresh = ['S1Y5D', 'D7T5G', 'T6Y0W', 'S9B9J', 'S0E4D', 'Z9B2Z'];
const succession: Record<string, string[]> = {
  QH8: ['D7T5G'],
  QHG: ['S1Y5D'],
  QJG: ['D7T5G', 'T6Y0W'],
  QM7: ['D7T5G', 'S1Y5D'],
  QMJ: ['Z9B2Z'],
  QMM: ['T6Y0W'],
  QNQ: ['QRL', 'S0E4D', 'S9B9J'],
  QNX: ['S9B9J'],
  QRV: ['Z9B2Z'],
  QU9: ['S0E4D'],
  QUE: ['S1Y5D'],
  QXU: ['S9B9J'],
};
const codes = (found: readonly { ods: string }[]): string[] => found.map(({ ods }) => ods);

test('42 boards before 1 April 2026, 36 since, each once', () => {
  expect(before).toHaveLength(42);
  expect(codes(boards).sort()).toEqual([...before, ...fresh].sort());
  expect(boards.filter(isCurrent)).toHaveLength(36);
  expect(codes(boards.filter(isCurrent)).sort()).toEqual([...before.filter((ods) => !(ods in succession)), ...fresh].sort());
});

test('the succession is whole: twelve closed, each to boards of today', () => {
  const closed = boards.filter((board) => !isCurrent(board));
  expect(Object.fromEntries(closed.map(({ ods, successors }) => [ods, successors]))).toEqual(succession);
  for (const ods of closed.flatMap(({ successors }) => successors)) expect(boardFor(ods).state).toBe('current');
});

test('what a board took over, whole or in part', () => {
  const tookOver = (ods: string) => {
    const answer = boardFor(ods);
    if (answer.state !== 'current') throw new Error(ods);
    return predecessorsOf(answer.board).map(({ board, extent }) => `${board.ods} ${extent}`);
  };
  expect(tookOver('S1Y5D')).toEqual(['QHG all', 'QUE all', 'QM7 part']);
  expect(tookOver('D7T5G')).toEqual(['QM7 part', 'QH8 all', 'QJG part']);
  expect(tookOver('T6Y0W')).toEqual(['QMM all', 'QJG part']);
  expect(tookOver('S9B9J')).toEqual(['QNQ part', 'QXU all', 'QNX all']);
  expect(tookOver('S0E4D')).toEqual(['QU9 all', 'QNQ part']);
  expect(tookOver('Z9B2Z')).toEqual(['QMJ all', 'QRV all']);
  expect(tookOver('QRL')).toEqual(['QNQ part']);
  expect(tookOver('QVV')).toEqual([]);
});

test('a closed board leads to its successor; one that was parted asks which; an unknown code is unknown', () => {
  for (const [ods, successors] of Object.entries(succession)) {
    const answer = boardFor(ods);
    expect(answer.state).toBe(['QM7', 'QJG', 'QNQ'].includes(ods) ? 'split' : 'succeeded');
    if (answer.state === 'split') expect(codes(answer.choices)).toEqual(successors);
    if (answer.state === 'succeeded') expect([answer.board.ods]).toEqual(successors);
  }
  expect(boardFor('QVV')).toMatchObject({ state: 'current', board: { area: 'Dorset', region: 'South West' } });
  for (const ods of ['', 'qvv', 'XYZ', 'toString']) expect(boardFor(ods)).toEqual({ state: 'unknown' });
});

test('each region has its boards of today', () => {
  const counts: Record<string, number> = {};
  for (const { region } of boards.filter(isCurrent)) counts[region] = (counts[region] ?? 0) + 1;
  expect(counts).toEqual({
    'East of England': 3,
    London: 4,
    Midlands: 11,
    'North East and Yorkshire': 4,
    'North West': 3,
    'South East': 4,
    'South West': 7,
  });
});

const packsOf = (ods: string): string[] | string => {
  const area = areaFor(ods);
  return area.state === 'area' ? area.packs.map(({ id }) => id) : area.state;
};

test('the packs of a board, the nearest first; the national one always beside them', () => {
  expect(packsOf('QVV')).toEqual(['dorset']);
  expect(packsOf('QKK')).toEqual(['south-east-london', 'london']);
  expect(packsOf('Z9B2Z')).toEqual(['north-central-london', 'london']);
  expect(areaFor('Z9B2Z')).toMatchObject({ packs: [{ part: 'the former North Central London' }, { part: null }], national: 'england' });
});

test('the packs of a closed board are those of its part', () => {
  expect(packsOf('QMJ')).toEqual(['north-central-london', 'london']);
  expect(packsOf('QRV')).toEqual(['london']);
  expect(packsOf('QXU')).toEqual(['surrey-sussex']);
  expect(areaFor('QMJ')).toMatchObject({ board: { ods: 'Z9B2Z' }, closed: { ods: 'QMJ' } });
  expect(packsOf('QNQ')).toBe('split');
  expect(packsOf('nothing')).toBe('unknown');
});

test('every board of today has an answer: 15 have packs, for the rest none is published, and the national one goes with all', () => {
  const areas = boards.filter(isCurrent).map(({ ods }) => areaFor(ods));
  expect(areas.every((area) => area.state === 'area' && area.national === 'england')).toBe(true);
  const held = areas.flatMap((area) => (area.state === 'area' && area.packs.length > 0 ? [area.board.ods] : []));
  expect(held.sort()).toEqual('QHM QJK QKK QMF QOP QOQ QRL QT6 QUY QVV QWE QWU QYG S9B9J Z9B2Z'.split(' '));
  expect(packsOf('QWO')).toEqual([]);
  expect(noPack).toMatch(/^No pack published for this area\./);
});

test.each([
  ['dorset', ['QVV']],
  ['NHS Dorset Integrated Care Board', ['QVV']],
  ['qvv', ['QVV']],
  ['BNSSG', ['QUY']],
  ['hiow', ['QRL']],
  ['bsw', ['QOX']],
  ['isle wight', ['QRL']],
  ['NCL', ['Z9B2Z', 'QMJ']],
  ['north central london', ['Z9B2Z', 'QMJ']],
  ['frimley', ['S9B9J', 'S0E4D', 'QRL', 'QNQ']],
  ['QXU', ['S9B9J', 'QXU']],
  ['s9b', ['S9B9J']],
  ['sussex', ['S9B9J', 'QNX']],
  ['cios', ['QT6']],
  ['rut', ['QK1']],
  ['utland', []],
  ['nowhere', []],
])('searching for "%s"', (typed, found) => {
  expect(codes(findBoards(typed)).sort()).toEqual([...found].sort());
});

test.each([
  ['ncl', 'QMJ'],
  ['NCL ', 'QMJ'],
  ['nwl', 'QRV'],
  ['nel', 'QMF'],
  ['sel', 'QKK'],
  ['bsol', 'QHL'],
  ['bob', 'QU9'],
  ['bnssg', 'QUY'],
  ['sussex', 'QNX'],
  ['frimley', 'QNQ'],
  ['north central london', 'QMJ'],
  ['cornwall & the isles of scilly', 'QT6'],
  ['qrv', 'QRV'],
])('what is called "%s" comes first', (typed, first) => {
  expect(codes(findBoards(typed))[0]).toBe(first);
});

test('every board comes first by its code, by its area, and by its initials where no other has them', () => {
  const letters = (board: Board): string => (board.area.match(/\b[A-Z]/gi) ?? []).join('').toLowerCase();
  for (const board of boards) {
    expect.soft(findBoards(board.ods)[0]).toBe(board);
    expect.soft(findBoards(board.area)[0]).toBe(board);
    const same = boards.filter((each) => letters(each) === letters(board));
    expect.soft(same, letters(board)).toContain(findBoards(letters(board))[0]);
  }
});

test('boards of today come before closed ones, and stand alone where nothing is typed', () => {
  expect(codes(findBoards('surrey'))).toEqual(['S9B9J', 'QXU']);
  expect(codes(findBoards('suss')).at(-1)).toBe('QNX');
  expect(findBoards(' ')).toEqual(boards.filter(isCurrent));
});

test('every board is found by its code and by its name', () => {
  for (const board of boards) for (const typed of [board.ods, board.area, boardName(board)]) expect(findBoards(typed)).toContain(board);
});
