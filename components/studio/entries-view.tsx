import type { EntriesField } from '../../state/studio/field.ts';
import { withArticle } from '../../state/studio/place-words.ts';
import { Hidden } from '../hidden.tsx';
import { fieldId } from './field-id.ts';
import { type FieldProps, FieldsView } from './field-view.tsx';
import { Hint } from './hint.tsx';

/** A list within an entry: each one’s fields, and its place in the list. */
export function EntriesView({ field, path, value, writing }: FieldProps<EntriesField>) {
  const { label, one, hint, fields } = field;
  const entries = Array.isArray(value) ? value : [];
  const id = fieldId(path);
  return (
    <fieldset class="part" id={id}>
      <legend>{label}</legend>
      <Hint of={id} hint={hint} />
      {entries.map((_, at) => {
        const entry = [...path, at];
        const name = `${one} ${at + 1}`;
        return (
          <fieldset class="entry-of" key={String(at)} id={fieldId(entry)}>
            <legend>{name.charAt(0).toUpperCase() + name.slice(1)}</legend>
            <FieldsView fields={fields} path={entry} writing={writing} />
            <div class="row">
              {at > 0 && (
                <button type="button" class="button-plain" onClick={() => writing.move(entry, at - 1)}>
                  Up<Hidden> with {name}</Hidden>
                </button>
              )}
              {at < entries.length - 1 && (
                <button type="button" class="button-plain" onClick={() => writing.move(entry, at + 1)}>
                  Down<Hidden> with {name}</Hidden>
                </button>
              )}
              <button type="button" class="button-plain" onClick={() => writing.remove(entry)}>
                Remove<Hidden> {name}</Hidden>
              </button>
            </div>
          </fieldset>
        );
      })}
      <button type="button" class="button-small" onClick={() => writing.add(path, field)}>
        Add {withArticle(one)}
      </button>
    </fieldset>
  );
}
