import * as z from 'zod/mini';
import { type RecordStore, recordStoreShape } from '../learning/record-store.ts';
import { text } from '../packs/fields.ts';
import { type Fingerprint, readFingerprint } from '../packs/fingerprint.ts';
import { feedAddress } from '../packs/kept.ts';
import { originOf } from './origin.ts';

/** What an organisation may keep from being changed. */
const lock = z.enum(['area', 'packs']);

const pack = z.object({ address: feedAddress, publisher: text(160), key: z.string() });

const shape = z.object({
  organisation: z.catch(z.optional(text(160)), undefined),
  area: z.catch(z.optional(z.string().check(z.regex(/^[A-Z0-9]{3,8}$/))), undefined),
  packs: z.catch(z.array(z.unknown()), []),
  recordSites: z.catch(z.array(z.string()), []),
  locks: z.catch(z.array(z.unknown()), []),
  clearAfterMinutes: z.catch(z.optional(z.int().check(z.gte(4), z.lte(120))), undefined),
  learningRecordStore: z.catch(z.optional(recordStoreShape), undefined),
});

/** A pack that an organisation wants followed, with the fingerprint of its publisher’s key. */
export interface PolicyPack {
  address: string;
  publisher: string;
  key: Fingerprint;
}

/** What an organisation set in its policy. */
export interface Policy {
  organisation: string;
  /** The code of a board. */
  area: string | undefined;
  packs: readonly PolicyPack[];
  recordSites: readonly string[];
  locks: readonly z.infer<typeof lock>[];
  /** After so many minutes without a key entries are cleared; at least 4, since the panel asks after 3. */
  clearAfterMinutes: number | undefined;
  /** Where learners may send what they learnt: nothing goes there unless the learner says so. */
  learningRecordStore: RecordStore | undefined;
}

export const noPolicy: Policy = {
  organisation: 'your organisation',
  area: undefined,
  packs: [],
  recordSites: [],
  locks: [],
  clearAfterMinutes: undefined,
  learningRecordStore: undefined,
};

/** A policy as the browser gives it. Each part that is not as it should be is left out, alone. */
export function policyFrom(given: unknown): Policy {
  const read = shape.safeParse(given);
  if (!read.success) return noPolicy;
  const { organisation = noPolicy.organisation, area, packs, recordSites, locks, clearAfterMinutes, learningRecordStore } = read.data;
  return {
    organisation,
    area,
    packs: packs.flatMap((each) => {
      const named = pack.safeParse(each).data;
      const key = named && readFingerprint(named.key);
      return named && key !== undefined ? [{ address: named.address, publisher: named.publisher, key }] : [];
    }),
    recordSites: [...new Set(recordSites.flatMap((each) => originOf(each) ?? []))],
    locks: locks.flatMap((each) => lock.safeParse(each).data ?? []),
    clearAfterMinutes,
    learningRecordStore,
  };
}
