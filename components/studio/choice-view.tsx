import { valueAt } from '../../state/studio/at-path.ts';
import type { ChoiceField } from '../../state/studio/field.ts';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-view.tsx';
import { Hint, hintId } from './hint.tsx';

/** One of some options. */
export function ChoiceView({ field, path, value, writing }: FieldProps<ChoiceField>) {
  const id = fieldId(path);
  const pack = writing.draft.value?.pack;
  if (!pack) return null;
  const options = typeof field.options === 'function' ? field.options(pack, valueAt(pack, path.slice(0, -1))) : field.options;
  const none = field.empty === 'null' ? null : field.empty === 'absent' ? undefined : '';
  const choose = (chosen: string): void => writing.set(path, options.find((option) => String(option.value) === chosen)?.value ?? none);
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      <Hint of={id} hint={field.hint} />
      <select
        id={id}
        value={String(value ?? '')}
        aria-describedby={field.hint === undefined ? undefined : hintId(id)}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{field.empty ? 'None' : 'Choose…'}</option>
        {options.map((option) => (
          <option key={option.value} value={String(option.value)}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
