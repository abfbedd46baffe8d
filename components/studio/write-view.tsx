import { useEffect } from 'preact/hooks';
import type { Module } from '../../packs/teaching/teaching-pack.ts';
import type { Path } from '../../state/studio/at-path.ts';
import { valueAt } from '../../state/studio/at-path.ts';
import type { Writing } from '../../state/studio/writing.ts';
import { EntryForm } from './entry-form.tsx';
import { MissingList } from './missing-list.tsx';
import { ModulePreview } from './module-preview.tsx';
import { Outline } from './outline.tsx';
import { Start } from './start.tsx';

/** Ctrl or Command with Z undoes, with Y or Shift and Z redoes, wherever the keyboard is. */
function useUndoKeys({ undo, redo }: Writing): void {
  useEffect(() => {
    const keyed = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', keyed);
    return () => document.removeEventListener('keydown', keyed);
  }, [undo, redo]);
}

function Toolbar({ writing: { draft, canUndo, canRedo, isKept, isKeeping, undo, redo, close } }: { writing: Writing }) {
  const pack = draft.value?.pack;
  return (
    <div class="toolbar">
      <p>
        <strong>{pack?.title || 'A pack without a title'}</strong>, version {pack?.version}{' '}
        {isKept.value ? (
          <span class="quiet">{isKeeping.value ? 'Keeping it…' : 'Kept in this browser'}</span>
        ) : (
          <span class="problem">This browser does not keep it: publish it, or lose it when the page closes</span>
        )}
      </p>
      <div class="row">
        <button type="button" class="button-small" disabled={!canUndo.value} onClick={undo}>
          Undo
        </button>
        <button type="button" class="button-small" disabled={!canRedo.value} onClick={redo}>
          Redo
        </button>
        <button type="button" class="button-plain" onClick={close}>
          Close the draft
        </button>
      </div>
    </div>
  );
}

interface Props {
  writing: Writing;
  now: Date;
  goTo(path: Path): void;
}

/** Where packs are written: what is in it, the fields of one entry, and how it looks to its reader. */
export function WriteView({ writing, now, goTo }: Props) {
  useUndoKeys(writing);
  const { draft, selected } = writing;
  if (!draft.value) return <Start writing={writing} />;
  const module = draft.value.pack.kind === 'teaching' && selected.value[0] === 'modules';
  return (
    <>
      <Toolbar writing={writing} />
      <div class="desk">
        <Outline writing={writing} now={now} />
        <EntryForm writing={writing} now={now} />
        <aside class="beside" aria-label="How it stands">
          <MissingList writing={writing} goTo={goTo} />
          {module && <ModulePreview key={selected.value.join('/')} module={valueAt(draft.value.pack, selected.value) as Module} />}
        </aside>
      </div>
    </>
  );
}
