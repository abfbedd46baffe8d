import { dayInWords } from './dates.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Pin } from './kept.ts';
import type { Pack } from './kinds.ts';
import type { ReadPack } from './read-pack.ts';
import { type Refusal, refusal } from './refusal.ts';
import { type Remit, remitsInWords, remitsOf } from './remit.ts';

/** Where a pack came from: opened from a file, or fetched from an address. */
export type Origin = { from: 'file' } | { from: 'address'; address: string };

/** What is known of the pack that is in use, or was. */
export interface Before {
  id: string;
  version: number;
  signedBy: Fingerprint | null;
  /** null where the pack itself was lost. */
  pack: Pack | null;
}

/** A pack signed with a key that nobody has said to trust for such a pack: the user may compare the fingerprint and pin it. */
export interface UnknownKey {
  state: 'unknown-key';
  fingerprint: Fingerprint;
  /** What the key would have to be trusted for. */
  remits: readonly Remit[];
  /** Who they call themselves. */
  publisher: string;
  sentence: string;
}

export type Decision = { state: 'replace' } | { state: 'unchanged'; sentence: string } | UnknownKey | Refusal;

interface Candidate {
  read: ReadPack;
  origin: Origin;
  before: Before | undefined;
  /** The keys that are trusted, each with what for. */
  pins: readonly Pin[];
}

/** Whether a trusted key is trusted for such a pack. */
const vouchesFor = ({ remits, addresses = [] }: Pin, pack: Pack, origin: Origin): boolean =>
  (origin.from === 'address' && addresses.includes(origin.address)) || remitsOf(pack).every((each) => remits.includes(each));

const sameContent = (one: Pack, other: Pack): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether a pack that was read may take the place of the one before it. Says nothing of the day: the reader has. */
export function mayReplace({ read: { pack, signedBy }, origin, before, pins }: Candidate): Decision {
  if (before && before.id !== pack.id) return refusal('another-pack', `This address gave ${before.id} before and now gives another pack.`);
  if (before?.pack && before.pack.kind !== pack.kind)
    return refusal('another-pack', `A pack of another kind, ${before.pack.title}, is in use under the same name.`);
  if (signedBy === null && before && before.signedBy !== null)
    return refusal('signature-stripped', 'The pack in use is signed and this one is not.');
  if (signedBy === null && origin.from === 'address')
    return refusal('unsigned', 'A pack from an address must be signed, and this one is not.');
  if (before && before.signedBy !== null && before.signedBy !== signedBy)
    return refusal('key-swapped', 'This pack is signed with another key than the pack in use.');
  const pin = pins.find(({ fingerprint }) => fingerprint === signedBy);
  if (signedBy !== null && !(pin && vouchesFor(pin, pack, origin)))
    return {
      state: 'unknown-key',
      fingerprint: signedBy,
      remits: remitsOf(pack),
      publisher: pack.publisher.name,
      sentence: pin
        ? `You trust the key of ${pin.name} for ${remitsInWords(pin.remits)}, and this pack is of ${remitsInWords(remitsOf(pack))}.`
        : `This pack is signed by someone you have not yet said you trust, who calls themselves ${pack.publisher.name}.`,
    };
  // A signature outweighs a number that anybody could have written.
  if (!before || (before.signedBy === null && signedBy !== null)) return { state: 'replace' };
  if (pack.version < before.version)
    return refusal(
      'older-version',
      `This is version ${pack.version}, issued on ${dayInWords(pack.issued)}; the pack in use is version ${before.version}.`,
    );
  if (pack.version > before.version || before.pack === null) return { state: 'replace' };
  return sameContent(pack, before.pack)
    ? { state: 'unchanged', sentence: `Version ${pack.version} is already in use.` }
    : refusal('same-version-changed', `This pack is another version ${pack.version} than the one in use: a change needs a higher number.`);
}
