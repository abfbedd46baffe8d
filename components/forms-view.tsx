import { useSignal } from '@preact/signals';
import type { FoundForm } from '../packs/find-forms.ts';
import { formKey } from '../state/route/forms.ts';
import type { Local } from '../state/route/local.ts';
import { focusOn } from './focus.ts';
import { FormRow } from './form-row.tsx';
import { FormsKnown } from './forms-known.tsx';
import { walkForms } from './walk-forms.ts';

interface Props {
  local: Local;
  onArea(): void;
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

const countWords = (count: number): string => {
  if (count === 0) return 'No form has these words. Try the site, such as bowel or skin.';
  return `${count} ${count === 1 ? 'form' : 'forms'} found`;
};

/** Every form of the area, by cancer site, searched as one types. What is typed here is kept nowhere. */
export function FormsView({ local, onArea, onCopy }: Props) {
  const { forms, library } = local;
  const open = useSignal<string | undefined>(undefined);
  const isSearched = forms.typed.value.trim() !== '' && forms.any.value;
  const isLoading = !library.loaded.value && !library.failed.value;
  const groups = forms.groups.value;
  const best = isSearched ? groups[0]?.forms[0] : undefined;
  const act = (chosen: FoundForm, heading: string): void => {
    open.value = heading + formKey(chosen);
    void forms.open(chosen);
  };
  return (
    <div class="view">
      <label class="field" for="form-search">
        Find a form
        <input
          id="form-search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={forms.typed.value}
          onInput={(event) => {
            forms.typed.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            walkForms(event);
            if (event.key === 'Enter' && best) act(best, '');
            if (event.key !== 'Escape' || forms.typed.value === '') return;
            forms.typed.value = '';
            event.preventDefault();
          }}
        />
      </label>
      <p class={forms.said.value ? 'said' : 'nothing'} role="status">
        {forms.said.value}
      </p>
      <FormsKnown local={local} onArea={onArea} />
      <p class={isSearched || isLoading ? 'quiet' : 'nothing'} role="status">
        {isLoading ? 'Loading forms…' : isSearched && countWords(forms.count.value)}
      </p>
      {isSearched && forms.count.value === 0 && (
        <p>
          <button
            type="button"
            class="button-small"
            onClick={() => {
              forms.typed.value = '';
              focusOn('form-search');
            }}
          >
            Show all forms
          </button>
        </p>
      )}
      {groups.map(({ heading, forms: listed }) => (
        <section key={heading} class="form-group" aria-label={heading || 'Found'}>
          {heading && <h2>{heading}</h2>}
          <ul>
            {listed.map((each) => {
              const key = heading + formKey(each);
              return (
                <FormRow
                  key={key}
                  found={each}
                  forms={forms}
                  isBest={each === best}
                  isOpen={open.value === key}
                  onAct={() => act(each, heading)}
                  onToggle={() => {
                    open.value = open.value === key ? undefined : key;
                  }}
                  onCopy={onCopy}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
