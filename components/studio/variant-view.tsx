import { valueAt } from '../../state/studio/at-path.ts';
import type { Variant, VariantField } from '../../state/studio/field.ts';
import { fieldId } from './field-id.ts';
import { type FieldProps, FieldsView } from './field-view.tsx';

/** The empty form of a kind, with what was entered in fields that it shares with the kind before. */
function turnedInto({ blank }: Variant, by: string, value: unknown): object {
  const shared = Object.entries((value ?? {}) as object).filter(([key]) => key !== by && Object.hasOwn(blank, key));
  return { ...blank, ...Object.fromEntries(shared) };
}

/** One of several kinds, each with fields of its own. */
export function VariantView({ field: { label, by, variants }, path, value, writing }: FieldProps<VariantField>) {
  const kind = valueAt(value, [by]);
  const variant = variants.find((each) => each.value === kind);
  const id = fieldId([...path, by]);
  return (
    <fieldset class="part" id={fieldId(path)}>
      <legend>{label}</legend>
      <div class="row">
        {variants.map((each) => (
          <label class="tick" key={each.value}>
            <input type="radio" name={id} checked={each === variant} onChange={() => writing.set(path, turnedInto(each, by, value))} />
            {each.label}
          </label>
        ))}
      </div>
      {variant && <FieldsView fields={variant.fields} path={path} writing={writing} />}
    </fieldset>
  );
}
