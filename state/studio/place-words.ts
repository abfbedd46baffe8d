import type { Pack } from '../../packs/kinds.ts';
import { type Path, valueAt } from './at-path.ts';
import type { EntriesField, Field } from './field.ts';
import { fieldsOf } from './pack-fields.ts';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
/** "a module", "an option". */
export const withArticle = (words: string): string => `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words);

/** What an entry of a list is called: by its name, else by its place in the list. */
export function entryName({ one, named }: EntriesField, entry: unknown, at: number): string {
  const name = named === undefined ? undefined : valueAt(entry, [named]);
  return typeof name === 'string' && name !== '' ? short(name) : `${capital(one)} ${at + 1}`;
}

/** The fields within a field, for a value of it. */
function fieldsIn(field: Field, value: unknown): readonly Field[] {
  if (field.as === 'entries' || field.as === 'part') return field.fields;
  if (field.as !== 'variant') return [];
  const kind = valueAt(value, [field.by]);
  return field.variants.find((variant) => variant.value === kind)?.fields ?? [];
}

/** A field by its name, among fields of which some are there without a name of their own. */
function named(fields: readonly Field[], key: string | number, value: unknown): Field | undefined {
  return (
    fields.find((field) => field.key === key) ??
    fields.flatMap((field) => (field.key === '' ? fieldsIn(field, value) : [])).find((field) => field.key === key)
  );
}

/** Where something is in a pack, in words: "FIT in Testshire, question 2, option 1". */
export function placeInWords(pack: Pack, path: Path): string {
  const { about, lists } = fieldsOf(pack);
  const said: string[] = [];
  let fields: readonly Field[] = [...lists, ...about];
  let value: unknown = pack;
  let list: EntriesField | undefined;
  for (const [depth, key] of path.entries()) {
    value = valueAt(value, [key]);
    if (list && typeof key === 'number') {
      said.push(depth === 1 ? entryName(list, value, key) : `${list.one} ${key + 1}`);
      list = undefined;
      continue;
    }
    const field = named(fields, key, valueAt(pack, path.slice(0, depth)));
    if (!field) break;
    fields = fieldsIn(field, value);
    list = field.as === 'entries' ? field : undefined;
    if (!list || depth === path.length - 1) said.push(field.label.charAt(0).toLowerCase() + field.label.slice(1));
  }
  return capital(said.join(', '));
}
