import type { TextField } from '../../state/studio/field.ts';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-view.tsx';
import { Hint, hintId } from './hint.tsx';

/** What stands for what was typed. */
function entered(field: TextField, typed: string): unknown {
  if (typed === '' && field.empty) return field.empty === 'null' ? null : undefined;
  if (field.as === 'number') return /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
  return field.as === 'markdown' ? typed.replaceAll('\r', '') : typed.replace(/[\r\n]+/g, ' ');
}

/** A text, a date or a number. */
export function TextView({ field, path, value, writing }: FieldProps<TextField>) {
  const id = fieldId(path);
  const shown = value === null || value === undefined ? '' : String(value);
  const set = (typed: string): void => writing.set(path, entered(field, typed));
  const props = {
    id,
    value: shown,
    'aria-describedby': field.hint === undefined ? undefined : hintId(id),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => set(currentTarget.value),
    onBlur: () => {
      if (shown !== shown.trim()) set(shown.trim());
    },
  };
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      <Hint of={id} hint={field.hint} />
      {field.as === 'line' && (field.type === 'date' ? <input type="date" {...props} /> : <input {...props} />)}
      {field.as === 'number' && <input inputMode="numeric" {...props} />}
      {(field.as === 'words' || field.as === 'markdown') && <textarea rows={field.as === 'markdown' ? 14 : 3} {...props} />}
    </div>
  );
}
