import { isAboutHeading, namesStaff } from './about-heading.ts';
import { dateIn, dayUnder, readRecent } from './dates.ts';
import type { Line, Page } from './page.ts';
import { isHeadingWithin } from './section-names.ts';
import { dateOfRow } from './table-rows.ts';

/** A part of the record with the day it is of. */
export interface Entry {
  lines: Line[];
  /** The box of the page that the date stands in: with it the entry ends. */
  box?: Element | undefined;
  date?: string;
  /** A date stands over it that cannot be read. */
  unreadable?: true;
  /** Who wrote it stands beside the date. */
  signed?: true;
}

interface Open extends Entry {
  /** The heading that began it: with it the entry ends. */
  heading?: string;
  /** Its date stands in no line that belongs. */
  beside?: true;
  /** Lines that it stands over, and that do not belong. */
  passed: Line[];
  /** The column of a table that the date stands in. */
  column?: number;
}

const lead =
  /^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\s+|(?:(?:consultation|encounter|entry|visit|contact|event|request)\s+)?(?:date|dated|seen|consultation|encounter|entry|visit|contact|submitted|received|recorded|created|entered|sent|completed|updated|on)\b(?:\s+(?:on|at|date|of (?:consultation|entry|visit|encounter)))?\s*[:,–-]?\s*)*$/i;
/** What names the day of an entry in a label of its own. */
const namesDay =
  /^(?:(?:consultation|encounter|entry|visit|contact|event|appointment|request)\s+)?(?:date|date of (?:consultation|entry|visit|encounter|contact)|when|seen(?: on)?|recorded(?: on)?|submitted(?: on)?|received(?: on)?|date and time)\s*:?$/i;

const up = (element: Element): Element | null => {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return element.assignedSlot ?? element.parentElement ?? root.host ?? frameOf(element);
};

function frameOf(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

function isInside(box: Element, element: Element): boolean {
  if (box.contains(element)) return true;
  if (box.ownerDocument === element.ownerDocument && !(element.getRootNode() as Partial<ShadowRoot>).host && !element.assignedSlot)
    return false;
  for (let at: Element | null = element; at; at = up(at)) if (at === box) return true;
  return false;
}

interface Start {
  date?: string;
  unreadable?: true;
  rest: string;
  box: Element | undefined;
  column?: number;
  signed?: true;
}

const read = (said: string, today: string): Pick<Start, 'date' | 'unreadable'> => {
  const day = readRecent(said, today);
  return 'date' in day ? { date: day.date } : { unreadable: true };
};

/** Set beside each other: two in one box, or each alone in a box of its own, the two of them in one. */
function areBeside({ element: one }: Line, { element: other }: Line): boolean {
  if (one.nextElementSibling === other) return other.parentElement?.children.length === 2;
  const [box, next] = [one.parentElement, other.parentElement];
  return box?.nextElementSibling === next && box?.children.length === 1 && next?.children.length === 1;
}

/** A short line before a date, set beside it, says what day it is: “Date of birth”, “Review due”. */
const isLabelled = (line: Line, before: Line | undefined): boolean =>
  before !== undefined &&
  before.as !== 'heading' &&
  before.element !== line.element &&
  before.text.length <= 40 &&
  !/[.;!]$/.test(before.text) &&
  dateIn(before.text) === undefined &&
  (areBeside(before, line) || (before.element.localName === 'dt' && before.element.nextElementSibling === line.element));

const clock = /^[\s,]*(?:at\s+|T)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:[ap]m\b|z\b)?/i;
const dayOfYear =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?/i;

/** A day without its year, and no more than who wrote it: it begins an entry, of nobody knows when. */
const isDayAlone = (text: string): boolean => {
  const [day] = dayOfYear.exec(text) ?? [];
  return day !== undefined && isAboutHeading(text.slice(day.length));
};

