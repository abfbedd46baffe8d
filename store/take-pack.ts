import { type Feed, newFeed, type Pin } from '../packs/kept.ts';
import type { ReadPack } from '../packs/read-pack.ts';
import { refusal } from '../packs/refusal.ts';
import { type Before, type Decision, mayReplace, type Origin } from '../packs/replacement.ts';
import { feedFrom, packFrom, pinsIn } from './held.ts';
import type { Rows } from './shelf.ts';

interface Given {
  read: ReadPack;
  origin: Origin;
  /** Notes on the feed how it went. */
  note: ((feed: Feed, decision: Decision) => Feed) | undefined;
  now: Date;
}

/** Puts a pack in the place of the one before, if it may be, and notes that on its feed. */
export async function takePack(rows: Rows, { read, origin, note, now }: Given): Promise<Decision> {
  const { id, version } = read.pack;
  const feed = origin.from === 'address' ? await feedAt(rows, origin.address) : undefined;
  if (origin.from === 'address' && !feed) return refusal('not-followed', 'This address is no longer followed.');
  const decision = mayReplace({
    read,
    origin,
    before: beforeIn(feed, id) ?? packFrom(await rows.get('packs', id)) ?? beforeIn(feed),
    pins: await pinsIn(rows),
  });
  if (decision.state === 'replace')
    await rows.put('packs', id, { id, version, signedBy: read.signedBy, origin, installed: now.toISOString(), pack: read.pack });
  if (feed && note) await rows.put('feeds', feed.address, note(feed, decision));
  return decision;
}

/** A feed that is followed; as new where what was noted of it is damaged. */
export async function feedAt(rows: Rows, address: string): Promise<Feed | undefined> {
  const row = await rows.get('feeds', address);
  return row === undefined ? undefined : (feedFrom(row) ?? newFeed(address));
}

/** What a feed gave before; with an id, only where it was another pack than that. */
function beforeIn(feed: Feed | undefined, unless?: string): Before | undefined {
  return feed?.gave && feed.gave.id !== unless ? { ...feed.gave, pack: null } : undefined;
}

/** Forgets a pack, and the feeds that gave it. */
export async function removePack(rows: Rows, id: string): Promise<void> {
  await rows.delete('packs', id);
  for (const row of await rows.all('feeds')) {
    const feed = feedFrom(row);
    if (feed?.gave?.id === id) await rows.delete('feeds', feed.address);
  }
}

/** Trusts a key; one that is trusted already for what it was and for this. What a policy says of it stands. */
export async function pin(rows: Rows, given: Pin): Promise<void> {
  const before = (await pinsIn(rows)).find(({ fingerprint }) => fingerprint === given.fingerprint);
  const remits = [...new Set([...(before?.remits ?? []), ...given.remits])];
  await rows.put('pins', given.fingerprint, { ...given, ...(given.by === 'user' && before), remits });
}

/** Trusts a key no more, and forgets every pack and feed that hung on it. */
export async function unpin(rows: Rows, fingerprint: string): Promise<void> {
  await rows.delete('pins', fingerprint);
  for (const row of await rows.all('packs')) {
    const kept = packFrom(row);
    if (kept?.signedBy === fingerprint) await removePack(rows, kept.id);
  }
  for (const row of await rows.all('feeds')) {
    const feed = feedFrom(row);
    if (feed?.gave?.signedBy === fingerprint) await rows.delete('feeds', feed.address);
  }
}
