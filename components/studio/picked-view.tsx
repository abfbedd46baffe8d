import { useSignal } from '@preact/signals';
import type { PickedField } from '../../state/studio/field.ts';
import { findersToPick, pickedLabel } from '../../state/studio/find-to-pick.ts';
import { Hidden } from '../hidden.tsx';
import { fieldId } from './field-id.ts';
import type { FieldProps } from './field-view.tsx';
import { Hint, hintId } from './hint.tsx';

const askFor = {
  recommendations: 'Find by number, cancer or words',
  findings: 'Find by words',
} as const;

/** What is searched for and picked: recommendations or findings. */
export function PickedView({ field: { label, from, hint }, path, value, writing }: FieldProps<PickedField>) {
  const typed = useSignal('');
  const id = fieldId(path);
  const picked = (Array.isArray(value) ? value : []) as string[];
  const set = (next: string[]): void => writing.set(path, next.length > 0 ? next : undefined);
  const found = findersToPick[from](typed.value).filter((each) => !picked.includes(each.id));
  const pick = (one: string | undefined): void => {
    if (one === undefined) return;
    set([...picked, one]);
    typed.value = '';
    document.getElementById(id)?.focus();
  };
  return (
    <fieldset class="part">
      <legend>{label}</legend>
      <Hint of={id} hint={hint} />
      {picked.length > 0 && (
        <ul class="picked">
          {picked.map((each) => {
            const { label: name, about } = pickedLabel(from, each);
            return (
              <li key={each}>
                <span>
                  <strong>{name}</strong> {about}
                </span>
                <button type="button" class="button-plain" onClick={() => set(picked.filter((other) => other !== each))}>
                  Remove<Hidden> {name}</Hidden>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div class="field">
        <label for={id}>{askFor[from]}</label>
        <input
          id={id}
          type="search"
          value={typed.value}
          autocomplete="off"
          aria-describedby={hint === undefined ? undefined : hintId(id)}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            pick(found[0]?.id);
          }}
        />
      </div>
      <div role="status" class="quiet">
        {typed.value.trim() !== '' && (found.length === 0 ? 'Nothing more is found.' : `${found.length} found; Enter adds the first.`)}
      </div>
      {found.length > 0 && (
        <ul class="found">
          {found.map((each) => (
            <li key={each.id}>
              <button type="button" class="button-plain" onClick={() => pick(each.id)}>
                <Hidden>Add </Hidden>
                {each.label}
              </button>{' '}
              <span class="quiet">{each.about}</span>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
