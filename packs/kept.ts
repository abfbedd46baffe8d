import * as z from 'zod/mini';
import { date, link, slug, text } from './fields.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Pack } from './kinds.ts';
import type { ReadPack } from './read-pack.ts';
import { type Remit, remitShape } from './remit.ts';
import type { Decision, Origin } from './replacement.ts';

const fingerprint = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const moment = z.iso.datetime();
/** Long enough for any that servers give, too short to hold much else. */
export const etagShape = z.string().check(z.regex(/^(?:W\/)?"[\x21\x23-\x7e]{0,100}"$/));
const version = z.int().check(z.minimum(1));

/** An address from which packs may be fetched: nothing behind the path. */
export const feedAddress = link.check(z.regex(/^[^?#]*$/, 'has a question or a fragment behind it'));

/** A publisher’s key that the user, or the organisation’s policy, said to trust. */
export const pinShape = z.strictObject({
  fingerprint,
  name: text(160),
  by: z.enum(['user', 'policy']),
  since: date,
  /** What it is trusted for. Earlier versions did not keep that. */
  remits: z.optional(z.array(remitShape)),
  /** Where the policy trusts it for whatever it signs. */
  addresses: z.optional(z.array(feedAddress)),
});
export interface Pin extends Omit<z.infer<typeof pinShape>, 'remits' | 'addresses'> {
  remits: readonly Remit[];
  addresses?: readonly string[] | undefined;
}

/** An address that is checked for a pack, how that went, and what it last gave. */
export const feedShape = z.strictObject({
  address: feedAddress,
  etag: z.nullable(etagShape),
  lastTried: z.nullable(moment),
  lastOk: z.nullable(moment),
  /** In a row, since it last went well. */
  failures: z.int().check(z.minimum(0)),
  /** Why it last failed. */
  failure: z.nullable(z.string().check(z.maxLength(1000))),
  gave: z.nullable(z.strictObject({ id: slug, version, signedBy: fingerprint })),
});
export type Feed = z.infer<typeof feedShape>;

/** A feed that was never tried. */
export const newFeed = (address: string): Feed => ({
  address,
  etag: null,
  lastTried: null,
  lastOk: null,
  failures: 0,
  failure: null,
  gave: null,
});

/** What is known of a pack that is kept, without the pack. */
export const packLabelShape = z.object({
  id: slug,
  version,
  signedBy: z.nullable(fingerprint),
  origin: z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('file') }),
    z.strictObject({ from: z.literal('address'), address: feedAddress }),
  ]),
  installed: moment,
});

/** A pack in use. */
export interface KeptPack extends z.infer<typeof packLabelShape> {
  pack: Pack;
}

/** All that is kept of packs. */
export interface Held {
  packs: readonly KeptPack[];
  pins: readonly Pin[];
  feeds: readonly Feed[];
  /** A sentence for each thing that was damaged and is not used. */
  dropped: readonly string[];
  /** What will be lost when Waymark closes; null where all of it is kept. */
  lost: string | null;
}

/** Where packs, trusted keys and feeds are kept. Every change is made whole or not at all, and never throws. */
export interface PackStore {
  read(): Promise<Held>;
  /** Tells what is held, now and whenever it changes; returns how to stop. */
  watch(tell: (held: Held) => void): () => void;
  /** Takes a pack that was read, if it may replace the one before; a feed it came from is noted in the same step. */
  take(read: ReadPack, origin: Origin, note?: (feed: Feed, decision: Decision) => Feed): Promise<Decision>;
  /** Forgets a pack, and the feed that gave it. */
  remove(id: string): Promise<void>;
  /** Trusts a key, or one that is trusted for more. */
  pin(pin: Pin): Promise<void>;
  /** Trusts a key no more, and forgets every pack and feed that hung on it. */
  unpin(fingerprint: Fingerprint): Promise<void>;
  /** Begins to follow an address; one that is followed stays as it is. */
  follow(address: string): Promise<void>;
  unfollow(address: string): Promise<void>;
  noteFeed(address: string, note: (feed: Feed) => Feed): Promise<void>;
}
