import { valueAt } from '../../state/studio/at-path.ts';
import type { SeveralField } from '../../state/studio/field.ts';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-view.tsx';
import { Hint } from './hint.tsx';

/** Any of some options, or all of them. */
export function SeveralView({ field, path, value, writing }: FieldProps<SeveralField>) {
  const id = fieldId(path);
  const pack = writing.draft.value?.pack;
  if (!pack) return null;
  const options = typeof field.options === 'function' ? field.options(pack, valueAt(pack, path.slice(0, -1))) : field.options;
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (option: unknown): void => {
    const next = chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option];
    writing.set(path, next.length === 0 && field.empty === 'absent' ? undefined : next);
  };
  return (
    <fieldset class="several" id={id}>
      <legend>{field.label}</legend>
      <Hint of={id} hint={field.hint} />
      {field.all !== undefined && (
        <label class="tick">
          <input type="checkbox" checked={value === 'all'} onChange={() => writing.set(path, value === 'all' ? [] : 'all')} />
          {field.all}
        </label>
      )}
      {value !== 'all' && (
        <div class="ticks">
          {options.map((option) => (
            <label class="tick" key={option.value}>
              <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
              {option.label}
            </label>
          ))}
        </div>
      )}
    </fieldset>
  );
}
