import { dateIn } from './dates.ts';
import { type FoundResult, hasNumber, namesText, withUnit } from './found-result.ts';
import { labelled } from './labels.ts';
import { resultInText } from './list-results.ts';
import type { Table } from './page.ts';
import { testNamed } from './result-tests.ts';
import type { ResultTest } from './snapshot.ts';

const columnHeads = {
  value: /^(?:results?|values?|reading|numeric value|level)\b/i,
  unit: /^(?:units?|uom)\b/i,
  date: /\b(?:date|when|collected|reported|taken|time|issued|effective)\b/i,
};

const isRange = (text: string): boolean => /^\W*\d+(?:\.\d+)?\s*(?:[-–—]|to)\s*\d/.test(text) && !dateIn(text);
const isValue = (text: string): boolean => hasNumber(text) && !isRange(text) && dateIn(text)?.start !== 0;
const isUnit = (text: string): boolean =>
  /[a-zµμ%⁹]/i.test(text) && text.length <= 16 && !/^(?:[LHA]|low|high|normal|abnormal)$/i.test(text) && dateIn(text) === undefined;

interface Columns {
  test: number;
  value: number;
  unit: number;
  date: number;
}

/** Which columns hold what, chosen by what stands in them; heads only say which of several numbers is the value, and which date counts. */
function columnsOf({ rows }: Table, heads: readonly string[]): Columns {
  const width = Math.max(0, ...rows.slice(0, 200).map((row) => row.length));
  const most = (holds: (text: string) => boolean): number => {
    const counts = Array.from({ length: width }, (_, at) => rows.slice(0, 200).filter((row) => holds(row[at]?.text ?? '')).length);
    const highest = Math.max(0, ...counts);
    return highest === 0 ? -1 : counts.indexOf(highest);
  };
  const at = (pattern: RegExp): number => heads.findIndex((head) => pattern.test(head));
  const isHeaded = rows.length > 1;
  return {
    test: most((text) => testNamed(text) !== undefined),
    value: isHeaded ? at(columnHeads.value) : -1,
    unit: isHeaded ? at(columnHeads.unit) : -1,
    date: isHeaded ? at(columnHeads.date) : -1,
  };
}

/** A column that tells of whom each row is. */
const isOfPeople = (head: string): boolean => /^patient/i.test(head) || labelled(head).some((told) => told === 'born' || told === 'nhs');

/** The results of one table: a row for each, columns of dates, or columns of tests. Tables of several people give none. */
export function resultsInTable(table: Table, where: (words: string) => string): FoundResult[] {
  const heads = (table.rows[0] ?? []).map(({ text }) => text);
  if (heads.some(isOfPeople)) return [];
  const columns = columnsOf(table, heads);
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
    const test = testNamed(text(columns.test));
    // One sentence in a cell: “PSA 7.9 ug/L”.
    const whole = test ? resultInText(text(columns.test)) : undefined;
    const dates = (value: number): string =>
      [text(columns.date), ...all.slice(value + 1), ...all.slice(0, value)].filter((each) => !isRange(each)).join(' ') +
      ` ${namesText(table.names)}`;
    if (whole) add(whole.test, whole.value, dates(columns.test));
    else if (test && dated.length > 0) for (const { head, at } of dated) add(test, text(at), head);
    else if (test) {
      const at = [columns.value, ...all.keys()].find((each) => each >= 0 && each !== columns.test && isValue(text(each)));
      if (at === undefined) continue;
      const unit = columns.unit >= 0 && columns.unit !== at ? text(columns.unit) : isUnit(text(at + 1)) ? text(at + 1) : '';
      add(test, withUnit(text(at), unit), dates(at));
    } else if (named.length > 0 && row !== table.rows[0])
      for (const column of named) add(column.test, text(column.at), `${all.join(' ')} ${namesText(table.names)}`);
  }
  return found;
}
