import { type Claim, lineOfRow, toldWhere } from './claim.ts';
import { labelled, namesKin, type Told } from './labels.ts';
import type { Page, Table } from './page.ts';
import { areNotes, speaksOfOthers } from './section-names.ts';
import { valuesOfAll } from './told-values.ts';

interface Column {
  at: number;
  told: Told[];
}

const columnsOf = ({ rows }: Table): Column[] =>
  (rows[0] ?? []).map(({ text }, at) => ({ at, told: labelled(text) })).filter(({ told }) => told.length > 0);

/** Whether the first row of a table names what stands below it: a list of people, or of one. */
export function isHeaded(table: Table): boolean {
  const [first = []] = table.rows;
  const columns = columnsOf(table).length;
  return table.rows.length > 1 && columns > 0 && (first.every(({ header }) => header) || columns === first.length || columns > 2);
}

const timeHead = /^(?:time|slot|start|arrived|appointment|appt)\b/i;

/** What a headed table tells of people, row by row; a table or row of relatives tells nothing. */
export function tableClaims(page: Page, id: number, today: string): Claim[] {
  const table = page.tables[id];
  if (!table || speaksOfOthers(table.names)) return [];
  const [heads = []] = table.rows;
  if (heads.some(({ text }) => namesKin(text))) return [];
  // What is left of a day's list is one row: not the patient in front.
  if (table.rows.length === 2 && heads.some(({ text }) => timeHead.test(text))) return [];
  const columns = columnsOf(table);
  return table.rows.slice(1).flatMap((row, index) => {
    if (row.some(({ text }) => namesKin(text))) return [];
    const at = lineOfRow(page, id, index + 1);
    const place = { line: at, row: `${id}:${index + 1}`, inNotes: areNotes(table.names), bare: false };
    return columns.flatMap(({ at: column, told }) =>
      valuesOfAll(told, row[column]?.text ?? '', today, true).map((value) => ({
        ...place,
        value,
        where: toldWhere(page.lines[at] ?? { names: table.names, framed: false }, heads[column]?.text ?? '', value),
      })),
    );
  });
}
