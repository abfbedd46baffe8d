import { type Cell, folded, type Name, type Place, type Table } from './page.ts';

interface Building {
  id: number;
  table: Table;
  row: number;
  column: number;
  /** Columns still covered by a cell of an earlier row: how many rows more. */
  covered: number[];
}

/** Puts what is met in tables, real ones and ARIA ones, into rows and columns. */
export interface TableCells {
  enter: (element: Element, names: readonly Name[], line: number) => void;
  leave: (element: Element, line: number) => void;
  add: (text: string) => void;
  /** A caption has named the table. */
  named: (names: readonly Name[]) => void;
  place: () => Place | undefined;
}

type Part = 'table' | 'row' | 'cell' | 'header';

const tags: Readonly<Record<string, Part>> = { table: 'table', tr: 'row', td: 'cell', th: 'header' };
const roles: Readonly<Record<string, Part>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'header',
  rowheader: 'header',
};

function partOf(element: Element): Part | undefined {
  const role = element.getAttribute('role');
  return (role === null ? undefined : roles[role]) ?? tags[element.localName];
}

const span = (element: Element, name: string): number => Math.min(100, Math.max(1, Number(element.getAttribute(name)) || 1));

export function createTableCells(tables: Table[]): TableCells {
  const open: Building[] = [];
  const cellOf = (building: Building): Cell | undefined => building.table.rows[building.row]?.[building.column];

  const enterCell = (building: Building, element: Element, header: boolean): void => {
    const row = building.table.rows[building.row];
    if (!row) return;
    do building.column++;
    while (
      (building.covered[building.column] ?? 0) > 0 &&
      row.length === building.column &&
      row.push({ text: '', header: false, covered: true })
    );
    const wide = span(element, 'colspan');
    for (let at = building.column; at < building.column + wide; at++) {
      row[at] = { text: '', header };
      building.covered[at] = span(element, 'rowspan');
    }
  };

  return {
    enter(element, names, line) {
      const part = partOf(element);
      if (part === 'table') {
        const table: Table = { rows: [], names, from: line, to: line, element };
        open.push({ id: tables.push(table) - 1, table, row: -1, column: -1, covered: [] });
        return;
      }
      const building = open.at(-1);
      if (!building || part === undefined) return;
      if (part === 'row') {
        building.row++;
        building.column = -1;
        building.table.rows.push([]);
        building.covered = building.covered.map((rows) => Math.max(0, rows - 1));
      } else enterCell(building, element, part === 'header');
    },
    leave(element, line) {
      const building = open.at(-1);
      if (!building) return;
      const part = partOf(element);
      if (part === 'table') {
        building.table.to = line;
        open.pop();
      } else if (part === 'cell' || part === 'header') building.column += span(element, 'colspan') - 1;
    },
    add(text) {
      const building = open.at(-1);
      const cell = building && cellOf(building);
      if (cell) cell.text = folded(`${cell.text} ${text}`);
    },
    named(names) {
      const table = open.at(-1)?.table;
      if (table) table.names = names;
    },
    place() {
      const building = open.at(-1);
      return building && building.column >= 0 ? { table: building.id, row: building.row, column: building.column } : undefined;
    },
  };
}
