import { isAnswer, isPlainAnswer, labelLeftOpen, labelWith, mayBeLabel } from './answer-words.ts';
import { areNear } from './claim.ts';
import { dateIn } from './dates.ts';
import type { Line, Page } from './page.ts';
import { rowTexts } from './table-rows.ts';
import { isUnanswered, namesLabel } from './unanswered.ts';

/** One line of the text that a page is read as: a label with its answer, or a line as it stands. */
export interface Statement {
  text: string;
  /** The line of the page that it begins with. */
  line: Line;
  /** Typed or chosen in a field that can still be changed. */
  filled: boolean;
  paired: boolean;
}

const isWithin = (name: string, { element }: Line): boolean => element.closest(name) !== null;

/** A line with its parts paired: “Weight loss” and “No” in two spans. */
function fromParts(line: Line): string[] | undefined {
  const { parts = [], element } = line;
  const even = parts.length % 2 === 0 && parts.every((part, at) => (at % 2 === 0 ? mayBeLabel(part) : isAnswer(part)));
  if (even && parts.length > 0) return parts.flatMap((part, at) => (at % 2 === 0 ? [labelWith(part, parts[at + 1] ?? '')] : []));
  const [label = '', answer = '', ...rest] = parts;
  if (!mayBeLabel(label) || label.length > 120) return undefined;
  const named = element.firstElementChild !== null && namesLabel.test(element.firstElementChild.className);
  if (answer !== '' && (isAnswer(answer) || (named && answer.length <= 200))) return [[labelWith(label, answer), ...rest].join(', ')];
  return undefined;
}

/** Whether two elements are a label and its value by how they are set: the only two of their box, or named so. */
function areLabelAndValue(label: Line, value: Line): boolean {
  const [one, other] = [label.element, value.element];
  if (one === other || one.nextElementSibling !== other) return false;
  if (namesLabel.test(one.className)) return true;
  return one.parentElement?.children.length === 2 && label.text.length <= 60 && value.text.length <= 120 && !dateIn(label.text);
}

/** Whether a label is that of the field in which this was typed. */
const isLabelOf = ({ element: label }: Line, { element, as }: Line): boolean =>
  as === 'typed' && label.localName === 'label' && ((label as HTMLLabelElement).control === element || label.contains(element));

function answers(before: Statement, line: Line): boolean {
  const { text } = line;
  if (before.paired || !mayBeLabel(before.text)) return false;
  const label = before.line;
  if (label.as === 'typed') return false;
  if (isWithin('dd', line) && label.element.closest('dt') && label.element.closest('dl') === line.element.closest('dl'))
    return label.as !== 'heading' || isAnswer(text);
  if (isPlainAnswer(text)) return areNear(label.element, line.element);
  if (label.as === 'heading' && !(isAnswer(text) && areLabelAndValue(label, line))) return false;
  return areLabelAndValue(label, line) || isLabelOf(label, line);
}

/** How many lines of a row of a table stand in each cell: a row with more than one in any is no row of labels and answers. */
function rowFrom({ tables }: Page, lines: readonly Line[], at: number): Line[] {
  const cell = lines[at]?.cell;
  const cells = tables[cell?.table ?? -1]?.rows[cell?.row ?? 0] ?? [];
  const row: Line[] = [];
  for (let next = at; cell && lines[next]?.cell?.table === cell.table && lines[next]?.cell?.row === cell.row; next++)
    row.push(lines[next] as Line);
  const told = row.filter(({ as }) => as !== 'label');
  // A cell with more in it than its line is no label and no answer, and holds what may be of another day.
  return told.every(({ text, cell: place }) => cells[place?.column ?? -1]?.text === text) ? row : [];
}

/** The lines of a part of a page as the text that the reader understands. */
export function statementsOf(page: Page, lines: readonly Line[]): Statement[] {
  const found: Statement[] = [];
  let label: Line | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const table = line.cell && page.tables[line.cell.table];
    const row = table ? rowFrom(page, lines, at) : [];
    if (table && line.cell && row.length > 0) {
      const filled = row.some((each) => each.filled);
      for (const each of rowTexts(table, line.cell.row)) found.push({ ...each, line, filled });
      at += row.length - 1;
      continue;
    }
    if (line.as === 'label') {
      label = line;
      continue;
    }
    const before = found.at(-1);
    const filled = line.filled === true;
    const push = (text: string, paired: boolean): void => {
      found.push({ text, line, filled, paired });
    };
    const replace = (text: string): void => {
      found.splice(-1, 1, { text, line: before?.line ?? line, filled: filled || before?.filled === true, paired: true });
    };
    const open = labelLeftOpen(line.text);
    const parts = fromParts(line);
    if (open !== undefined) push(labelWith(open, '-'), true);
    else if (parts) for (const part of parts) push(part, true);
    else if (label && mayBeLabel(label.text) && (isAnswer(line.text) || line.as === 'typed') && areNear(label.element, line.element)) {
      // What is read out for the answers is often seen just before them too.
      if (before && !before.paired && before.text === label.text) found.pop();
      push(labelWith(label.text, line.text), true);
    } else if (before && answers(before, line)) replace(labelWith(before.text, line.text));
    else if (line.as !== 'heading' && mayBeLabel(line.text) && isUnanswered(line)) push(labelWith(line.text, '-'), true);
    else if (line.element.localName === 'legend' && isUnanswered(line)) push(labelWith(line.text, '-'), true);
    else push(line.text, false);
    label = undefined;
  }
  return found;
}
