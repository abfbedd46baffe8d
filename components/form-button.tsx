import type { CardRoute } from '../state/route/card-route.ts';
import type { Local } from '../state/route/local.ts';
import { nearestPlace } from '../state/route/words.ts';
import { Hidden } from './hidden.tsx';

interface Props {
  form: CardRoute['forms'][number];
  local: Local;
  /** After it was opened. */
  onOpened(): void;
}

/** Opens the form of the first answer, where it has an address. */
export function FormButton({ form, local, onOpened }: Props) {
  if (nearestPlace(form)?.kind !== 'address') return null;
  return (
    <button
      type="button"
      class="button-small is-first form-button"
      data-key="f"
      aria-keyshortcuts="f"
      title={form.title}
      onClick={() => {
        void local.forms.open({ form, packId: form.pack.id });
        onOpened();
      }}
    >
      Form<Hidden>: {form.title}</Hidden>{' '}
      <span class="key" aria-hidden="true">
        Alt O
      </span>
    </button>
  );
}
