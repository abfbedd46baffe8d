import { computed, signal } from '@preact/signals';
import { dayOf } from '../../packs/dates.ts';
import type { Fingerprint } from '../../packs/fingerprint.ts';
import type { Feed, Held, KeptPack, PackStore, Pin } from '../../packs/kept.ts';
import type { Outcome } from '../../packs/outcome.ts';
import type { Remit } from '../../packs/remit.ts';
import type { Policy } from '../../store/managed.ts';

/** What the list of packs is given of the browser. */
export interface PackListPorts {
  openStore(): Promise<PackStore>;
  /** Takes a pack from a file. */
  openPack(bytes: Uint8Array, store: PackStore): Promise<Outcome>;
  /** Asks the browser for the site of an address. Called at once from a button. */
  allow(address: string): Promise<boolean>;
  /** Has the background check an address now. */
  check(address: string): Promise<Outcome>;
  isAddress(address: string): boolean;
  clock(): Date;
}

/** One pack in use, or one address that has given none yet. */
export interface ListedPack {
  key: string;
  kept: KeptPack | undefined;
  feed: Feed | undefined;
  /** The key it is signed with, as it was trusted. */
  pin: Pin | undefined;
}

/** A key that nobody has said to trust for such a pack, and what to do once it is. */
interface Asked {
  fingerprint: Fingerprint;
  remits: readonly Remit[];
  /** The key is trusted already, for other packs. */
  isKnown: boolean;
  publisher: string;
  sentence: string;
  again(): Promise<Outcome>;
}

const nothing: Held = { packs: [], pins: [], feeds: [], dropped: [], lost: null };

const failed = (): Outcome => ({ state: 'failed', sentence: 'That did not work. What was in use is still there: try again.' });

/** The packs the user added, in Settings: taken from files, followed at addresses, trusted and removed. */
export function createPackList(ports: PackListPorts) {
  const held = signal<Held>(nothing);
  const said = signal('');
  const asked = signal<Asked | undefined>(undefined);
  const busy = signal(false);
  const policy = signal<Policy | undefined>(undefined);
  const store = ports.openStore();
  void store.then((opened) =>
    opened.watch((now) => {
      held.value = now;
    }),
  );

  const listed = computed<readonly ListedPack[]>(() => {
    const { packs, feeds, pins } = held.value;
    const pinOf = (fingerprint: string | null | undefined) => pins.find((pin) => pin.fingerprint === fingerprint);
    const kept = packs.map((each): ListedPack => {
      const feed = feeds.find(
        ({ gave, address }) => gave?.id === each.id || (each.origin.from === 'address' && each.origin.address === address),
      );
      return { key: each.id, kept: each, feed, pin: pinOf(each.signedBy) };
    });
    const rest = feeds.filter((feed) => !kept.some((each) => each.feed === feed));
    return [...kept, ...rest.map((feed): ListedPack => ({ key: feed.address, kept: undefined, feed, pin: undefined }))];
  });

  /** Does one thing and says what came of it; where a key is not trusted yet, asks. */
  async function run(what: () => Promise<Outcome>): Promise<void> {
    busy.value = true;
    said.value = '';
    asked.value = undefined;
    const outcome = await what().catch(failed);
    busy.value = false;
    said.value = outcome.sentence;
    const { state, fingerprint, remits = [], publisher = '', sentence } = outcome;
    if (state !== 'unknown-key' || fingerprint === undefined) return;
    const isKnown = held.value.pins.some((pin) => pin.fingerprint === fingerprint);
    asked.value = { fingerprint, remits, isKnown, publisher, sentence, again: what };
  }

  const checkAllowed = (address: string): void => {
    // At once, as the browser wants: nothing is awaited before.
    const allowing = ports.allow(address);
    void run(async () => {
      if (!(await allowing)) return { state: 'failed', sentence: 'Waymark was not allowed on that site: nothing was fetched.' };
      await (await store).follow(address);
      return ports.check(address);
    });
  };

  return {
    held,
    listed,
    said,
    asked,
    busy,
    /** Who keeps packs from being changed; undefined where nobody does. */
    lockedBy: computed(() => (policy.value?.locks.includes('packs') ? policy.value.organisation : undefined)),
    take(said: Policy): void {
      policy.value = said;
    },
    /** What an address that the policy names is called by. */
    isOfPolicy: (address: string | undefined): boolean => policy.value?.packs.some((each) => each.address === address) ?? false,
    addFile: (bytes: Uint8Array): Promise<void> => run(async () => ports.openPack(bytes, await store)),
    follow(address: string): void {
      if (ports.isAddress(address)) checkAllowed(address);
      else said.value = 'That is not an address of a pack: https, no port, nothing behind a question mark.';
    },
    check: checkAllowed,
    /** The fingerprint was compared: the key is trusted, and what was asked for is done. */
    async trust(): Promise<void> {
      const wanted = asked.value;
      if (!wanted) return;
      const since = dayOf(ports.clock());
      await (await store).pin({ fingerprint: wanted.fingerprint, name: wanted.publisher, by: 'user', since, remits: wanted.remits });
      await run(wanted.again);
    },
    async remove({ kept, feed }: ListedPack): Promise<void> {
      const opened = await store;
      if (kept) await opened.remove(kept.id);
      if (feed) await opened.unfollow(feed.address);
      said.value = `${kept?.pack.title ?? feed?.address ?? ''} was removed.`;
    },
    async distrust(fingerprint: Fingerprint): Promise<void> {
      await (await store).unpin(fingerprint);
      said.value = 'The key is trusted no more, and what it signed is gone.';
    },
  };
}

export type PackList = ReturnType<typeof createPackList>;
