import { daysBetween } from './age.ts';
import { dateIn, firstDate } from './dates.ts';
import { type Entry, entriesOf } from './entries.ts';
import { labelled, labelsWithin } from './labels.ts';
import { type Line, type Page, whereOf } from './page.ts';
import { areProblems, areResults, isAside, isConsultation, isHeadingWithin, speaksOfOthers, speaksOfThePast } from './section-names.ts';
import type { Section, SectionKind } from './snapshot.ts';
import { type Statement, statementsOf } from './statements.ts';
import { isResultRow } from './table-results.ts';

/** No more than this of a record is looked through for findings. */
export const mostText = 20_000;
const mostProblems = 100;
const cutNotice = 'Only the first 20,000 characters were looked at.';

const isWords = ({ as, control }: Line): boolean => !control && (as === 'text' || as === 'typed');

const isConsulted = (line: Line): boolean => isConsultation(line.names) || (line.as === 'heading' && isHeadingWithin(line.text));
const mayBeRecord = (line: Line): boolean =>
  !line.control &&
  !isAside(line.names) &&
  !speaksOfOthers(line.names) &&
  !speaksOfThePast(line.names) &&
  !areResults(line.names) &&
  !areProblems(line.names);

/** A row that is read as a result: its numbers are not read a second time as words. */
const isOfResult = ({ tables }: Page, { cell }: Line): boolean => {
  const table = cell && tables[cell.table];
  return table !== undefined && isResultRow(table, cell?.row ?? 0);
};

const aged = (date: string | undefined, today: string): Pick<Section, 'date' | 'daysOld'> =>
  date === undefined ? {} : { date, daysOld: daysBetween(date, today) };

const textOf = (statements: readonly Statement[]): string => statements.map(({ text }) => text).join('\n');

const section = (kind: SectionKind, statements: readonly Statement[]): Section => {
  const [first] = statements;
  return { kind, where: first ? whereOf(first.line, first.text) : '', text: textOf(statements) };
};

const saysMore = (statements: readonly Statement[]): boolean => statements.some(({ line, paired }) => paired || isWords(line));

/** An entry as text. Without a date, what is typed or chosen in fields is being written now; the rest may be of any time. */
function sectionsFrom(page: Page, { lines, date, unreadable }: Entry, today: string): Section[] {
  const statements = statementsOf(
    page,
    lines.filter((line) => !isOfResult(page, line)),
  );
  if (!saysMore(statements)) return [];
  if (date !== undefined) return [{ ...section('consultation', statements), ...aged(date, today) }];
  if (unreadable) return [{ ...section('consultation', statements), undated: true }];
  const isBeingWritten = (at: number): boolean =>
    statements[at]?.filled === true || (statements[at]?.line.as === 'heading' && statements[at + 1]?.filled === true);
  const [written, others] = [true, false].map((is) => statements.filter((_, at) => isBeingWritten(at) === is));
  return [
    ...(saysMore(written ?? []) ? [section('consultation', written ?? [])] : []),
    ...(saysMore(others ?? []) ? [{ ...section('consultation', others ?? []), undated: true as const }] : []),
  ];
}

/** As much of some sections, in their order, as may be looked at. */
function withinLimit(sections: readonly Section[]): Section[] {
  let left = mostText;
  return sections.flatMap((section) => {
    if (left <= 0) return [];
    const text = section.text.slice(0, left);
    left -= text.length;
    const last = text.length < section.text.length || (left <= 0 && section !== sections.at(-1));
    return [{ ...section, text, ...(last && { cut: cutNotice }) }];
  });
}

/** What is being written, with no date yet, then the newest, then those whose date cannot be read. */
const newestFirst = (one: Section, other: Section): number => order(other).localeCompare(order(one));
const order = ({ date, undated }: Section): string => date ?? (undated ? '0' : '9');

/** The block of the page that holds the most running text. */
function largestText(page: Page): Line[] {
  const parents = new Map<Element, Line[]>();
  for (const line of page.lines) {
    const parent = line.element.parentElement;
    if (!parent || !isWords(line) || line.text.length < 40 || isAside(line.names)) continue;
    const lines = parents.get(parent);
    if (lines) lines.push(line);
    else parents.set(parent, [line]);
  }
  const size = (lines: readonly Line[]): number => lines.reduce((total, { text }) => total + text.length, 0);
  const [largest] = [...parents.values()].sort((one, other) => size(other) - size(one));
  return largest && size(largest) >= 60 ? largest : [];
}

