import { type Line, type Page, type Table, whereOf } from './page.ts';
import { isUnit, resultWords } from './result-words.ts';
import { areResults, speaksOfOthers } from './section-names.ts';
import { holdsResults, unreadRow } from './table-results.ts';

/** Whether a line ends in a number, with or without its unit: “Sodium 140 mmol/l”. */
const endsInNumber = (text: string): boolean => {
  if (text.length > 160) return false;
  const { rest } = resultWords(text);
  const last = rest.search(/[<>≤≥]?\s?\d[^\d]*$/u);
  const { value, unit } = resultWords(rest.slice(Math.max(0, last)));
  return last > 0 && /\p{L}{2}/u.test(rest.slice(0, last)) && value !== undefined && (unit === undefined || isUnit(unit));
};

/** Where results stand that were not read. `gave`: the tables and lines that gave a result. */
export function unreadResults(page: Page, gave: ReadonlySet<Table | Line>): string[] {
  const found: string[] = [];
  for (const table of page.tables) {
    if (speaksOfOthers(table.names)) continue;
    const named = areResults(table.names);
    const row = gave.has(table) ? named && unreadRow(table, true) : (named || holdsResults(table)) && unreadRow(table, false);
    if (row) found.push(whereOf({ names: table.names, framed: false, cell: { table: 0, row: 0, column: 0 } }, row));
  }
  const lists = new Map<string, Line[]>();
  for (const line of page.lines) {
    if (line.cell || line.control || line.as === 'label' || !areResults(line.names) || speaksOfOthers(line.names)) continue;
    const part = line.names.at(-1)?.text ?? '';
    lists.set(part, [...(lists.get(part) ?? []), line]);
  }
  for (const lines of lists.values()) {
    const first = lines.find(({ text }) => endsInNumber(text));
    if (first && !lines.some((line) => gave.has(line))) found.push(whereOf(first, first.text));
  }
  return found;
}
