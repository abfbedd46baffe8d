import { dayInWords } from '../../packs/dates.ts';
import { staleEntries } from '../../packs/freshness.ts';
import type { Pack } from '../../packs/kinds.ts';
import { type Path, valueAt } from '../../state/studio/at-path.ts';
import type { EntriesField } from '../../state/studio/field.ts';
import { fieldsOf } from '../../state/studio/pack-fields.ts';
import { entryName, withArticle } from '../../state/studio/place-words.ts';
import type { Writing } from '../../state/studio/writing.ts';

interface Item {
  path: Path;
  name: string;
  /** When it was last checked, where it is stale. */
  stale?: string;
}

const itemsOf = (pack: Pack, list: EntriesField): Item[] =>
  ((valueAt(pack, [list.key]) as unknown[] | undefined) ?? []).map((entry, at) => ({
    path: [list.key, at],
    name: entryName(list, entry, at),
  }));

/** The entries that nobody has checked for more than a year, or whose source is past its own review; the longest unchecked first. */
function staleIn(pack: Pack, now: Date): Item[] {
  if (pack.kind !== 'pathways') return [];
  const stale = new Set<unknown>(staleEntries(pack, now));
  return fieldsOf(pack)
    .lists.flatMap((list) => itemsOf(pack, list))
    .flatMap((item) => {
      const entry = valueAt(pack, item.path);
      return stale.has(entry) ? [{ ...item, stale: String(valueAt(entry, ['checked'])) }] : [];
    })
    .sort((a, b) => a.stale.localeCompare(b.stale));
}

function Items({ items, writing }: { items: readonly Item[]; writing: Writing }) {
  const selected = writing.selected.value.join('/');
  return (
    <ul>
      {items.map(({ path, name, stale }) => (
        <li key={path.join('/')}>
          <button
            type="button"
            class="outline-item"
            aria-current={path.join('/') === selected ? 'true' : undefined}
            onClick={() => {
              writing.selected.value = path;
            }}
          >
            {name}
            {stale !== undefined && <span class="quiet"> last checked {dayInWords(stale)}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is in the pack, with what has gone stale first. */
export function Outline({ writing, now }: { writing: Writing; now: Date }) {
  const pack = writing.draft.value?.pack;
  if (!pack) return null;
  const stale = staleIn(pack, now);
  return (
    <nav class="outline" aria-labelledby="outline">
      <h2 id="outline" class="hidden-words">
        What is in the pack
      </h2>
      <Items items={[{ path: [], name: 'The pack itself' }]} writing={writing} />
      {stale.length > 0 && (
        <section class="caution">
          <h3>Stale: {stale.length}</h3>
          <Items items={stale} writing={writing} />
        </section>
      )}
      {fieldsOf(pack).lists.map((list) => {
        const items = itemsOf(pack, list);
        return (
          <section key={list.key}>
            <h3 id={`list-${list.key}`}>
              {list.label} <span class="quiet">{items.length}</span>
            </h3>
            <Items items={items} writing={writing} />
            <button type="button" class="button-plain" onClick={() => writing.add([list.key], list)}>
              Add {withArticle(list.one)}
            </button>
          </section>
        );
      })}
    </nav>
  );
}
