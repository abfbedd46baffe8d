import { isAnswer, isLeftOpen, labelLeftOpen, labelWith, mayBeLabel } from './answer-words.ts';
import { dateIn, dayUnder, isMonthAlone } from './dates.ts';
import type { Table } from './page.ts';

const yesHead = /^(?:yes|y|present|positive|ticked)$/i;
const noHead = /^(?:no|n|absent|negative|none)$/i;
/** Heads of columns that say who, when or what kind, and ask nothing. */
const noQuestion = /^(?:date|time|when|by|user|clinician|author|who|role|type|code|seen|staff|entered|source|status)\b/i;
const mark = /^(?:[☑◉✓✔●•*■xX+]|yes|y)$/i;

const isDate = (text: string): boolean => {
  const date = dateIn(text);
  return date !== undefined && date.start === 0 && text.length <= 40;
};

/** Whether the first row heads the columns. */
const isHeadRow = ({ rows }: Table): boolean =>
  rows.length > 1 && (rows[0] ?? []).length > 0 && (rows[0] ?? []).every(({ header }) => header);

const known = new WeakMap<Table, number[]>();

/** The columns in which most of what stands is an answer. */
function answerColumns(table: Table): number[] {
  const found = known.get(table);
  if (found) return found;
  const body = isHeadRow(table) ? table.rows.slice(1) : table.rows;
  const width = Math.max(0, ...body.slice(0, 200).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => {
    const told = body.flatMap((row) => row[at]?.text || []);
    return at > 0 && told.length > 0 && told.filter(isAnswer).length * 2 >= told.length;
  });
  known.set(table, columns);
  return columns;
}

const months = new WeakMap<Table, (string | undefined)[]>();

/** The month or year that stands over each row: in a row of its own above it, or over the table. */
function monthsOver(table: Table): (string | undefined)[] {
  const known = months.get(table);
  if (known) return known;
  let over = table.names.findLast(({ text }) => isMonthAlone(text))?.text;
  const found = table.rows.map((row) => {
    const told = row.find(({ text }) => text !== '')?.text ?? '';
    if (isMonthAlone(told) && row.every(({ text }) => text === '' || text === told)) over = told;
    return over;
  });
  months.set(table, found);
  return found;
}

/** The column of the date of a row and what it says, a day alone with the month over it. */
export function dateOfRow(table: Table, row: number): { column: number; said: string } | undefined {
  const cells = table.rows[row] ?? [];
  const column = cells.findIndex(({ text }) => isDate(text));
  if (column >= 0) return { column, said: dateIn(cells[column]?.text ?? '')?.text ?? '' };
  const first = cells.findIndex(({ text }) => text !== '');
  const month = cells.length > 1 && first >= 0 ? monthsOver(table)[row] : undefined;
  const under = month === undefined ? undefined : dayUnder(month, cells[first]?.text ?? '');
  return under ? { column: first, said: under.text } : undefined;
}

/** A row of a table as text: labels with their answers, chosen by what stands in the columns; else its cells. */
export function rowTexts(table: Table, at: number): { text: string; paired: boolean }[] {
  const row = table.rows[at] ?? [];
  const headed = isHeadRow(table);
  const heads = headed ? (table.rows[0] ?? []).map(({ text }) => text) : [];
  if (headed && at === 0) return [];
  const date = dateOfRow(table, at)?.column ?? -1;
  const text = (column: number): string => (column === date ? '' : (row[column]?.text ?? ''));
  const columns = row.map((_, column) => column).filter((column) => column !== date);
  const filled = columns.filter((column) => text(column) !== '');
  // A month over the rows below is no words of an entry.
  if (filled.length > 0 && filled.every((column) => isMonthAlone(text(column)))) return [];
  const cells = (left: readonly number[]): { text: string; paired: boolean }[] =>
    left.flatMap((column) => (text(column) === '' ? [] : [{ text: text(column), paired: false }]));

  const [yes, no] = [heads.findIndex((head) => yesHead.test(head)), heads.findIndex((head) => noHead.test(head))];
  if (yes > 0 || no > 0) {
    const label = filled.find((column) => column !== yes && column !== no);
    if (label === undefined) return [];
    const chosen = [yes, no].filter((column) => column > 0 && mark.test(text(column)));
    const [only] = chosen;
    const answer = only === undefined || chosen.length > 1 ? '-' : only === yes ? 'Yes' : 'No';
    return [
      { text: labelWith(text(label), answer), paired: true },
      ...cells(filled.filter((column) => ![label, yes, no].includes(column))),
    ];
  }
  // The heads ask, the row answers.
  if (headed && filled.length > 0 && filled.every((column) => isAnswer(text(column))))
    return columns.flatMap((column) =>
      mayBeLabel(heads[column] ?? '') ? [{ text: labelWith(heads[column] ?? '', text(column) || '-'), paired: true }] : [],
    );

  const answers = answerColumns(table).filter((column) => column !== date);
  const pairs = answers.flatMap((answer) => {
    const label = columns.findLast((column) => column < answer && !answers.includes(column) && mayBeLabel(text(column)));
    return label === undefined ? [] : [{ label, answer }];
  });
  const [first, second] = filled;
  if (pairs.length === 0 && first !== undefined && columns.length === 2 && first === columns[0]) {
    const isHead = row[first]?.header === true;
    const asks =
      mayBeLabel(text(first)) && text(first).length <= 80 && !noQuestion.test(heads[first] ?? '') && !noQuestion.test(text(first));
    const isOpen = second === undefined || isLeftOpen(text(second));
    if (asks && (isOpen ? isHead || second !== undefined || text(first).endsWith('?') : isHead || text(second).length <= 120))
      return [{ text: labelWith(text(first), isOpen ? '-' : text(second)), paired: true }];
  }
  const used = new Set(pairs.flatMap(({ label, answer }) => [label, answer]));
  return columns.flatMap((column): { text: string; paired: boolean }[] => {
    const pair = pairs.find(({ label }) => label === column);
    if (pair) return [{ text: labelWith(text(column), text(pair.answer) || '-'), paired: true }];
    if (used.has(column) || text(column) === '') return [];
    const open = labelLeftOpen(text(column));
    return [open === undefined ? { text: text(column), paired: false } : { text: labelWith(open, '-'), paired: true }];
  });
}
