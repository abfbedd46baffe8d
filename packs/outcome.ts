import type { Fingerprint } from './fingerprint.ts';
import type { PackStore } from './kept.ts';
import { readPack } from './read-pack.ts';
import type { RefusalReason } from './refusal.ts';
import type { Remit } from './remit.ts';
import type { Decision } from './replacement.ts';

/** What came of a pack, in one sentence. Whatever was not taken leaves the pack in use as it is. */
export interface Outcome {
  state: 'updated' | 'unchanged' | 'refused' | 'failed' | 'unknown-key';
  sentence: string;
  /** With a refusal: which. */
  reason?: RefusalReason;
  /** With an unknown key: its fingerprint, to compare and pin. */
  fingerprint?: Fingerprint;
  /** With an unknown key: what it would have to be trusted for. */
  remits?: readonly Remit[];
  /** With an unknown key: who its owner calls themselves. */
  publisher?: string;
}

export const outcomeOf = (decision: Decision, { title, version }: { title: string; version: number }): Outcome =>
  decision.state === 'replace' ? { state: 'updated', sentence: `${title}, version ${version}, is now in use.` } : decision;

/** Opens a pack from a file and takes it if it may be taken: signed, or unsigned for personal use. Never throws. */
export async function openPack(
  file: string | Uint8Array,
  { store, clock }: { store: Pick<PackStore, 'take'>; clock: () => Date },
): Promise<Outcome> {
  const read = await readPack(file, clock());
  if (read.state === 'refused') return read;
  return outcomeOf(await store.take(read, { from: 'file' }), read.pack);
}