/** The date that begins an entry: in a heading, in front of a row, alone on a line or at its beginning. */
function startAt(page: Page, at: number, line: Line, before: Line | undefined, today: string): Start | undefined {
  const { cell, text, element } = line;
  const next = page.lines[at + 1]?.element;
  // Where more stands in the element of the date, that is the box.
  const box = next && next !== element && element.contains(next) ? element : (element.parentElement ?? undefined);
  if (cell && (cell.row !== before?.cell?.row || cell.table !== before.cell.table)) {
    const table = page.tables[cell.table];
    const day = table && dateOfRow(table, cell.row);
    if (day) return { ...read(day.said, today), rest: text, box: table.element, column: day.column };
  }
  if (line.as === 'typed') return undefined;
  if (line.as === 'heading' && /^today\b/i.test(text)) return { date: today, rest: '', box };
  const found = dateIn(text);
  const under = found || cell ? undefined : line.names.flatMap((name) => dayUnder(name.text, text) ?? []).at(-1);
  if (under) return { ...read(under.text, today), rest: text.slice(under.end).replace(/^[\s,·|:–-]+/, ''), box };
  if (!found && isDayAlone(text)) return { unreadable: true, rest: text, box };
  if (!found || (cell && found.start === 0 && text.length <= 40 && isOneOfMany(page, line))) return undefined;
  if (line.as === 'heading') return { ...read(found.text, today), rest: '', box };
  const [front, behind] = [text.slice(0, found.start), text.slice(found.end)];
  const isAlone = isAboutHeading(`${front.replace(lead, '')},${behind}`);
  if (!lead.test(front) && !(isAlone && text.length <= 70)) return titled(line, found, today);
  const isOnlyDate = found.start === 0 && behind.replace(clock, '').trim() === '';
  if (before && isOnlyDate && isLabelled(line, before)) {
    if (!namesDay.test(before.text)) return undefined;
  }
  const signed = namesStaff(behind) && { signed: true as const };
  return { ...read(found.text, today), rest: isAlone ? '' : behind.replace(clock, '').replace(/^[\s,:;–-]+/, ''), box, ...signed };
}

/** “Gynaecology · 27/11/2026 · Dr P Lall”: a title whose parts are a day and who wrote it. */
function titled({ text, element }: Line, found: { text: string }, today: string): Start | undefined {
  const parts = text.split(/\s*[·|•–—]\s*|\s-\s/);
  const others = parts.filter((part) => !part.startsWith(found.text) && !isAboutHeading(part));
  if (text.length > 90 || parts.length < 3 || !parts.some(namesStaff) || !parts.some((part) => part.startsWith(found.text)))
    return undefined;
  return { ...read(found.text, today), rest: others.join(', '), box: element.parentElement ?? undefined, signed: true };
}

/** A row without a date beside rows that have one, by someone of its own: no other’s date is its. */
function isOwnUndatedRow(page: Page, { cell }: Line, { column = -1, box }: Open): boolean {
  const table = cell && page.tables[cell.table];
  const row = table?.element === box ? (table?.rows[cell?.row ?? 0] ?? []) : [];
  const date = row[column];
  return date !== undefined && date.text === '' && !date.covered && row.some(({ text }) => namesStaff(text));
}

const trailingDate = /(?<!\b(?:on|since|from|until|till|to|by|due|for|in|before|after|of))[\s,;:(·|–-]*$/i;

/** A line of a list with its own day behind its words: it is of that day, and what follows it is not. */
function withOwnDate(line: Line, today: string): Entry | undefined {
  const { text, element, parts, as } = line;
  if (as !== 'text' || text.length > 120) return undefined;
  const found = dateIn(text);
  if (!found || found.start === 0 || !isAboutHeading(text.slice(found.end).replace(/^\s*[)\]]/, ''))) return undefined;
  const front = text.slice(0, found.start);
  const isApart = parts !== undefined && dateIn(parts.at(-1) ?? '')?.start === 0;
  if (!isApart && !(element.closest('li') && trailingDate.test(front))) return undefined;
  const { date, unreadable } = read(found.text, today);
  return {
    lines: [{ ...line, text: front.replace(/[\s,;:(·|–-]+$/, '') }],
    ...(date !== undefined && { date }),
    ...(unreadable && { unreadable }),
  };
}

