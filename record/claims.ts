import { isOfAnother, labelled, labelsWithin, namesKin, type Told } from './labels.ts';
import { type Line, type Page, type Table, whereOf } from './page.ts';
import { areNotes, speaksOfFamily, speaksOfOthers } from './section-names.ts';
import { unlabelled, type Value, valuesOf } from './told-values.ts';

/** One thing the page tells of a patient. */
export interface Claim {
  value: Value;
  line: number;
  where: string;
  /** Rows of one list of people speak of different people. */
  row?: string;
  /** Stands among notes and letters, which may quote anyone. */
  inNotes: boolean;
  /** Stands without a word that says what it is. */
  bare: boolean;
}

/** A name as NHS banners write it: SURNAME, Forename (Title). */
const cuiName = /^[\p{Lu}’' -]{2,}, \p{Lu}[\p{L}’' -]+(?: \(\p{L}+\))?$/u;

const longestBannerLine = 300;
const longestInNotes = 120;

/** Whether two lines stand close together in the page: in one box, or in neighbouring ones. */
function areNear(one: Element, other: Element): boolean {
  const up = (element: Element): Element | null => element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const above = new Set<Element>();
  for (let at: Element | null = one, step = 0; at && step < 5; at = up(at), step++) above.add(at);
  for (let at: Element | null = other, step = 0; at && step < 5; at = up(at), step++) if (above.has(at)) return true;
  return false;
}

const isSkipped = ({ names }: Pick<Line, 'names'>): boolean => speaksOfOthers(names) || speaksOfFamily(names);

/** Labels with their values in one line: “Born 12-Mar-1961 (65y) Sex Female”. */
function inLine(line: Line, today: string): Value[] {
  const { text } = line;
  const notes = areNotes(line.names);
  if (text.length > (notes ? longestInNotes : longestBannerLine)) return [];
  const found = labelsWithin(text).filter(({ start }) => !isOfAnother(text.slice(0, start)));
  if (notes && found[0] && found[0].start > 40) return [];
  const values = found.map((each) => ({ ...each, values: valuesOf(each.told, each.value, today, false) }));
  const others = (than: Told): boolean => values.some(({ told, values: read }) => told !== than && read.length > 0);
  return values.flatMap(({ told, start, values: read }) => {
    const opens = /^\W*(?:patient\W*)?$/i.test(text.slice(0, start));
    const whole = told === 'age' ? /^\W*(?:current\s+)?age\W*\d{1,3}\s*(?:y\w*|m\w*|w\w*|d\w*)?(?:\s+old)?\W*$/i.test(text) : opens;
    return (told === 'age' || told === 'sex') && !whole && !others(told) ? [] : read;
  });
}

/** The words that stand after a line that is only a label. */
function valueAfter(page: Page, at: number, told: readonly Told[]): { text: string; line: number } | undefined {
  const label = page.lines[at];
  for (let next = at + 1; label && next <= at + 2; next++) {
    const line = page.lines[next];
    if (!line || line.cell?.table !== label.cell?.table || line.cell?.row !== label.cell?.row) return undefined;
    if ((line.as === 'heading' && !told.includes('name')) || !areNear(label.element, line.element)) return undefined;
    const again = labelled(line.text);
    if (again.length === 0) return { text: line.text, line: next };
    // A label that is read out stands before the same label as it is seen.
    if (label.as !== 'label' || !again.some((each) => told.includes(each))) return undefined;
  }
  return undefined;
}

/** One of two choices shown side by side: it cannot be seen which was chosen. */
function isChoice(page: Page, at: number): boolean {
  const words = [page.lines[at]?.text, page.lines[at + 1]?.text].map((text = '') => text.toLowerCase());
  return words.includes('female') && words.includes('male');
}

interface Column {
  at: number;
  told: Told[];
}

const columnsOf = (table: Table): Column[] =>
  (table.rows[0] ?? []).map(({ text }, at) => ({ at, told: labelled(text) })).filter(({ told }) => told.length > 0);

/** Whether the first row of a table names what stands below it. */
function hasHeaderRow(table: Table): boolean {
  const first = table.rows[0] ?? [];
  const columns = columnsOf(table).length;
  return table.rows.length > 1 && columns > 0 && (first.every(({ header }) => header) || columns === first.length || columns > 2);
}

const rowLine = (page: Page, table: Table, id: number, row: number): number => {
  for (let at = table.from; at < table.to; at++) if (page.lines[at]?.cell?.table === id && page.lines[at]?.cell?.row === row) return at;
  return table.from;
};

/** A list of people, or of one: what its columns are headed. */
function inTable(page: Page, id: number, today: string): Claim[] {
  const table = page.tables[id];
  if (!table || isSkipped(table) || table.rows[0]?.some(({ text }) => namesKin(text))) return [];
  const inNotes = areNotes(table.names);
  return table.rows.slice(1).flatMap((row, index) => {
    if (row.some(({ text }) => namesKin(text))) return [];
    const line = rowLine(page, table, id, index + 1);
    return columnsOf(table).flatMap(({ at, told }) => {
      const text = row[at]?.text ?? '';
      const where = whereOf(page.lines[line] ?? { names: table.names, framed: false }, `${table.rows[0]?.[at]?.text}: ${text}`);
      const values = told.flatMap((each) => valuesOf(each, text, today, true));
      return values.map((value) => ({ value, line, where, row: `${id}:${index + 1}`, inNotes, bare: false }));
    });
  });
}

const bothSexes: Value = { told: 'problem', of: 'sex', why: 'Both sexes stand beside the word for sex: please choose.' };

/** What a line tells that is only a label: the words after it. */
function afterLabel(page: Page, at: number, told: readonly Told[], today: string): Pick<Claim, 'value' | 'where'>[] {
  const line = page.lines[at];
  const after = valueAfter(page, at, told);
  if (!line || !after) return [];
  const where = whereOf(line, `${line.text.replace(/:$/, '')}: ${after.text}`);
  const values =
    told.includes('sex') && isChoice(page, after.line) ? [bothSexes] : told.flatMap((each) => valuesOf(each, after.text, today, true));
  return values.map((value) => ({ value, where }));
}

/** Everything that a page tells of its patient or patients, in the order it stands. */
export function* claimsOf(page: Page, today: string): Generator<void, Claim[]> {
  const withHeader = new Set(page.tables.flatMap((table, id) => (hasHeaderRow(table) ? [id] : [])));
  const claims = [...withHeader].flatMap((id) => inTable(page, id, today));
  for (const [at, line] of page.lines.entries()) {
    if (at % 200 === 0) yield;
    const { cell } = line;
    if (isSkipped(line) || (cell && (withHeader.has(cell.table) || namesKin(page.tables[cell.table]?.rows[cell.row]?.[0]?.text ?? ''))))
      continue;
    const place = { line: at, inNotes: areNotes(line.names) };
    const told = labelled(line.text);
    for (const claim of afterLabel(page, at, told, today)) claims.push({ ...place, ...claim, bare: false });
    if (told.length > 0) continue;
    const values = inLine(line, today);
    const bare = values.length === 0;
    const others = bare && !place.inNotes && line.as !== 'typed' ? unlabelled(line.text) : [];
    const name: Value[] = cuiName.test(line.text) ? [{ told: 'name', name: line.text }] : [];
    for (const value of [...values, ...others, ...name]) {
      claims.push({
        ...place,
        value,
        where: whereOf(line, line.text),
        bare: bare && value.told !== 'name',
        ...(cell && { row: `${cell.table}:${cell.row}` }),
      });
    }
  }
  return claims.sort((one, other) => one.line - other.line);
}
