import { batch, computed, signal } from '@preact/signals';
import { dayOf } from '../../packs/dates.ts';
import { exportForms, importForms } from '../../packs/forms-csv.ts';
import type { PackKind } from '../../packs/kinds.ts';
import type { Form } from '../../packs/pathway-pack.ts';
import { readPackOfAnyDay } from '../../packs/read-pack.ts';
import type { KeptDraft, StudioStore } from '../../store/studio.ts';
import { type Path, valueAt } from './at-path.ts';
import { changesIn } from './changes.ts';
import { type Draft, newDraft, nextVersion } from './draft.ts';
import { entryAround, withEntry, withField, withMoved } from './editing.ts';
import type { EntriesField } from './field.ts';
import { changed, type History, historyOf, redone, undone } from './history.ts';
import { createKeeper } from './keeper.ts';
import { missingFrom } from './missing.ts';

export interface WritingPorts {
  store: StudioStore;
  clock: () => Date;
  newId: () => string;
}

/** The draft that is being written, its history, and what follows from it. Each change is kept at once. */
export function createWriting({ store, clock, newId }: WritingPorts) {
  const history = signal<History<Draft> | null>(null);
  const drafts = signal<readonly KeptDraft[]>([]);
  /** The entry that is shown; empty: what the pack says of itself. */
  const selected = signal<Path>([]);
  const isKept = signal(store.isKept);
  const draft = computed(() => history.value?.now ?? null);
  const today = (): string => dayOf(clock());

  const look = async (): Promise<void> => {
    drafts.value = await store.drafts().catch(() => []);
  };
  /** The last change is on its way. */
  const isKeeping = signal(false);
  const keep = createKeeper(store.keepDraft, (kept) => {
    batch(() => {
      isKeeping.value = false;
      isKept.value = kept && store.isKept;
    });
  });
  function show(next: History<Draft>): void {
    history.value = next;
    isKeeping.value = true;
    keep({ ...next.now, changed: clock().toISOString() });
    const stands = selected.value.length === 0 || valueAt(next.now.pack, selected.value) !== undefined;
    if (!stands) selected.value = [];
  }
  function change(next: (draft: Draft) => Draft, of: string): void {
    if (history.value) show(changed(history.value, next(history.value.now), of, clock().getTime()));
  }
  function begin(next: Draft): void {
    batch(() => {
      selected.value = [];
      show(historyOf(next));
    });
  }

  return {
    draft,
    drafts,
    selected,
    /** Whether what is written outlives the page. */
    isKept,
    isKeeping,
    missing: computed(() => (draft.value ? missingFrom(draft.value, clock()) : [])),
    changes: computed(() => draft.value && changesIn(draft.value)),
    canUndo: computed(() => (history.value?.past.length ?? 0) > 0),
    canRedo: computed(() => (history.value?.future.length ?? 0) > 0),
    look,
    begin: (kind: PackKind) => begin(newDraft(kind, newId(), today())),
    /** Goes on with a draft that was kept. */
    resume({ id, pack, before }: KeptDraft): void {
      selected.value = [];
      history.value = historyOf({ id, pack, before });
    },
    async discard(id: string): Promise<void> {
      await store.forgetDraft(id);
      await look();
    },
    /** Takes a pack from a file, to be published anew; one sentence where it is none. */
    async open(file: Uint8Array): Promise<string | undefined> {
      const read = await readPackOfAnyDay(file);
      if (read.state === 'refused') return read.sentence;
      begin(nextVersion(read, newId()));
      return undefined;
    },
    close(): void {
      history.value = null;
      void look();
    },
    set: (path: Path, value: unknown) => change((now) => withField(now, path, value), path.join('/')),
    add(list: Path, { blank }: Pick<EntriesField, 'blank'>): void {
      const at = ((valueAt(draft.value?.pack, list) as unknown[] | undefined) ?? []).length;
      batch(() => {
        change((now) => withEntry(now, list, blank(today())), `add ${list.join('/')} ${at}`);
        if (list.length === 1) selected.value = [...list, at];
      });
    },
    remove: (entry: Path) => change((now) => withMoved(now, entry, undefined), `remove ${entry.join('/')} ${newId()}`),
    move(entry: Path, to: number): void {
      batch(() => {
        change((now) => withMoved(now, entry, to), `move ${entry.join('/')} ${newId()}`);
        if (entry.length === 2) selected.value = [entry[0] ?? '', to];
      });
    },
    /** Shows the entry in which a field lies. */
    goTo(path: Path): void {
      if (draft.value) selected.value = entryAround(draft.value, path);
    },
    undo: () => history.value && show(undone(history.value)),
    redo: () => history.value && show(redone(history.value)),
    /** The forms as a list in CSV; null where the pack has none to list. */
    formsCsv: (): string | null => (draft.value?.pack.kind === 'pathways' ? exportForms(draft.value.pack.forms) : null),
    /** Puts the forms of a list in: those with an id that is there take its place, the others come after. Lines on what is wrong, if anything. */
    takeForms(csv: string): string[] {
      const list = importForms(csv);
      if (typeof list === 'string') return [`Nothing was taken: ${list}.`];
      const { forms, bad } = list;
      if (bad.length > 0) return ['Nothing was taken.', ...bad.map(({ line, reason }) => `Line ${line}: ${reason}.`)];
      const given = new Map(forms.map((form) => [form.id, form]));
      change(({ pack, ...rest }) => {
        const old = (valueAt(pack, ['forms']) as Form[] | undefined) ?? [];
        const known = new Set(old.map(({ id }) => id));
        const next = [...old.map((form) => given.get(form.id) ?? form), ...forms.filter(({ id }) => !known.has(id))];
        return { ...rest, pack: { ...pack, forms: next } as Draft['pack'] };
      }, `forms ${newId()}`);
      return [];
    },
    /** After the draft was published: what is written from now on is the version after it. */
    published(pack: Draft['pack'], signedBy: string): void {
      if (draft.value) begin(nextVersion({ pack, signedBy }, draft.value.id));
    },
  };
}

export type Writing = ReturnType<typeof createWriting>;
