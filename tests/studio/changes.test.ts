import { expect, test } from 'vitest';
import { withValue } from '../../state/studio/at-path.ts';
import { changesIn } from '../../state/studio/changes.ts';
import { type Draft, newDraft } from '../../state/studio/draft.ts';
import { withEntry, withField, withMoved } from '../../state/studio/editing.ts';
import { aDraft, pathwayPack } from './a-draft.ts';

const note = { id: 'new', sites: 'all', title: 'New', words: 'New.', source: 'https://testshire.example/', checked: '2026-11-01' };

test('of a pack that was never published there is nothing to compare', () => {
  expect(changesIn(newDraft('teaching', 'x', '2026-11-22'))).toBeNull();
});

test('the version alone is no change', () => {
  expect(changesIn(aDraft())).toEqual([]);
});

test('what was added, removed, changed, put in another order, and the pack itself are each named', () => {
  let draft: Draft = aDraft(pathwayPack());
  draft = withField(draft, ['about'], 'Another.');
  draft = withEntry(draft, ['notes'], note);
  draft = withMoved(draft, ['contacts', 0], undefined);
  draft = withField(draft, ['services', 1, 'routes', 0, 'phone'], '01632 960009');
  draft = withMoved(draft, ['forms', 0], 2);
  draft = { ...draft, pack: withValue(draft.pack, ['trusts', 0, 'name'], 'Testshire Hospital') };
  expect(changesIn(draft)).toEqual([
    'Changed: the pack itself: what it rests on',
    'Changed: service Children and young people: routes',
    'Another order: forms',
    'Removed: contact Cancer appointments office',
    'Added: note New',
    'Changed: trust Testshire Hospital: name',
  ]);
});
