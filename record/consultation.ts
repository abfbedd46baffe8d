import { daysBetween } from './age.ts';
import { dateIn, firstDate, readDate } from './dates.ts';
import { type Line, type Page, whereOf } from './page.ts';
import { areProblems, isAside, isConsultation, isHeadingWithin } from './section-names.ts';
import type { Section, SectionKind } from './snapshot.ts';

/** No more than this of a record is looked through for findings. */
export const mostText = 20_000;
const mostProblems = 100;
const cutNotice = 'Only the first 20,000 characters were looked at.';

const isWords = ({ as, control }: Line): boolean => !control && (as === 'text' || as === 'typed');

interface Entry {
  lines: Line[];
  date?: string;
  /** It begins with a date that cannot be read. */
  undated?: boolean;
}

/** The date that begins an entry: in a heading, alone in front of a row, or at the start of a line. None where it cannot be read. */
function datedStart(line: Line, before: Line | undefined, today: string): { date?: string; rest: string } | undefined {
  const found = line.text.length <= 120 ? dateIn(line.text) : undefined;
  if (!found) return undefined;
  const newRow = line.cell !== undefined && (line.cell.row !== before?.cell?.row || line.cell.table !== before?.cell?.table);
  const starts = found.start === 0 && (found.end === line.text.length || newRow || !line.cell);
  if (line.as !== 'heading' && !starts && !newRow) return undefined;
  const read = readDate(found.text, today);
  const rest = line.as === 'heading' ? '' : line.text.slice(found.end).replace(/^[\s,:;–-]+/, '');
  return { ...('date' in read && { date: read.date }), rest: found.start === 0 ? rest : line.text };
}

function* entriesOf(page: Page, today: string): Generator<void, Entry[]> {
  const entries: Entry[] = [];
  let entry: Entry | undefined;
  for (const [at, line] of page.lines.entries()) {
    if (at % 40 === 0) yield;
    if (line.as === 'label' || line.control) continue;
    if (!isConsultation(line.names) && !(line.as === 'heading' && isHeadingWithin(line.text))) {
      entry = undefined;
      continue;
    }
    const start = datedStart(line, page.lines[at - 1], today);
    if (start || !entry) {
      entry = { lines: [], ...(start && (start.date === undefined ? { undated: true } : { date: start.date })) };
      entries.push(entry);
    }
    const text = start ? start.rest : line.text;
    if (text !== '') entry.lines.push(text === line.text ? line : { ...line, text });
  }
  return entries.filter(({ lines }) => lines.some(isWords));
}

const aged = (date: string | undefined, today: string): Pick<Section, 'date' | 'daysOld'> =>
  date === undefined ? {} : { date, daysOld: daysBetween(date, today) };

function sectionOf(kind: SectionKind, { lines, date, undated }: Entry, today: string): Section {
  const text = lines.map((line) => line.text).join('\n');
  const [first] = lines;
  return { kind, where: first ? whereOf(first, first.text) : '', text, ...aged(date, today), ...(undated && { undated }) };
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
function largestText(page: Page): Entry | undefined {
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
  return largest && size(largest) >= 60 ? { lines: largest } : undefined;
}

const over = /\b(?:past|resolved|inactive|ended|closed|previous)\b/i;
const onlyBeside =
  /^(?:active|current|significant|minor|major|ongoing|chronic|acute|confirmed|onset|since|past|resolved|inactive|ended|closed|previous|\W)*$/i;

/** Whether a line only says when or how a problem is: a date, a status. */
const isBeside = ({ text }: Line): boolean => {
  const date = dateIn(text);
  return onlyBeside.test(date ? text.slice(0, date.start) + text.slice(date.end) : text);
};

/** Problems are listed one to a line, or with their date and status on the lines after; those that are over are left out. */
function problemsOf(page: Page, today: string): Section[] {
  const lines = page.lines.filter((line) => isWords(line) && areProblems(line.names));
  const problems = lines.flatMap((line, at) => {
    if (isBeside(line)) return [];
    const after = lines.slice(at + 1, at + 4);
    const other = after.findIndex((each) => !isBeside(each));
    const text = [line, ...after.slice(0, other < 0 ? after.length : other)].map((each) => each.text).join(' ');
    const date = firstDate(text, today);
    const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
    const since = year === undefined ? {} : { daysOld: Math.max(0, daysBetween(`${year}-12-31`, today)) };
    if (over.test(text)) return [];
    return [
      { kind: 'problems' as const, where: whereOf(line, line.text), text: line.text.slice(0, 500), ...(date ? aged(date, today) : since) },
    ];
  });
  return problems.slice(0, mostProblems);
}

/** The consultation text of a page, the newest entry first; where there is none, its largest text. Problems come last. */
export function* sectionsOf(page: Page, today: string): Generator<void, Section[]> {
  const entries = yield* entriesOf(page, today);
  const found = entries.map((entry) => sectionOf('consultation', entry, today)).sort(newestFirst);
  yield;
  const largest = found.length === 0 ? largestText(page) : undefined;
  return [...withinLimit(largest ? [sectionOf('largest-text', largest, today)] : found), ...problemsOf(page, today)];
}
