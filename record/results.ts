import { daysBetween } from './age.ts';
import { dateIn, firstDate, readDate } from './dates.ts';
import type { FoundResult } from './found-result.ts';
import { resultsInLines } from './list-results.ts';
import { type Line, type Page, type Table, whereOf } from './page.ts';
import { measurementOf } from './result-tests.ts';
import { areResults, isConsultation, speaksOfOthers } from './section-names.ts';
import type { ResultRow } from './snapshot.ts';
import { resultsInTable } from './table-results.ts';
import { unreadResults } from './unread-results.ts';

function rowFrom({ test, value, range, flag, dates, where }: FoundResult, today: string): ResultRow {
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
    ...(range !== undefined && { range }),
    ...(flag !== undefined && { flag }),
    ...(date !== undefined && { date, daysOld: daysBetween(date, today) }),
    ...(problem !== undefined && { problem }),
    where,
  };
}

const inAnyTable = { table: 0, row: 0, column: 0 };

const newestFirst = (one: ResultRow, other: ResultRow): number => (other.date ?? '').localeCompare(one.date ?? '');

/** The results of a page, and what to say of those that could not be read. */
export interface Results {
  /** Newest first. */
  rows: ResultRow[];
  unread: string[];
}

/** The results of tables and lists. Those of consultation notes are left to whoever reads the notes. */
export function* resultsOf(page: Page, today: string): Generator<void, Results> {
  const found: FoundResult[] = [];
  const gave = new Set<Table | Line>();
  for (const table of page.tables) {
    if (speaksOfOthers(table.names)) continue;
    const where = (words: string): string =>
      whereOf({ names: table.names, framed: page.lines[table.from]?.framed ?? false, cell: inAnyTable }, words);
    const own = resultsInTable(table, where, today);
    if (own.length > 0) gave.add(table);
    found.push(...own);
    yield;
  }
  for (const [at, line] of page.lines.entries()) {
    if (at % 40 === 0) yield;
    if (line.cell || !/^(?:text|heading)$/.test(line.as) || line.text.length > 160 || speaksOfOthers(line.names)) continue;
    if (!areResults(line.names) && (isConsultation(line.names) || line.text.length > 60)) continue;
    const own = resultsInLines(page, at, line);
    if (own.length > 0) gave.add(line);
    found.push(...own);
  }
  yield;
  const [first, ...others] = unreadResults(page, gave);
  const seen = new Set<string>();
  const rows = found
    .map((each) => rowFrom(each, today))
    .filter(({ test, said, date }) => {
      const same = `${test} ${said} ${date}`;
      return !seen.has(same) && seen.add(same);
    })
    .sort(newestFirst);
  return {
    rows,
    unread: [
      ...new Set(rows.flatMap(({ problem }) => problem ?? [])),
      ...(first === undefined ? [] : [`${others.length > 0 ? 'Some results were' : 'A result was'} not read: see ${first}.`]),
    ],
  };
}
