import { fingerprintOf } from '../../packs/fingerprint.ts';
import { newKeyPair, signerOf } from '../../packs/key-pair.ts';
import type { Pack } from '../../packs/kinds.ts';
import type { PathwayPack } from '../../packs/pathway-pack.ts';
import { checkPack, type ReadPack, readPack } from '../../packs/read-pack.ts';
import { signPack } from '../../packs/sign-pack.ts';
import testshire from './testshire.json' with { type: 'json' };

/** The day of the tests. */
export const now = new Date('2026-11-22T10:00:00Z');

export const publisher = await newKeyPair();
export const stranger = await newKeyPair();
export const publisherKey = await fingerprintOf(publisher);
export const strangerKey = await fingerprintOf(stranger);

/** What the test pack’s file holds, to change at will. */
export const raw = (): typeof testshire => structuredClone(testshire);

/** The test pack with some fields changed. */
export function aPack(changes: Partial<PathwayPack> = {}): PathwayPack {
  const pack = checkPack({ ...raw(), ...changes }, now);
  if ('state' in pack) throw new Error(pack.sentence);
  if (pack.kind !== 'pathways') throw new Error('not a pathway pack');
  return pack;
}

export const signed = async (pack: unknown, by = publisher): Promise<string> => signPack(JSON.stringify(pack), await signerOf(by));

/** A pack read as from a text, signed or not. */
export async function read(pack: Pack, by: typeof publisher | null = publisher): Promise<ReadPack> {
  const answer = await readPack(by ? await signed(pack, by) : JSON.stringify(pack), now);
  if (answer.state === 'refused') throw new Error(answer.sentence);
  return answer;
}
