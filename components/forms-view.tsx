import { useSignal } from '@preact/signals';
import type { FoundForm } from '../packs/find-forms.ts';
import { formKey } from '../state/route/forms.ts';
import { partIn } from '../state/route/library.ts';
import type { Local } from '../state/route/local.ts';
import { FormRow } from './form-row.tsx';
import { NoArea } from './no-area.tsx';
import { walkForms } from './walk-forms.ts';

interface Props {
  local: Local;
  onArea(): void;
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

/** Every form of the area, by cancer site, searched as one types. What is typed here is kept nowhere. */
export function FormsView({ local, onArea, onCopy }: Props) {
  const { forms, library, choosing } = local;
  const open = useSignal<string | undefined>(undefined);
  const area = choosing.area.value;
  const typed = forms.typed.value.trim() !== '';
  const groups = forms.groups.value;
  const best = typed ? groups[0]?.forms[0] : undefined;
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
      {!area && <NoArea onArea={onArea} />}
      {library.problems.value.map((sentence) => (
        <p key={sentence} class="problem">
          {sentence}
        </p>
      ))}
      {library.failed.value && (
        <p class="problem">The packs that come with Waymark could not be loaded. Close the panel and open it again.</p>
      )}
      {library.loaded.value && area && library.ofArea.value.length === 0 && (
        <p>No pack published for this area. What follows is for all England.</p>
      )}
      {library.loaded.value && area && library.ofArea.value.length > 0 && !forms.hasOwn.value && (
        <p>The pack of this area lists no forms: look in your clinical system, or ask your board.</p>
      )}
      {library.area.value &&
        library.ofArea.value.map((pack) => {
          const part = library.area.value && partIn(pack, library.area.value);
          return (
            part && (
              <p key={pack.id} class="quiet">
                {pack.title}: for {part} alone.
              </p>
            )
          );
        })}
      <p class={typed ? 'quiet' : 'nothing'} role="status">
        {typed && `${forms.count.value} ${forms.count.value === 1 ? 'form' : 'forms'} found`}
      </p>
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
