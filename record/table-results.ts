import { dateIn } from './dates.ts';
import { type FoundResult, hasNumber, namesText, withUnit } from './found-result.ts';
import { labelled } from './labels.ts';
import type { Table } from './page.ts';
import { testNamed } from './result-tests.ts';
import type { ResultTest } from './snapshot.ts';

const columnHeads = {
  test: /^(?:test|investigation|name|analyte|description|result name|code|item|observation|measure)s?\b/i,
  value: /^(?:results?|values?|reading|numeric value|level)\b/i,
  unit: /^(?:units?|uom)\b/i,
  date: /\b(?:date|when|collected|reported|taken|time|issued|effective)\b/i,
};

interface Columns {
  test: number;
  value: number;
  unit: number;
  date: number;
}

/** Which columns hold what: as headed, or else the name first and the first number after it. */
function columnsOf(heads: readonly string[]): Columns | undefined {
  const at = (pattern: RegExp): number => heads.findIndex((head) => pattern.test(head));
  const value = at(columnHeads.value);
  if (value < 0) return undefined;
  return { test: Math.max(0, at(columnHeads.test)), value, unit: at(columnHeads.unit), date: at(columnHeads.date) };
}

/** A column that tells of whom each row is. */
const isOfPeople = (head: string): boolean => /^patient/i.test(head) || labelled(head).some((told) => told === 'born' || told === 'nhs');

/** The results of one table: a row for each, columns of dates, or columns of tests. Tables of several people give none. */
export function resultsInTable(table: Table, where: (words: string) => string): FoundResult[] {
  const heads = (table.rows[0] ?? []).map(({ text }) => text);
  if (heads.some(isOfPeople)) return [];
  const columns = columnsOf(heads);
  const dated = testNamed(heads[0] ?? '') ? [] : heads.map((head, at) => ({ head, at })).filter(({ head, at }) => at > 0 && dateIn(head));
  const named = heads
    .map((head, at) => ({ test: testNamed(head), at }))
    .filter((column): column is { test: ResultTest; at: number } => column.test !== undefined);
  const found: FoundResult[] = [];
  for (const row of table.rows) {
    const text = (at: number): string => row[at]?.text ?? '';
    const all = row.map((cell) => cell.text);
    const add = (test: ResultTest, value: string, dates: string): void => {
      found.push({ test, value, dates, where: where(all.filter(Boolean).join(' · ')) });
    };
    const test = testNamed(text(columns?.test ?? 0));
    if (test && columns)
      add(
        test,
        withUnit(text(columns.value), columns.unit < 0 ? '' : text(columns.unit)),
        columns.date < 0 ? `${all.slice(columns.value + 1).join(' ')} ${namesText(table.names)}` : text(columns.date),
      );
    else if (test && dated.length > 0) for (const { head, at } of dated) add(test, text(at), head);
    else if (test) {
      const at = all.findIndex((each, index) => index > 0 && hasNumber(each) && !dateIn(each));
      if (at > 0)
        add(
          test,
          withUnit(text(at), /^[\d\s.–-]*$/.test(text(at + 1)) || dateIn(text(at + 1)) ? '' : text(at + 1)),
          `${all.join(' ')} ${namesText(table.names)}`,
        );
    } else if (named.length > 0 && row !== table.rows[0])
      for (const column of named) add(column.test, text(column.at), `${all.join(' ')} ${namesText(table.names)}`);
  }
  return found;
}
