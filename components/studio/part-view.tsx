import { dayOf } from '../../packs/dates.ts';
import type { PartField } from '../../state/studio/field.ts';
import { fieldId } from './field-id.ts';
import { type FieldProps, FieldsView } from './field-view.tsx';

/** Some fields together, which a tick puts there and takes away. */
export function PartView({ field, path, value, writing }: FieldProps<PartField>) {
  const { label, without, fields, blank } = field;
  const isThere = value !== null && value !== undefined;
  const toggle = (): void => writing.set(path, isThere ? (without === 'null' ? null : undefined) : blank(dayOf(new Date())));
  return (
    <fieldset class="part" id={fieldId(path)}>
      <legend class={without === 'never' ? undefined : 'hidden-words'}>{label}</legend>
      {without !== 'never' && (
        <label class="tick">
          <input type="checkbox" checked={isThere} onChange={toggle} />
          {label}
        </label>
      )}
      {isThere && <FieldsView fields={fields} path={path} writing={writing} />}
    </fieldset>
  );
}
