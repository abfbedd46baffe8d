import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFindingId } from '../../rules/findings/vocabulary.ts';
import { recognise } from '../../rules/reading/read.ts';
import { isOnlyAsked, type Recognition } from '../../rules/reading/recognition.ts';
import { rowsOf } from '../tables.ts';

/** The day the tables of this folder are read on. */
const today = '2026-11-29';

export const table = (name: string): string => readFileSync(join(import.meta.dirname, `${name}.md`), 'utf8');

export const unescaped = (cell: string): string => cell.replaceAll('<br>', '\n').replaceAll('&#124;', '|');
const escaped = (text: string): string => text.replaceAll('\n', '<br>').replaceAll('|', '&#124;');

/** "weight loss" as the id of a finding. Throws where there is none. */
export function idOf(words: string): string {
  const id = words.trim().replaceAll(' ', '_');
  if (!isFindingId(id)) throw new Error(`unknown finding "${words}"`);
  return id;
}

export type Said = 'present' | 'absent' | 'asked' | 'nothing';

/** What a text says of a finding. */
export function saidOf({ mentions }: Recognition, id: string): Said {
  const assertion = mentions.find((mention) => mention.id === id)?.assertion;
  if (assertion === undefined) return 'nothing';
  return isOnlyAsked(assertion) ? 'asked' : (assertion as Said);
}

export const read = (text: string): Recognition => recognise(text, { today });

export const idsSaid = (recognition: Recognition, said: Said): string[] =>
  recognition.mentions.map(({ id }) => id).filter((id) => saidOf(recognition, id) === said);

/** Rows that are misread as yet, each with the reason; of all tables of this folder, in one list. */
const notYet = rowsOf(table('not-yet'), ['table', 'row', 'reason']);

const rowsNotYet = (name: string): string[] => notYet.filter((row) => row.table === name).map(({ row }) => unescaped(row ?? ''));

/** Rows wrongly read that are not in the list, and rows of the list that are read well now or are gone. */
export function held(name: string, misread: ReadonlyMap<string, string>): { wrong: string[]; takeOff: string[] } {
  const known = rowsNotYet(name);
  return {
    wrong: [...misread].filter(([row]) => !known.includes(row)).map(([row, how]) => `| ${name} | ${escaped(row)} | ${how} |`),
    takeOff: known.filter((row) => !misread.has(row)),
  };
}
