import { CsvError, type Info, parse } from 'csv-parse/browser/esm/sync';
import { csvOf, plainCell } from './csv-file.ts';
import { type Form, formShape } from './pathway-pack.ts';
import { problemInWords } from './problem-in-words.ts';

const needed = ['title', 'sites', 'pathway', 'source', 'checked'] as const;
const columns = [
  ...needed,
  ...([
    'id',
    'recommendations',
    'system',
    'folder',
    'address',
    'opens',
    'version',
    'rules',
    'alsoKnown',
    'dated',
    'reviewDue',
    'doubt',
  ] as const),
] as const;

/** What a form need not have. */
const maybe = ['dated', 'reviewDue', 'doubt'] as const;

type Column = (typeof columns)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;

/** A row that is no form, with the line it ends on. */
export interface BadRow {
  line: number;
  reason: string;
}

export interface FormsList {
  forms: Form[];
  bad: BadRow[];
}

/**
 * Reads a list of forms: one in a row, named columns, several values in a cell parted by semicolons or by line ends. Gives the forms,
 * and each row that is none; or a few words on why it is no such list. Never throws.
 */
export function importForms(csv: string): FormsList | string {
  const rows = rowsOf(csv);
  if (typeof rows === 'string') return rows;
  if (rows.length === 0) return 'the list has no rows';
  const forms: Form[] = [];
  const bad: BadRow[] = [];
  for (const { record, info } of rows) {
    const given = formOf(record);
    const read = formShape.safeParse(given);
    let reason: string | undefined;
    if (info.error) reason = 'has more or fewer cells than the first row';
    else if (!read.success) reason = problemInWords(read.error, given);
    else if (forms.some(({ id }) => id === read.data.id)) reason = `an earlier row has the id ${read.data.id}`;
    else forms.push(read.data);
    if (reason !== undefined) bad.push({ line: info.lines, reason });
  }
  return { forms, bad };
}

function rowsOf(csv: string): { record: Cells; info: Info & { error?: CsvError } }[] | string {
  let problem: string | undefined;
  const columnsFrom = (header: readonly string[]): string[] => {
    const named = header.map((name) => columns.find((each) => plain(each) === plain(name)) ?? '');
    problem = headerProblem(header, named);
    return named;
  };
  try {
    const rows: { record: Cells; info: Info }[] = parse(csv, {
      bom: true,
      columns: columnsFrom,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return problem ?? rows;
  } catch (error) {
    return problem ?? `not a list in CSV: ${error instanceof CsvError ? error.message : 'it cannot be read'}`;
  }
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

function headerProblem(header: readonly string[], named: readonly string[]): string | undefined {
  const stray = named.indexOf('');
  if (stray >= 0) return `"${header[stray]}" is no column of forms; the columns are ${columns.join(', ')}`;
  const twice = named.find((name, at) => named.indexOf(name) !== at);
  if (twice !== undefined) return `the column ${twice} is there twice`;
  const missing = needed.find((name) => !named.includes(name));
  return missing && `the column ${missing} is missing`;
}

/** The values of a cell, blank ones among them; a line end parts them if there is one, else semicolons do. */
function valuesOf(cell = ''): string[] {
  const text = plainCell(cell);
  return (text.includes('\n') ? text.split(/\r?\n/) : text.split(';')).map((each) => each.trim());
}

const several = (cell?: string): string[] => valuesOf(cell).filter(Boolean);

const idFrom = (title = ''): string =>
  `form ${title}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/-$/, '');

function placesOf({ system, folder, address, opens }: Cells): unknown[] {
  const [folders, ways] = [valuesOf(folder), valuesOf(opens)];
  const places = [
    ...several(system).map((each, at) => ({ kind: 'system', system: each, folder: folders[at] || null })),
    ...several(address).map((each, at) => ({ kind: 'address', address: each, opens: ways[at] || 'page' })),
  ];
  return places.length > 0 ? places : [{ kind: 'not-published' }];
}

/** A row as a form; the schema says what is wrong with it. */
function formOf(cells: Cells): unknown {
  const one = (column: Column): string => plainCell(cells[column] ?? '');
  const recommendations = several(cells.recommendations);
  return {
    id: one('id') || idFrom(one('title')),
    title: one('title'),
    sites: one('sites') === 'all' ? 'all' : several(cells.sites),
    ...(recommendations.length > 0 && { recommendations }),
    pathway: one('pathway'),
    places: placesOf(cells),
    version: one('version') || null,
    rules: several(cells.rules),
    alsoKnown: several(cells.alsoKnown),
    source: one('source'),
    checked: one('checked'),
    ...Object.fromEntries(maybe.flatMap((column) => (one(column) === '' ? [] : [[column, one(column)]]))),
  };
}

/** Several values as one cell, which is read as the same values again; a line end behind a single one keeps its semicolons. */
const together = (values: readonly string[]): string =>
  values.length > 1 || values.some((each) => each.includes(';')) ? `${values.join('\n')}\n` : (values[0] ?? '');

/** Forms as such a list, which gives the same forms when it is read; only where a form is found may come in another order. */
export function exportForms(forms: readonly Form[]): string {
  const rows = forms.map((form) => {
    const systems = form.places.flatMap((place) => (place.kind === 'system' ? [place] : []));
    const addresses = form.places.flatMap((place) => (place.kind === 'address' ? [place] : []));
    const cells: Record<Column, string> = {
      title: form.title,
      sites: form.sites === 'all' ? 'all' : together(form.sites),
      pathway: form.pathway,
      source: form.source,
      checked: form.checked,
      id: form.id,
      recommendations: together(form.recommendations ?? []),
      system: together(systems.map(({ system }) => system)),
      folder: together(systems.map(({ folder }) => folder ?? '')),
      address: together(addresses.map(({ address }) => address)),
      opens: together(addresses.map(({ opens }) => opens)),
      version: form.version ?? '',
      rules: together(form.rules),
      alsoKnown: together(form.alsoKnown),
      dated: form.dated ?? '',
      reviewDue: form.reviewDue ?? '',
      doubt: form.doubt ?? '',
    };
    return columns.map((column) => cells[column]);
  });
  return csvOf([columns, ...rows]);
}
