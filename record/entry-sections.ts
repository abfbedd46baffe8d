import { daysBetween } from './age.ts';
import type { Entry } from './entries.ts';
import { type Line, type Page, whereOf } from './page.ts';
import type { Section, SectionKind } from './snapshot.ts';
import { type Statement, statementsOf } from './statements.ts';
import { isResultRow } from './table-results.ts';

/** A line that says something, and is not there to be pressed. */
export const isWords = ({ as, control }: Line): boolean => !control && (as === 'text' || as === 'typed');

/** A row that is read as a result: its numbers are not read a second time as words. */
const isOfResult = ({ tables }: Page, { cell }: Line): boolean => {
  const table = cell && tables[cell.table];
  return table !== undefined && isResultRow(table, cell?.row ?? 0);
};

/** How old something of a day is. */
export const aged = (date: string | undefined, today: string): Pick<Section, 'date' | 'daysOld'> =>
  date === undefined ? {} : { date, daysOld: daysBetween(date, today) };

const textOf = (statements: readonly Statement[]): string => statements.map(({ text }) => text).join('\n');

/** Statements as a section. */
export const section = (kind: SectionKind, statements: readonly Statement[]): Section => {
  const [first] = statements;
  return { kind, where: first ? whereOf(first.line, first.text) : '', text: textOf(statements) };
};

const saysMore = (statements: readonly Statement[]): boolean => statements.some(({ line, paired }) => paired || isWords(line));

/** Filled in by someone else, who may speak of themselves too. */
const byProxy =
  /\bon behalf of\b|\b(?:completed|submitted|filled in|sent|written) by\b[^\n]{0,60}\b(?:daughter|son|carer|wife|husband|partner|mother|father|mum|dad|parent|guardian|friend|relative|sister|brother|proxy)\b/i;

/** Typed under a heading, without a label of its own. Over labels with their answers a heading only names the form. */
const isFreeText = (statement: Statement | undefined): boolean => statement?.filled === true && !statement.paired;

/** An entry as text. Without a date, what is typed or chosen in fields is being written now; the rest may be of any time. */
export function sectionsFrom(page: Page, { lines, date, unreadable }: Entry, today: string): Section[] {
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