/** A date in a cell beside others is that of its row, which is read with the row. */
const isOneOfMany = ({ tables }: Page, { cell }: Line): boolean =>
  cell !== undefined && (tables[cell.table]?.rows[cell.row] ?? []).length > 1;

/** A card of a list: what stands in it is of its date. The date at the top of a page is of nothing below it. */
const isOneOfSeveral = (box: Element | undefined): boolean =>
  box !== undefined &&
  (/^(?:article|li|tr)$/.test(box.localName) ||
    [box.previousElementSibling, box.nextElementSibling].some(
      (each) => each?.localName === box.localName && each.className === box.className,
    ));

/** Whether a line still stands under the heading that began an entry, or is a heading within it. */
const isUnder = ({ names, as, text }: Line, { heading }: Open): boolean =>
  heading === undefined ||
  names.some((name) => name.text === heading) ||
  (as === 'heading' && (isHeadingWithin(text) || isAboutHeading(text)));

/**
 * The parts of a page that belong, each with its date. Each ends with the box or the heading that its date stands in; what comes then has no
 * date. A date beside them, that is of no other part, dates them too. `mayDate`: lines that may hold one.
 */
export function* entriesOf(
  page: Page,
  belongs: (line: Line) => boolean,
  today: string,
  mayDate: (line: Line) => boolean = () => false,
): Generator<void, Entry[]> {
  const entries: Open[] = [];
  let entry: Open | undefined;
  let before: Line | undefined;
  const open = (next: Open): Open => {
    entries.push(next);
    return next;
  };
  for (const [at, line] of page.lines.entries()) {
    if (at % 40 === 0) yield;
    if (line.control && !(line.as === 'heading')) continue;
    const isOfIt = belongs(line);
    if (!isOfIt && !mayDate(line)) {
      entry = undefined;
      before = line;
      continue;
    }
    const start = line.as === 'label' ? undefined : startAt(page, at, line, before, today);
    if (entry && !start && isOfIt && isOwnUndatedRow(page, line, entry)) {
      entry = open({ lines: [line], passed: [], unreadable: true, box: entry.box });
      before = line;
      continue;
    }
    if (entry && !start) {
      // The head of an entry in a box of its own: the entry stands around it.
      const { box } = entry;
      while (entry.box && !isInside(entry.box, line.element) && [...entry.lines, ...entry.passed].every(({ text }) => isAboutHeading(text)))
        entry.box = up(entry.box) ?? undefined;
      const isLost = entry.beside && entry.box !== box && !isOneOfSeveral(entry.box);
      if (isLost || (entry.box && !isInside(entry.box, line.element)) || !isUnder(line, entry)) entry = undefined;
    }
    const own = start || line.cell || !isOfIt ? undefined : withOwnDate(line, today);
    if (own) {
      entries.push({ ...own, passed: [], box: undefined });
      before = line;
      continue;
    }
    if (start) {
      const { rest, ...dated } = start;
      const heading = line.as === 'heading' ? { heading: line.text } : {};
      const begun = { lines: [], passed: [], ...dated, ...heading };
      if (isOfIt) entry = open(begun);
      else
        entry =
          begun.box === line.element || isOneOfSeveral(begun.box) || isOneOfSeveral(begun.box?.parentElement ?? undefined)
            ? { ...begun, beside: true }
            : undefined;
      if (isOfIt && rest !== '') entry?.lines.push(rest === line.text ? line : { ...line, text: rest });
    } else if (isOfIt) {
      // What comes between was of another part.
      if (!entry) entry = open({ lines: [], passed: [], box: undefined });
      else if (entry.passed.length > 0 || entries.at(-1) !== entry) entry = open({ ...entry, lines: [], passed: [] });
      entry.lines.push(line);
    } else entry?.passed.push(line);
    if (line.as !== 'label') before = line;
  }
  return entries;
}
