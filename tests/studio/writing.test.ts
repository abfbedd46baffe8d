import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { createWriting } from '../../state/studio/writing.ts';
import { openStudio } from '../../store/studio.ts';
import { raw } from '../packs/a-pack.ts';
import teaching from '../teaching/testshire-teaching.json' with { type: 'json' };
import { now } from './a-draft.ts';

beforeEach(async () => {
  const store = await openStudio();
  for (const { id } of await store.drafts()) await store.forgetDraft(id);
});

const bytes = (given: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(given));
const settled = () => new Promise((done) => setTimeout(done, 30));

async function aWriting(clock = () => now) {
  const store = await openStudio();
  let ids = 0;
  const writing = createWriting({ store, clock, newId: () => `id-${++ids}` });
  await writing.look();
  return { writing, store };
}

test('what is written is there when the studio is opened again, newest first', async () => {
  const { writing } = await aWriting();
  writing.begin('pathways');
  writing.set(['title'], 'Half a ti');
  await settled();
  const { writing: again } = await aWriting();
  expect(again.drafts.value).toMatchObject([{ id: 'id-1', pack: { kind: 'pathways', title: 'Half a ti' }, before: null }]);
  const [draft] = again.drafts.value;
  if (draft) again.resume(draft);
  expect(again.draft.value?.pack.title).toBe('Half a ti');
  await again.discard('id-1');
  expect(again.drafts.value).toEqual([]);
});

test('a draft that is damaged where it was kept is left out, and the others are there', async () => {
  const { store, writing } = await aWriting();
  writing.begin('teaching');
  await settled();
  await store.keepDraft({ id: 'bad', changed: 'never', pack: { kind: 'other' }, before: null } as never);
  expect((await store.drafts()).map(({ id }) => id)).toEqual(['id-1']);
});

test('a pack is opened as its next version, expired or not; what the reader refuses is refused', async () => {
  const { writing } = await aWriting();
  expect(
    await writing.open(
      bytes({
        ...teaching,
        issued: '2020-11-01',
        reviewBy: '2021-01-01',
        expires: '2021-01-02',
        modules: [{ ...teaching.modules[1], issued: '2020-01-01' }],
        assignments: [],
      }),
    ),
  ).toBeUndefined();
  expect(writing.draft.value?.pack.version).toBe(teaching.version + 1);
  expect(writing.draft.value?.before?.pack.version).toBe(teaching.version);
  writing.close();
  expect(await writing.open(bytes({ ...teaching, more: 1 }))).toContain('a field that Waymark does not know, more');
  expect(writing.draft.value).toBeNull();
});

test('an entry is added, shown, moved, removed, and all of it undone', async () => {
  const { writing } = await aWriting();
  await writing.open(bytes(teaching));
  const before = writing.draft.value;
  writing.add(['modules'], { blank: () => ({ id: 'third' }) });
  expect(writing.selected.value).toEqual(['modules', 2]);
  writing.move(['modules', 2], 1);
  expect(writing.selected.value).toEqual(['modules', 1]);
  writing.remove(['modules', 1]);
  writing.remove(['modules', 1]);
  expect(writing.selected.value).toEqual([]);
  for (let step = 0; step < 4; step++) writing.undo();
  expect(writing.draft.value).toEqual(before);
  expect(writing.canUndo.value).toBe(false);
  writing.redo();
  expect(writing.canRedo.value).toBe(true);
});

test('forms come in from a list whole or not at all: known ids in their place, others behind', async () => {
  const { writing } = await aWriting();
  await writing.open(bytes(raw()));
  const csv = writing.formsCsv() ?? '';
  expect(writing.takeForms(csv)).toEqual([]);
  expect(writing.changes.value).toEqual([]);
  const ids = () =>
    writing.draft.value?.pack.kind === 'pathways' ? writing.draft.value.pack.forms.map(({ id, title }) => [id, title]) : [];
  const known = ids();
  expect(writing.takeForms(`${csv}Skin,brest,test,x,y`)).toHaveLength(2);
  expect(ids()).toEqual(known);
  const rows = 'title,sites,pathway,source,checked,id';
  const from = 'https://testshire.example/forms,2026-11-01';
  expect(writing.takeForms(`${rows}\nRenamed,lower-gi,test,${from},form-lower-gi\nNew,lung,test,${from},form-new`)).toEqual([]);
  expect(ids()).toEqual([known[0], ['form-lower-gi', 'Renamed'], known[2], ['form-new', 'New']]);
  writing.undo();
  expect(ids()).toEqual(known);
});

test('after publishing, the next version begins from what was published', async () => {
  const { writing } = await aWriting();
  await writing.open(bytes(teaching));
  writing.set(['title'], 'Another');
  const pack = writing.draft.value?.pack;
  if (pack) writing.published(pack, 'a'.repeat(64));
  expect(writing.draft.value).toMatchObject({ id: 'id-1', pack: { version: 4 }, before: { pack: { version: 3, title: 'Another' } } });
  expect([writing.changes.value, writing.canUndo.value]).toEqual([[], false]);
});

test('a change is said to be kept only once it is', async () => {
  const { writing } = await aWriting();
  writing.begin('pathways');
  await settled();
  expect([writing.isKeeping.value, writing.isKept.value]).toEqual([false, true]);
  writing.set(['title'], 'Half');
  writing.set(['title'], 'Half a ti');
  expect(writing.isKeeping.value).toBe(true);
  await settled();
  expect(writing.isKeeping.value).toBe(false);
});
