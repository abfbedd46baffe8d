import { signal } from '@preact/signals';
import type { KeptFormsPort } from '../../components/kept-forms.tsx';
import type { FormCopy } from '../../packs/form-copy.ts';
import { openCopies } from '../../store/copies.ts';

/** The copies of forms; none where the browser keeps nothing. */
export function createKeptForms(): KeptFormsPort {
  const copies = signal<readonly FormCopy[]>([]);
  const store = openCopies();
  store.then(
    (opened) =>
      opened.watch((kept) => {
        copies.value = kept;
      }),
    () => undefined,
  );
  return { copies, forget: (address) => void store.then((opened) => opened.remove(address)) };
}
