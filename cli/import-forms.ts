import { CsvError, type Info, parse } from 'csv-parse/sync';
import { type Form, formShape } from '../packs/pathway-pack.ts';
import { problemInWords } from '../packs/problem-in-words.ts';
import { InputError } from './input-error.ts';

const needed = ['title', 'sites', 'pathway', 'source', 'checked'];
const columns = [...needed, 'id', 'system', 'folder', 'address', 'opens', 'version', 'rules', 'alsoKnown'];

type Cells = Readonly<Record<string, string | undefined>>;

/** A row that is no form, with the line it ends on. */
export interface BadRow {
  line: number;
  reason: string;
}

/**
 * Reads a list of forms: one in a row, named columns, several values in a cell parted by semicolons. Gives the forms, and each row
 * that is none. Throws InputError where it is no such list.
 */
export function importForms(csv: string): { forms: Form[]; bad: BadRow[] } {
  const forms: Form[] = [];
  const bad: BadRow[] = [];
  const rows = rowsOf(csv);
  if (rows.length === 0) throw new InputError('the list has no rows');
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

function rowsOf(csv: string): { record: Cells; info: Info & { error?: CsvError } }[] {
  try {
    return parse(csv, { bom: true, columns: columnsFrom, info: true, relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    if (error instanceof CsvError) throw new InputError(`not a list in CSV: ${error.message}`);
    throw error;
  }
}

function columnsFrom(header: readonly string[]): string[] {
  const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
  const named = header.map((name) => {
    const column = columns.find((each) => plain(each) === plain(name));
    if (column === undefined) throw new InputError(`"${name}" is no column of forms; the columns are ${columns.join(', ')}`);
    return column;
  });
  const twice = named.find((name, at) => named.indexOf(name) !== at);
  if (twice !== undefined) throw new InputError(`the column ${twice} is there twice`);
  const missing = needed.find((name) => !named.includes(name));
  if (missing !== undefined) throw new InputError(`the column ${missing} is missing`);
  return named;
}

const several = (cell = ''): string[] =>
  cell
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);

const idFrom = (title = ''): string =>
  `form ${title}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/-$/, '');

/** A row as a form; the schema says what is wrong with it. */
function formOf({ id, title, sites, pathway, system, folder, address, opens, version, rules, alsoKnown, source, checked }: Cells): unknown {
  const places = [
    ...(system ? [{ kind: 'system', system, folder: folder || null }] : []),
    ...(address ? [{ kind: 'address', address, opens: opens || 'page' }] : []),
  ];
  return {
    id: id || idFrom(title),
    title,
    sites: sites === 'all' ? 'all' : several(sites),
    pathway,
    places: places.length > 0 ? places : [{ kind: 'not-published' }],
    version: version || null,
    rules: several(rules),
    alsoKnown: several(alsoKnown),
    source,
    checked,
  };
}
