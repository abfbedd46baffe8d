import { dayOf } from '../../packs/dates.ts';
import { valueAt } from '../../state/studio/at-path.ts';
import { fieldsOf } from '../../state/studio/pack-fields.ts';
import { entryName } from '../../state/studio/place-words.ts';
import type { Writing } from '../../state/studio/writing.ts';
import { FieldsView } from './field-view.tsx';
import { FormsList } from './forms-list.tsx';

/** The fields of the entry that is shown, or of the pack itself. */
export function EntryForm({ writing, now }: { writing: Writing; now: Date }) {
  const pack = writing.draft.value?.pack;
  if (!pack) return null;
  const path = writing.selected.value;
  const { about, lists } = fieldsOf(pack);
  const list = lists.find(({ key }) => key === path[0]);
  if (!list) {
    return (
      <section class="entry-form" aria-labelledby="entry">
        <h2 id="entry" tabIndex={-1}>
          The pack itself
        </h2>
        <FieldsView fields={about} path={[]} writing={writing} />
        {pack.kind === 'pathways' && <FormsList writing={writing} />}
      </section>
    );
  }
  const at = Number(path[1]);
  const { length } = valueAt(pack, [list.key]) as unknown[];
  return (
    <section class="entry-form" aria-labelledby="entry" key={path.join('/')}>
      <h2 id="entry" tabIndex={-1}>
        {entryName(list, valueAt(pack, path), at)}
      </h2>
      <div class="row">
        {list.fields.some(({ key }) => key === 'checked') && (
          <button type="button" class="button-small" onClick={() => writing.set([...path, 'checked'], dayOf(now))}>
            I checked its source today
          </button>
        )}
        {at > 0 && (
          <button type="button" class="button-plain" onClick={() => writing.move(path, at - 1)}>
            Move up
          </button>
        )}
        {at < length - 1 && (
          <button type="button" class="button-plain" onClick={() => writing.move(path, at + 1)}>
            Move down
          </button>
        )}
        <button type="button" class="button-plain" onClick={() => writing.remove(path)}>
          Remove this {list.one}
        </button>
      </div>
      <FieldsView fields={list.fields} path={path} writing={writing} />
    </section>
  );
}
