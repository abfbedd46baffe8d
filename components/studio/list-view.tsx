import type { ListField } from '../../state/studio/field.ts';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-view.tsx';
import { Hint, hintId } from './hint.tsx';

/** Short texts, one on a line. */
export function ListView({ field, path, value, writing }: FieldProps<ListField>) {
  const id = fieldId(path);
  const shown = Array.isArray(value) ? value.join('\n') : '';
  const set = (lines: string[]): void => writing.set(path, lines.length === 0 && field.empty === 'absent' ? undefined : lines);
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      <Hint of={id} hint={field.hint} />
      <textarea
        id={id}
        rows={3}
        value={shown}
        aria-describedby={field.hint === undefined ? undefined : hintId(id)}
        onInput={({ currentTarget }) => set(currentTarget.value === '' ? [] : currentTarget.value.split(/\r?\n/))}
        onBlur={() => {
          const tidy = shown.split('\n').flatMap((line) => line.trim() || []);
          if (tidy.join('\n') !== shown) set(tidy);
        }}
      />
    </div>
  );
}