/** Without any part named a consultation: what has dates; else the largest text, and labels with their answers. What is being typed comes besides. */
function* sectionsElsewhere(page: Page, today: string, read: Set<Element>): Generator<void, Section[]> {
  const entries = yield* entriesOf(page, mayBeRecord, today);
  const dated = entries.filter(({ date, unreadable }) => date !== undefined || unreadable);
  for (const { lines } of dated) for (const { element } of lines) read.add(element);
  if (dated.length > 0) return dated.flatMap((entry) => sectionsFrom(page, entry, today));
  const largest = new Set(largestText(page));
  const statements = statementsOf(page, page.lines.filter(mayBeRecord)).filter(
    ({ line, paired, filled }) => !filled && (largest.has(line) || (paired && !labelsPatient(line.text))),
  );
  yield;
  return statements.length > 0 ? [{ ...section('largest-text', statements), undated: true }] : [];
}

/** A line of a patient banner. */
const labelsPatient = (text: string): boolean => labelled(text).length > 0 || labelsWithin(text).length > 0;

/** What is being typed or chosen in fields of the page, outside its dated entries. */
function fieldsOf(page: Page, read: ReadonlySet<Element>): Section[] {
  const lines = page.lines.filter(mayBeRecord);
  const statements = statementsOf(page, lines).filter(
    ({ filled, paired, line }) =>
      filled &&
      !read.has(line.element) &&
      !labelsPatient(line.text) &&
      (paired || line.element.localName === 'textarea' || line.as === 'text'),
  );
  return statements.length > 0 ? [section('consultation', statements)] : [];
}

const over = /\b(?:past|resolved|inactive|ended|closed|previous)\b/i;
const onlyBeside =
  /^(?:active|current|significant|minor|major|ongoing|chronic|acute|confirmed|onset|since|past|resolved|inactive|ended|closed|previous|\W)*$/i;

/** Whether a text only says when or how a problem is: a date, a status. */
const isBeside = (text: string): boolean => {
  const date = dateIn(text);
  return onlyBeside.test(date ? text.slice(0, date.start) + text.slice(date.end) : text);
};

interface Listed {
  /** The problem itself. */
  text: string;
  /** With its date and status. */
  said: string;
  line: Line;
}

/** Problems stand one to a row or a line, or with their date and status on the lines after. */
function listed(page: Page): Listed[] {
  const lines = page.lines.filter((line) => isWords(line) && areProblems(line.names));
  return lines.flatMap((line, at): Listed[] => {
    const table = line.cell && page.tables[line.cell.table];
    if (table && line.cell) {
      const { row, table: of } = line.cell;
      const isFirst = lines[at - 1]?.cell?.row !== row || lines[at - 1]?.cell?.table !== of;
      const cells = table.rows[row] ?? [];
      if (!isFirst || (row === 0 && cells.every(({ header }) => header))) return [];
      const said = cells.map(({ text }) => text).filter(Boolean);
      const text = said.filter((each) => !isBeside(each)).join(', ');
      return text === '' ? [] : [{ text, said: said.join(' '), line }];
    }
    if (isBeside(line.text)) return [];
    const after = lines.slice(at + 1, at + 4);
    const other = after.findIndex((each) => !isBeside(each.text));
    const said = [line, ...after.slice(0, other < 0 ? after.length : other)].map((each) => each.text).join(' ');
    return [{ text: line.text, said, line }];
  });
}

/** The problems that are not over. */
function problemsOf(page: Page, today: string): Section[] {
  const problems = listed(page).flatMap(({ text, said, line }) => {
    const date = firstDate(said, today);
    const year = /\b(?:19|20)\d\d\b/.exec(said)?.[0];
    const since = year === undefined ? {} : { daysOld: Math.max(0, daysBetween(`${year}-12-31`, today)) };
    if (over.test(said)) return [];
    return [{ kind: 'problems' as const, where: whereOf(line, text), text: text.slice(0, 500), ...(date ? aged(date, today) : since) }];
  });
  return problems.slice(0, mostProblems);
}

/** The consultation text of a page, the newest entry first; where there is none, its dated parts or its largest text. Problems come last. */
export function* sectionsOf(page: Page, today: string): Generator<void, Section[]> {
  const entries = yield* entriesOf(page, isConsulted, today);
  const consulted = entries.flatMap((entry) => sectionsFrom(page, entry, today));
  yield;
  const read = new Set(entries.flatMap(({ lines }) => lines.map(({ element }) => element)));
  const found = consulted.length > 0 ? consulted : yield* sectionsElsewhere(page, today, read);
  return [...withinLimit([...fieldsOf(page, read), ...found].sort(newestFirst)), ...problemsOf(page, today)];
}
