import { newFeed, type PackStore } from '../packs/kept.ts';
import { createHeldReader } from './held.ts';
import { openSturdy } from './sturdy.ts';
import { feedAt, pin, removePack, takePack, unpin } from './take-pack.ts';

/** Opens what is kept of packs, in IndexedDB; where that is missing, full or failing, goes on in memory and says what will be lost. */
export async function openPacks(clock: () => Date): Promise<PackStore> {
  const { read, watch, change } = await openSturdy(
    createHeldReader(),
    'packs, addresses and trusted keys added since are lost when Waymark closes.',
  );
  return {
    read,
    watch,
    take: (given, origin, note) => change((rows) => takePack(rows, { read: given, origin, note, now: clock() })),
    remove: (id) => change((rows) => removePack(rows, id)),
    pin: (given) => change((rows) => pin(rows, given)),
    unpin: (fingerprint) => change((rows) => unpin(rows, fingerprint)),
    follow: (address) =>
      change(async (rows) => {
        if (!(await feedAt(rows, address))) await rows.put('feeds', address, newFeed(address));
      }),
    unfollow: (address) => change(async (rows) => void (await rows.delete('feeds', address))),
    noteFeed: (address, note) =>
      change(async (rows) => {
        const feed = await feedAt(rows, address);
        if (feed) await rows.put('feeds', address, note(feed));
      }),
  };
}
