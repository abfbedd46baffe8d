import { daysBetween } from './age.ts';
import { dateIn, firstDate } from './dates.ts';
import { aged, isWords } from './entry-sections.ts';
import { type Line, type Page, whereOf } from './page.ts';
import { areProblems, speaksOfOthers, speaksOfThePast } from './section-names.ts';
import type { Section, SectionKind } from './snapshot.ts';

const mostProblems = 100;

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
function listed(page: Page, belongs: (line: Line) => boolean): Listed[] {
  const lines = page.lines.filter((line) => isWords(line) && belongs(line));
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

/** The problems of a page: those that are not over, and those that are. */
export function problemsOf(page: Page, today: string): Section[] {
  const active = listed(page, ({ names }) => areProblems(names));
  const past = listed(page, ({ names }) => speaksOfThePast(names) && !speaksOfOthers(names));
  const sectionOf = ({ text, said, line }: Listed, kind: SectionKind): Section => {
    const date = firstDate(said, today);
    const year = /\b(?:19|20)\d\d\b/.exec(said)?.[0];
    const since = year === undefined ? {} : { daysOld: Math.max(0, daysBetween(`${year}-12-31`, today)) };
    return { kind, where: whereOf(line, text), text: text.slice(0, 500), ...(date ? aged(date, today) : since) };
  };
  return [
    ...active.filter(({ said }) => !over.test(said)).map((each) => sectionOf(each, 'problems')),
    ...[...active.filter(({ said }) => over.test(said)), ...past].map((each) => sectionOf(each, 'past-problems')),
  ].slice(0, mostProblems);
}
