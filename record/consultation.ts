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

/** Typed under a heading, without a label of its own. Over labels with their answers a heading only names the form. */
const isFreeText = (statement: Statement | undefined): boolean => statement?.filled === true && !statement.paired;

/** An entry as text. Without a date, what is typed or chosen in fields is being written now; the rest may be of any time. */
function sectionsFrom(page: Page, { lines, date, unreadable }: Entry, today: string): Section[] {
  const statements = statementsOf(
    page,
    lines.filter((line) => !isOfResult(page, line)),
  );
  if (!saysMore(statements)) return [];
  const doubt = byProxy.test(textOf(statements)) ? { doubt: 'Someone else filled this in for the patient.' } : {};
  if (date !== undefined) return [{ ...section('consultation', statements), ...aged(date, today), ...doubt }];
  if (unreadable) return [{ ...section('consultation', statements), undated: true }];
  const isBeingWritten = (at: number): boolean =>
    statements[at]?.filled === true || (statements[at]?.line.as === 'heading' && isFreeText(statements[at + 1]));
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

/** What may be a note though a heading of something else stands over it: “Recalls”, and then a dated box of its own. */
const maybeSwallowed = (line: Line): boolean =>
  !line.control && isAside(line.names) && !areResults(line.names) && !speaksOfOthers(line.names) && !speaksOfThePast(line.names);

/** Notes that a heading may have run on into: dated, and signed. They are asked about. */
function* swallowed(page: Page, today: string): Generator<void, Section[]> {
  const entries = yield* entriesOf(page, maybeSwallowed, today);
  return entries.flatMap((entry) => {
    if (!entry.signed) return [];
    const over = entry.lines[0]?.names.at(-1)?.text ?? '';
    return sectionsFrom(page, entry, today).map((each) => ({ ...each, doubt: `It stands under ‘${over.slice(0, 40)}’.` }));
  });
}

/** Whether an entry without a date stands in a box beside those of dated ones, and made like them. */
function standsBeside({ lines: [first] }: Entry, boxes: readonly Element[]): boolean {
  let at: Element | null = first?.element ?? null;
  for (let step = 0; at && step < 5; step++, at = at.parentElement) {
    const { parentElement, localName, className } = at;
    if (
      /^(?:div|article|section|li)$/.test(localName) &&
      boxes.some((box) => box !== at && box.parentElement === parentElement && box.localName === localName && box.className === className)
    )
      return true;
  }
  return false;
}

/** Filled in by someone else, who may speak of themselves too. */
const byProxy =
  /\bon behalf of\b|\b(?:completed|submitted|filled in|sent|written) by\b[^\n]{0,60}\b(?:daughter|son|carer|wife|husband|partner|mother|father|mum|dad|parent|guardian|friend|relative|sister|brother|proxy)\b/i;

/** Beside the parts that are named consultations: what has dates. Without either, the largest text, and labels with their answers. */
function* sectionsElsewhere(page: Page, today: string, read: Set<Element>, isConsultedToo: boolean): Generator<void, Section[]> {
  const entries = yield* entriesOf(page, (line) => mayBeRecord(line) && !isConsulted(line), today);
  const isDated = ({ date, unreadable }: Entry): boolean => date !== undefined || unreadable === true;
  const boxes = entries.flatMap((entry) => (isDated(entry) && entry.box) || []);
  const dated = entries.filter((entry) => isDated(entry) || standsBeside(entry, boxes));
  for (const { lines } of dated) for (const { element } of lines) read.add(element);
  const sections = [...dated.flatMap((entry) => sectionsFrom(page, entry, today)), ...(yield* swallowed(page, today))];
  if (sections.length > 0 || isConsultedToo) return sections;
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
  const elsewhere = yield* sectionsElsewhere(page, today, read, consulted.length > 0);
  const found = [...fieldsOf(page, read), ...consulted, ...elsewhere].sort(newestFirst);
  return [...withinLimit(found), ...problemsOf(page, today)];
}
