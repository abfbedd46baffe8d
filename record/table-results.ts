import { readRecent } from './dates.ts';
import { type FoundResult, namesText } from './found-result.ts';
import { labelled } from './labels.ts';
import { resultsInText } from './list-results.ts';
import type { Cell, Table } from './page.ts';
import { testNamed } from './result-tests.ts';
import { isBound, isRange, isUnit, type ResultWords, resultWords } from './result-words.ts';
import type { ResultTest } from './snapshot.ts';

/** What the head of a column says of it. */
const heads = {
  value: /^(?:results?|values?|reading|numeric value|level|latest|current|found|measurement|outcome)\b(?!.*\b(?:date|time)\b)/i,
  notNow: /\b(?:previous|prior|old|earlier|baseline|change|trend|delta)\b/i,
  range: /\b(?:range|reference|ref|normal|usual|expected|limits?|interval|target)\b/i,
  number: /\b(?:id|no|number|code|snomed|read|nhs|barcode|accession|sample|specimen|age)\b/i,
  unit: /^(?:units?|uom)\b/i,
  taken: /\b(?:collect\w*|taken|sampled?|specimen|effective|performed|observed)\b/i,
  later: /\b(?:report\w*|received|issued|authori[sz]ed|filed|resulted|printed|viewed)\b/i,
  notDate: /\b(?:due|next|review|recall|expir\w*|born|birth|dob)\b/i,
};

/** What a table holds, told by what stands in it: heads only say which of several numbers is the value. */
interface Shape {
  head: readonly string[];
  /** The row that heads the columns, or -1. */
  headAt: number;
  test: number;
  value: number;
  /** Columns whose numbers are no value of now. */
  ranges: ReadonlySet<number>;
  others: ReadonlySet<number>;
  /** Columns that a date heads, and those that a test heads. */
  dated: readonly { text: string; at: number }[];
  named: readonly { test: ResultTest; at: number; unit: string }[];
  /** The rows already judged to be a result or not. */
  resultRows: Map<number, boolean>;
}

const isDate = (text: string): boolean => {
  const { dates, rest } = resultWords(text);
  return dates.length > 0 && !/\d/.test(rest);
};
const nameOf = (text: string): ResultTest | undefined => testNamed(resultWords(text).rest);
const isResult = (text: string): boolean => resultsInText(text).length > 0;
const isFlag = (text: string): boolean => /^(?:[LHAN]|low|high|abnormal|normal|[↑↓*]+)$/i.test(text);
const isValue = (text: string): boolean => resultWords(text).value !== undefined && !isUnit(text);

/** The row that heads the columns: the first of several cells, where no value stands in it. */
function headOf({ rows }: Table): number {
  const at = rows.slice(0, 3).findIndex((row) => new Set(row.flatMap(({ text }) => text || [])).size > 1);
  const row = rows[at] ?? [];
  return row.every(({ header }) => header) || !row.some(({ text }) => isValue(text) || isResult(text)) ? at : -1;
}

const unitIn = (text: string): string =>
  /[([]([^)\]]*\/[^)\]]*)[)\]]/.exec(text)?.[1] ?? text.split(/[\s,]+/).find((word) => word.includes('/') && isUnit(word)) ?? '';

const shapes = new WeakMap<Table, Shape>();

function shapeOf(table: Table): Shape {
  const known = shapes.get(table);
  if (known) return known;
  const headAt = headOf(table);
  const head = (table.rows[headAt] ?? []).map(({ text }) => text);
  const some = table.rows.slice(headAt + 1, headAt + 201);
  const all = Array.from({ length: Math.max(0, ...some.map((row) => row.length)) }, (_, at) => at);
  const texts = (at: number): string[] => some.flatMap((row) => row[at]?.text || []);
  const tests = all.map((at) => texts(at).filter((text) => nameOf(text) !== undefined || isResult(text)).length);
  const most = Math.max(0, ...tests);
  const test = most === 0 ? -1 : tests.indexOf(most);
  const isRanges = (at: number): boolean => {
    const told = texts(at);
    return told.some(isRange) && told.every((text) => isRange(text) || isBound(text) || !/\d/.test(text));
  };
  const ranges = new Set(all.filter((at) => (heads.range.test(head[at] ?? '') && !heads.value.test(head[at] ?? '')) || isRanges(at)));
  const others = new Set(all.filter((at) => [heads.notNow, heads.number, heads.unit].some((of) => of.test(head[at] ?? ''))));
  const shape: Shape = {
    head,
    headAt,
    test,
    value: all.find((at) => at !== test && !ranges.has(at) && !others.has(at) && heads.value.test(head[at] ?? '')) ?? -1,
    ranges,
    others,
    resultRows: new Map(),
    dated: head.flatMap((text, at) => (at !== test && isDate(text) ? [{ text, at }] : [])),
    named: head.flatMap((text, at) => {
      const each = nameOf(text);
      return each === undefined ? [] : [{ test: each, at, unit: unitIn(text) }];
    }),
  };
  shapes.set(table, shape);
  return shape;
}

/** The columns of a row that may hold its value. Where no head tells several numbers apart, all of them. */
function candidates(row: readonly Cell[], { test, value, ranges, others }: Shape): number[] {
  const text = (at: number): string => row[at]?.text ?? '';
  const all = [...row.keys()].filter((at) => at !== test && !ranges.has(at) && !others.has(at) && isValue(text(at)) && !isDate(text(at)));
  const clean = all.filter((at) => isUnit(resultWords(text(at)).unit ?? 'g/l'));
  if (all.includes(value)) return [value];
  return clean.length > 0 ? clean : all;
}

