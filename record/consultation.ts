import { dateIn } from './dates.ts';
import { type Entry, entriesOf } from './entries.ts';
import { isWords, section, sectionsFrom } from './entry-sections.ts';
import { labelled, labelsWithin } from './labels.ts';
import type { Line, Page } from './page.ts';
import { problemsOf } from './problem-list.ts';
import {
  areLetters,
  areProblems,
  areResults,
  isAside,
  isConsultation,
  isHeadingWithin,
  isSummary,
  speaksOfOthers,
  speaksOfThePast,
} from './section-names.ts';
import type { Section } from './snapshot.ts';
import { statementsOf } from './statements.ts';
import { listsPeople } from './table-results.ts';

/** No more than this of a record is looked through for findings. */
export const mostText = 20_000;
const cutNotice = 'Only the first 20,000 characters were looked at.';

/** “Consultation 27-Nov-2026”: the heading is of the part that it dates. */
const isDatedHeading = ({ names, text }: Line): boolean =>
  dateIn(text) !== undefined && isConsultation([...names, { text, heading: true }]);

const isConsulted = (line: Line): boolean =>
  !areLetters(line.names) &&
  (isConsultation(line.names) || (line.as === 'heading' && (isHeadingWithin(line.text) || isDatedHeading(line))));
const isOfRecord = (line: Line): boolean =>
  !line.control &&
  !isAside(line.names) &&
  !areLetters(line.names) &&
  !speaksOfOthers(line.names) &&
  !speaksOfThePast(line.names) &&
  !areResults(line.names) &&
  !areProblems(line.names);

type Judge = (line: Line) => boolean;

/** Whether a line may be of the record of one patient: rows of a list of people say what others come with. */
function recordOf({ tables }: Page): Judge {
  const lists = new Set(tables.flatMap((table, at) => (listsPeople(table) ? [at] : [])));
  return (line) => isOfRecord(line) && !(line.cell && lists.has(line.cell.table));
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
  !line.control &&
  isAside(line.names) &&
  !areLetters(line.names) &&
  !areResults(line.names) &&
  !speaksOfOthers(line.names) &&
  !speaksOfThePast(line.names);

const mayBeLetter = (line: Line): boolean =>
  !line.control && areLetters(line.names) && !speaksOfOthers(line.names) && !speaksOfThePast(line.names);

/** Letters and documents, whose words may be of any day and of anyone. */
function* lettersOf(page: Page, today: string): Generator<void, Section[]> {
  const entries = yield* entriesOf(page, mayBeLetter, today);
  return entries.flatMap((entry) =>
    sectionsFrom(page, entry, today).map((each) => ({ ...each, kind: 'letter' as const, doubt: 'It stands in a letter or a document.' })),
  );
}

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

/** Beside the parts that are named consultations: what has dates. Without either, the largest text, and labels with their answers. */
function* sectionsElsewhere(
  page: Page,
  today: string,
  { mayBeRecord, read, isConsultedToo }: { mayBeRecord: Judge; read: Set<Element>; isConsultedToo: boolean },
): Generator<void, Section[]> {
  const entries = yield* entriesOf(page, (line) => mayBeRecord(line) && !isConsulted(line), today, isConsulted);
  const isDated = ({ date, unreadable }: Entry): boolean => date !== undefined || unreadable === true;
  const boxes = entries.flatMap((entry) => (isDated(entry) && entry.box) || []);
  const dated = entries.flatMap((entry) => {
    if (isDated(entry) || standsBeside(entry, boxes)) return [entry];
    const summed = entry.lines.filter(({ names }) => isSummary(names));
    return summed.length > 0 ? [{ ...entry, lines: summed }] : [];
  });
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
function fieldsOf(page: Page, mayBeRecord: Judge, read: ReadonlySet<Element>): Section[] {
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

/** The consultation text of a page, the newest entry first; where there is none, its dated parts or its largest text. Problems come last. */
export function* sectionsOf(page: Page, today: string): Generator<void, Section[]> {
  const mayBeRecord = recordOf(page);
  const entries = yield* entriesOf(page, isConsulted, today, mayBeRecord);
  const consulted = entries.flatMap((entry) => sectionsFrom(page, entry, today));
  yield;
  const read = new Set(entries.flatMap(({ lines }) => lines.map(({ element }) => element)));
  const elsewhere = yield* sectionsElsewhere(page, today, { mayBeRecord, read, isConsultedToo: consulted.length > 0 });
  const found = [...fieldsOf(page, mayBeRecord, read), ...consulted, ...elsewhere].sort(newestFirst);
  const letters = [...(yield* lettersOf(page, today))].sort(newestFirst);
  return [...withinLimit(found), ...withinLimit(letters), ...problemsOf(page, today)];
}
