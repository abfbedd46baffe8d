import type { Pack } from '../../packs/kinds.ts';
import { isSame, valueAt } from './at-path.ts';
import type { Draft } from './draft.ts';
import type { EntriesField } from './field.ts';
import { fieldsOf } from './pack-fields.ts';
import { entryName } from './place-words.ts';

const low = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The labels of the fields in which two things differ. */
const differing = (fields: readonly { key: string; label: string }[], one: unknown, other: unknown): string[] =>
  fields.filter(({ key }) => !isSame(valueAt(one, [key]), valueAt(other, [key]))).map(({ label }) => low(label));

const keyOf = (entry: object): unknown => ('id' in entry ? entry.id : (entry as { ods?: unknown }).ods);

function ofList(list: EntriesField, before: Pack, after: Pack): string[] {
  const [old, new_] = [before, after].map((pack) => (valueAt(pack, [list.key]) as object[] | undefined) ?? []) as [object[], object[]];
  const name = (entry: object, at: number): string => `${list.one} ${entryName(list, entry, at)}`;
  const has = (entries: readonly object[], entry: object) => entries.find((each) => keyOf(each) === keyOf(entry));
  const added = new_.flatMap((entry, at) => (has(old, entry) ? [] : [`Added: ${name(entry, at)}`]));
  const removed = old.flatMap((entry, at) => (has(new_, entry) ? [] : [`Removed: ${name(entry, at)}`]));
  const changed = new_.flatMap((entry, at) => {
    const was = has(old, entry);
    const fields = was ? differing(list.fields, was, entry) : [];
    return fields.length > 0 ? [`Changed: ${name(entry, at)}: ${fields.join(', ')}`] : [];
  });
  const stay = (entries: readonly object[], others: readonly object[]) => entries.filter((each) => has(others, each)).map(keyOf);
  const moved = isSame(stay(old, new_), stay(new_, old)) ? [] : [`Another order: ${low(list.label)}`];
  return [...added, ...removed, ...changed, ...moved];
}

/** What a draft changes in the pack that was published before, a line each; null where none was. */
export function changesIn({ pack, before }: Draft): string[] | null {
  if (!before) return null;
  const { about, lists } = fieldsOf(pack);
  const ofItself = differing(
    about.filter(({ key }) => key !== 'version'),
    before.pack,
    pack,
  );
  return [
    ...(ofItself.length > 0 ? [`Changed: the pack itself: ${ofItself.join(', ')}`] : []),
    ...lists.flatMap((list) => ofList(list, before.pack, pack)),
  ];
}
