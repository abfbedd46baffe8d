import { dayOf } from './dates.ts';
import type { PackStore } from './kept.ts';

interface Wanted {
  address: string;
  publisher: string;
  key: string;
}

/** Trusts the keys at the addresses that they are named with, and follows the addresses that an organisation’s policy names; a key it names no more is trusted no more. A policy that names none changes nothing: the browser may not know it yet. */
export async function followPolicy(packs: readonly Wanted[], store: PackStore, now: Date): Promise<void> {
  if (packs.length === 0) return;
  const { pins, feeds } = await store.read();
  const named = new Set(packs.map(({ key }) => key));
  for (const { fingerprint, by } of pins) if (by === 'policy' && !named.has(fingerprint)) await store.unpin(fingerprint);
  for (const { address, publisher, key } of packs) {
    const addresses = packs.filter((each) => each.key === key).map((each) => each.address);
    const pin = pins.find(({ fingerprint, by }) => fingerprint === key && by === 'policy');
    if (pin?.addresses?.join() !== addresses.join())
      await store.pin({ fingerprint: key, name: publisher, by: 'policy', since: dayOf(now), remits: [], addresses });
    if (!feeds.some((feed) => feed.address === address)) await store.follow(address);
  }
}
