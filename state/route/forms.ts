import { computed, signal } from '@preact/signals';
import type { FoundForm } from '../../packs/find-forms.ts';
import { sites } from '../../packs/sites.ts';
import type { SettingsState } from '../settings.ts';
import type { Library } from './library.ts';
import type { CopyKept, FormsPort } from './port.ts';
import { nearestPlace, placeWords } from './words.ts';

/** Forms under one heading; without one where they are found by search, best first. */
export interface FormGroup {
  heading: string;
  forms: readonly FoundForm[];
}

export const formKey = ({ form, packId }: FoundForm): string => `${packId}/${form.id}`;

const mostRecent = 5;

/** The forms of the chosen area: searched, pinned, opened. What is typed here is kept nowhere. */
export function createForms({ settings, change }: SettingsState, library: Library, port: FormsPort) {
  const typed = signal('');
  const copies = signal<readonly CopyKept[]>([]);
  /** What came of the last step, for the eye and for screen readers. */
  const said = signal('');
  const hasOwn = computed(() => library.ofArea.value.some(({ forms }) => forms.length > 0));
  const find = computed(() => library.england.value?.createFormFinder(hasOwn.value ? library.ofArea.value : library.national.value));
  const found = computed(() => find.value?.(typed.value) ?? []);

  const groups = computed<readonly FormGroup[]>(() => {
    if (typed.value.trim() !== '') return [{ heading: '', forms: found.value }];
    const all = new Map(found.value.map((each) => [formKey(each), each]));
    const named = (keys: readonly string[]): FoundForm[] => keys.flatMap((key) => all.get(key) ?? []);
    const bySite = new Map<string, FoundForm[]>();
    for (const each of found.value) {
      const site = each.form.sites === 'all' ? undefined : each.form.sites[0];
      const heading = site === undefined ? 'All sites' : sites[site].label;
      bySite.set(heading, [...(bySite.get(heading) ?? []), each]);
    }
    const { pinnedForms, recentForms } = settings.value;
    return [
      { heading: 'Pinned', forms: named(pinnedForms) },
      { heading: 'Opened lately', forms: named(recentForms.filter((key) => !pinnedForms.includes(key))) },
      ...[...bySite].map(([heading, forms]) => ({ heading, forms })),
    ].filter(({ forms }) => forms.length > 0);
  });

  const copyOf = ({ form }: FoundForm): CopyKept | undefined =>
    copies.value.find(({ address }) => form.places.some((place) => place.kind === 'address' && place.address === address));

  async function openCopy(chosen: FoundForm): Promise<void> {
    const copy = copyOf(chosen);
    if (copy && !(await port.openCopy(copy.address, chosen.form.title))) said.value = 'The copy is not there any more: keep it again.';
  }

  return {
    typed,
    copies,
    said,
    hasOwn,
    /** Whether there is any form to be found, of the area or of all England. */
    any: computed(() => (find.value?.('') ?? []).length > 0),
    groups,
    /** Nothing typed, nothing said. */
    clear(): void {
      typed.value = '';
      said.value = '';
    },
    count: computed(() => found.value.length),
    copyOf,
    openCopy,
    isPinned: (chosen: FoundForm): boolean => settings.value.pinnedForms.includes(formKey(chosen)),
    togglePin(chosen: FoundForm): void {
      const key = formKey(chosen);
      const { pinnedForms } = settings.value;
      change({ pinnedForms: pinnedForms.includes(key) ? pinnedForms.filter((each) => each !== key) : [...pinnedForms, key].slice(-50) });
    },
    /** Opens a form in a tab, or its copy while there is no network, or says where it lives. */
    async open(chosen: FoundForm): Promise<void> {
      const key = formKey(chosen);
      change({ recentForms: [key, ...settings.value.recentForms.filter((each) => each !== key)].slice(0, mostRecent) });
      const place = nearestPlace(chosen.form);
      said.value = place?.kind === 'address' ? '' : `${chosen.form.title}: ${place ? placeWords(place) : ''}`;
      if (place?.kind !== 'address') return;
      if (port.isOnline()) port.open(place.address);
      else if (copyOf(chosen)) await openCopy(chosen);
      else said.value = 'There is no network, and no copy of this form is kept on this computer.';
    },
    async keep(address: string): Promise<void> {
      said.value = 'Fetching the form.';
      const outcome = await port.keep(address);
      said.value = outcome.state === 'kept' ? 'Kept on this computer.' : outcome.sentence;
    },
    async forget(address: string): Promise<void> {
      await port.forget(address);
      said.value = 'The copy is gone.';
    },
    load: (): void =>
      port.watchCopies((kept) => {
        copies.value = kept;
      }),
  };
}

export type Forms = ReturnType<typeof createForms>;
