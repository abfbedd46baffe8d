// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';

import { expect, test, vi } from 'vitest';
import { packsPort } from '../../entrypoints/sidepanel/local.ts';
import * as packs from '../../store/packs.ts';
import { now, publisherKey } from '../packs/a-pack.ts';

test('two who ask for the packs share one reading; the later one is told at once, and both of every change', async () => {
  const open = packs.openPacks;
  const opened = vi.spyOn(packs, 'openPacks');
  const [first, second] = [vi.fn(), vi.fn()];
  packsPort.watchHeld(first);
  await vi.waitFor(() => expect(first).toHaveBeenCalledOnce());
  packsPort.watchHeld(second);
  expect(second).toHaveBeenCalledWith(first.mock.lastCall?.[0]);
  const store = await open(() => now);
  await store.pin({ fingerprint: publisherKey, name: 'Testshire Test Board', by: 'user', since: '2026-11-22', remits: ['pathways:T9T9T'] });
  for (const told of [first, second])
    await vi.waitFor(() =>
      expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ pins: [expect.objectContaining({ fingerprint: publisherKey })] })),
    );
  expect(opened).toHaveBeenCalledOnce();
});
