import { type Path, valueAt, withValue } from './at-path.ts';
import type { Draft } from './draft.ts';
import { fieldsOf } from './pack-fields.ts';

/** Small letters, digits and hyphens made of a title. */
const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');

const naming = ['title', 'name', 'stem', 'test', 'words', 'module', 'programme'];

/** All ids in a pack but those of what is at a place. */
function idsBut(pack: unknown, except: Path): Set<string> {
  const found = new Set<string>();
  const look = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null || path.join('/') === except.join('/')) return;
    const { id } = value as { id?: unknown };
    if (path.length > 0 && typeof id === 'string') found.add(id);
    for (const [key, inner] of Object.entries(value)) look(inner, [...path, key]);
  };
  look(pack, []);
  return found;
}

/** An id for what is at a place, as its name gives it; with a number where another has that. */
function freeId(pack: unknown, at: Path, name: string): string {
  const slug = slugOf(name);
  if (slug === '') return '';
  const taken = idsBut(pack, at);
  for (let number = 1; ; number++) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Whether an id is known outside already. */
const isPublished = ({ before }: Draft, at: Path, id: string): boolean =>
  before !== null && (at.length === 0 || idsBut(before.pack, ['-']).has(id));

/** The draft with a field changed. An id that nobody has changed goes with the name it was made of, until it is published. */
export function withField(draft: Draft, path: Path, value: unknown): Draft {
  const pack = withValue(draft.pack, path, value);
  const at = path.slice(0, -1);
  const id = valueAt(draft.pack, [...at, 'id']);
  const name = valueAt(draft.pack, path);
  const follows =
    typeof id === 'string' &&
    typeof value === 'string' &&
    naming.includes(String(path.at(-1))) &&
    (id === '' || (typeof name === 'string' && id === freeId(draft.pack, at, name))) &&
    !isPublished(draft, at, id);
  return { ...draft, pack: follows ? withValue(pack, [...at, 'id'], freeId(pack, at, value)) : pack };
}

/** The draft with an entry at the end of a list. */
export const withEntry = (draft: Draft, list: Path, entry: object): Draft => ({
  ...draft,
  pack: withValue(draft.pack, list, [...((valueAt(draft.pack, list) as unknown[] | undefined) ?? []), entry]),
});

/** Where the entry that was at a place is after one was moved from a place to another; undefined where it was taken away. */
function placeAfter(place: number, from: number, to: number | undefined): number | undefined {
  if (place === from) return to;
  const without = place > from ? place - 1 : place;
  return to !== undefined && without >= to ? without + 1 : without;
}

/** The draft with an entry of a list in another place, or in none. The best answer to a question stays the option that it was. */
export function withMoved(draft: Draft, entry: Path, to: number | undefined): Draft {
  const list = entry.slice(0, -1);
  const from = Number(entry.at(-1));
  const entries = valueAt(draft.pack, list) as unknown[];
  const without = entries.toSpliced(from, 1);
  let pack = withValue(draft.pack, list, to === undefined ? without : without.toSpliced(to, 0, entries[from]));
  if (list.at(-1) === 'options') {
    const best = [...list.slice(0, -1), 'best'];
    const was = valueAt(draft.pack, best);
    if (typeof was === 'number') pack = withValue(pack, best, placeAfter(was, from, to) ?? '');
  }
  return { ...draft, pack };
}

/** The entry of one of the pack’s lists in which a place lies; the pack itself where it lies in none. */
export function entryAround({ pack }: Draft, path: Path): Path {
  const inList = fieldsOf(pack).lists.some(({ key }) => key === path[0]);
  return inList && path.length > 1 ? path.slice(0, 2) : [];
}
