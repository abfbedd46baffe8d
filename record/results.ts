import { daysBetween } from './age.ts';
import { dateIn, firstDate, readDate } from './dates.ts';
import { type Line, type Page, type Table, whereOf } from './page.ts';
import { measurementOf, testNamed } from './result-tests.ts';
import { areResults, isConsultation, speaksOfFamily, speaksOfOthers } from './section-names.ts';
import type { ResultRow, ResultTest } from './snapshot.ts';

const hasNumber = (text: string): boolean => /^\W*\d/.test(text) || /^[<>≤≥=\s]+\d/.test(text);

interface Found {
  test: ResultTest;
  value: string;
  dates: string;
  where: string;
}

function rowFrom({ test, value, dates, where }: Found, today: string): ResultRow | undefined {
  if (!hasNumber(value)) return undefined;
  const measurement = measurementOf(value, test);
  const date = firstDate(dates, today);
  const bad = date === undefined ? dateIn(dates) : undefined;
  const read = bad && readDate(bad.text, today);
  const problem =
    'problem' in measurement
      ? measurement.problem
      : read && 'problem' in read
        ? `The date of this result could not be read: ${read.problem}`
        : undefined;
  return {
    test,
    ...(!('problem' in measurement) && { measurement }),
    said: value,
    ...(date !== undefined && { date, daysOld: daysBetween(date, today) }),
    ...(problem !== undefined && { problem }),
    where,
  };
}

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

const tableCell = { table: 0, row: 0, column: 0 };

const namesText = ({ names }: Pick<Table, 'names'>): string =>
  names
    .map(({ text }) => text)
    .reverse()
    .join(' ');

/** A value and a unit that may stand in the next cell. */
const withUnit = (value: string, unit: string): string =>
  /[a-z%]/i.test(value.replace(/\s[LH]$/, '')) ? value : `${value} ${unit}`.trim();

function inTable(table: Table, where: (words: string) => string): Found[] {
  const heads = (table.rows[0] ?? []).map(({ text }) => text);
  const columns = columnsOf(heads);
  const dated = testNamed(heads[0] ?? '') ? [] : heads.map((head, at) => ({ head, at })).filter(({ head, at }) => at > 0 && dateIn(head));
  const named = heads
    .map((head, at) => ({ test: testNamed(head), at }))
    .filter((column): column is { test: ResultTest; at: number } => column.test !== undefined);
  const found: Found[] = [];
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
        columns.date < 0 ? `${all.slice(columns.value + 1).join(' ')} ${namesText(table)}` : text(columns.date),
      );
    else if (test && dated.length > 0) for (const { head, at } of dated) add(test, text(at), head);
    else if (test) {
      const at = all.findIndex((each, index) => index > 0 && hasNumber(each) && !dateIn(each));
      if (at > 0)
        add(
          test,
          withUnit(text(at), /^[\d\s.–-]*$/.test(text(at + 1)) || dateIn(text(at + 1)) ? '' : text(at + 1)),
          `${all.join(' ')} ${namesText(table)}`,
        );
    } else if (named.length > 0 && row !== table.rows[0])
      for (const column of named) add(column.test, text(column.at), `${all.join(' ')} ${namesText(table)}`);
  }
  return found;
}

const leadingName =
  /^(?<name>[\p{L}][\p{L}\d ()'’-]{0,60}?)\s*(?:[:=–-]|\b(?:is|was|result)\b|\s)\s*(?<value>(?:[<>]=?|[≤≥])?\s*\d[\d.,]*\s*(?:[µμa-z×x*][\wµμ^⁹⁰¹² ]*(?:\/\s*[a-z]+)?|\d+\^\d\/l)?)/iu;

/** Results in a list: in one line, or a name and its value in the lines after it. */
function inLines(page: Page, at: number, line: Line): Found | undefined {
  const name = testNamed(line.text);
  const next = page.lines.slice(at + 1, at + 5).filter(({ as, cell, names }) => as === 'text' && !cell && names === line.names);
  if (name && !/\d/.test(line.text.replace(/ca[ -]?125|antigen 125/i, '')) && next[0] && hasNumber(next[0].text)) {
    const own = next.slice(0, next.findIndex(({ text }) => testNamed(text)) >>> 0);
    const [value, ...others] = own.map(({ text }) => text);
    if (value === undefined) return undefined;
    const [unit = ''] = others;
    const bare = value.slice(0, dateIn(value)?.start).replace(/[\s,(]+$/, '');
    return {
      test: name,
      value: withUnit(bare, /^[a-zµμ×x*10⁹^]+[\w ^⁹]*\/\s?\w+/i.test(unit) ? unit : ''),
      dates: `${own.map(({ text }) => text).join(' ')} ${namesText(line)}`,
      where: whereOf(line, `${line.text} ${value}`),
    };
  }
  const without = dateIn(line.text)?.start === 0 ? line.text.slice(dateIn(line.text)?.end).replace(/^[\s:,–-]+/, '') : line.text;
  const groups = leadingName.exec(without)?.groups;
  const test = groups && testNamed(groups.name ?? '');
  if (!test || !groups?.value) return undefined;
  return { test, value: groups.value.trim(), dates: `${line.text} ${namesText(line)}`, where: whereOf(line, line.text) };
}

const newestFirst = (one: ResultRow, other: ResultRow): number => (other.date ?? '').localeCompare(one.date ?? '');

/** The results of tables and lists, newest first. Those of consultation notes are left to whoever reads the notes. */
export function* resultsOf(page: Page, today: string): Generator<void, ResultRow[]> {
  const found: Found[] = [];
  for (const table of page.tables) {
    if (speaksOfFamily(table.names) || speaksOfOthers(table.names)) continue;
    found.push(
      ...inTable(table, (words) =>
        whereOf({ names: table.names, framed: page.lines[table.from]?.framed ?? false, cell: tableCell }, words),
      ),
    );
    yield;
  }
  for (const [at, line] of page.lines.entries()) {
    if (at % 200 === 0) yield;
    if (line.cell || line.as !== 'text' || line.text.length > 160 || speaksOfFamily(line.names)) continue;
    if (!areResults(line.names) && (isConsultation(line.names) || line.text.length > 60)) continue;
    const row = inLines(page, at, line);
    if (row) found.push(row);
  }
  const rows = found.flatMap((each) => rowFrom(each, today) ?? []);
  const seen = new Set<string>();
  const once = rows.filter(({ test, said, date }) => {
    const same = `${test} ${said} ${date}`;
    return !seen.has(same) && seen.add(same);
  });
  return once.sort(newestFirst);
}