/** The dates of a row, the one it was taken on first; of several that no head tells apart, the oldest. */
function datesOf(row: readonly Cell[], head: readonly string[], today: string): string {
  const rank = (at: number): number => (heads.taken.test(head[at] ?? '') ? 0 : heads.later.test(head[at] ?? '') ? 2 : 1);
  const day = (text: string): string => {
    const read = readRecent(text, today);
    return 'date' in read ? read.date : '';
  };
  return row
    .flatMap(({ text }, at) => (heads.notDate.test(head[at] ?? '') ? [] : resultWords(text).dates.map((date) => ({ date, at }))))
    .sort((one, other) => rank(one.at) - rank(other.at) || day(one.date).localeCompare(day(other.date)))
    .map(({ date }) => date)
    .join(' ');
}

/** A column that tells of whom each row is. */
const isOfPeople = (head: string): boolean => /^patient/i.test(head) || labelled(head).some((told) => told === 'born' || told === 'nhs');

/** Whether a table lists several people. */
export const listsPeople = (table: Table): boolean => shapeOf(table).head.some(isOfPeople);

/** Whether a row is a test with its number, and nothing else: it is read as a result, not as words. */
export function isResultRow(table: Table, at: number): boolean {
  const { resultRows } = shapeOf(table);
  const known = resultRows.get(at) ?? judgeRow(table, at);
  resultRows.set(at, known);
  return known;
}

function judgeRow(table: Table, at: number): boolean {
  const shape = shapeOf(table);
  const row = table.rows[at];
  if (!row || listsPeople(table)) return false;
  if (at === shape.headAt) return shape.named.length > 0 || shape.test >= 0;
  const told = row.flatMap(({ text }) => text || []);
  // A sentence, and nothing beside it but what belongs to a result.
  if (told.some(isResult) && told.every((text) => isResult(text) || isRange(text) || isUnit(text) || isDate(text) || isFlag(text)))
    return true;
  return nameOf(row[shape.test]?.text ?? '') !== undefined && (shape.dated.length > 0 || candidates(row, shape).length > 0);
}

/** Whether a table is one of results by its heads: values beside units or ranges. */
export function holdsResults(table: Table): boolean {
  const { head, value } = shapeOf(table);
  return value >= 0 && !listsPeople(table) && head.some((text) => heads.unit.test(text) || heads.range.test(text));
}

/** The first row with a number, or with a test and no number, as it stood. `ofTest`: only one of a test that is known. */
export function unreadRow(table: Table, ofTest: boolean): string | undefined {
  const shape = shapeOf(table);
  if (listsPeople(table)) return undefined;
  const row = table.rows.slice(shape.headAt + 1).find((cells) => {
    const isOfTest = nameOf(cells[shape.test]?.text ?? '') !== undefined;
    const numbers = candidates(cells, shape).length;
    return isOfTest ? numbers === 0 && shape.dated.length === 0 : !ofTest && numbers > 0;
  });
  return row && [...new Set(row.flatMap(({ text }) => text || []))].join(' · ');
}

/** The results of one table: a row for each, columns of dates, or columns of tests. Tables of several people give none. */
export function resultsInTable(table: Table, where: (words: string) => string, today: string): FoundResult[] {
  const shape = shapeOf(table);
  if (listsPeople(table)) return [];
  const found: FoundResult[] = [];
  let over = '';
  let above: readonly Cell[] = [];
  for (const cells of table.rows.slice(shape.headAt + 1)) {
    const row = cells.map((cell, at) => (cell.covered ? (above[at] ?? cell) : cell));
    above = row;
    const told = [...new Set(row.flatMap(({ text }) => text || []))];
    const words = where(told.join(' · '));
    const text = (at: number): string => row[at]?.text ?? '';
    // A row of nothing but a date heads those below.
    if (told.length === 1 && isDate(told[0] ?? '')) over = told[0] ?? '';
    const dates = `${datesOf(row, shape.head, today)} ${over} ${namesText(table.names)}`;
    const parts = row.map((cell) => resultWords(cell.text));
    const unit = told.find(isUnit) ?? unitIn(text(shape.test));
    const range = shape.dated.length > 0 ? undefined : parts.find((each) => each.range !== undefined)?.range;
    const flag = told.find(isFlag);
    const add = (test: ResultTest, own: ResultWords | undefined, when: string, beside = unit): void => {
      if (own?.value === undefined) return;
      const [ranged, flagged] = [own.range ?? range, own.flag ?? flag];
      found.push({
        test,
        value: `${own.value} ${own.unit ?? beside}`.trim(),
        ...(ranged !== undefined && { range: ranged }),
        ...(flagged !== undefined && { flag: flagged }),
        dates: when,
        where: words,
      });
    };
    const test = nameOf(text(shape.test));
    const sentences = resultsInText(text(shape.test));
    if (test !== undefined && shape.dated.length > 0) for (const { at, text: date } of shape.dated) add(test, parts[at], date);
    // Two numbers that no head tells apart are both given: they are asked about.
    else if (test !== undefined) for (const at of candidates(row, shape)) add(test, parts[at], dates);
    else if (sentences.length > 0)
      for (const { dates: own, ...each } of sentences)
        found.push({ ...(flag !== undefined && { flag }), ...each, dates: `${own} ${dates}`, where: words });
    else for (const column of shape.named) add(column.test, parts[column.at], dates, column.unit);
  }
  return found;
}
