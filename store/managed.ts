import * as z from 'zod/mini';
import { type RecordStore, recordStoreShape } from '../learning/record-store.ts';

const shape = z.object({
  recordSites: z.catch(z.array(z.string()), []),
  learningRecordStore: z.catch(z.optional(recordStoreShape), undefined),
});

/** The site of an address, as https://record.example; nothing for what is no address of a site. */
export function originOf(address: string): string | undefined {
  try {
    const { protocol, origin } = new URL(address);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** The record sites an organisation named in its policy. What is no site is left out. */
export function recordSitesFrom(policy: unknown): string[] {
  const read = shape.safeParse(policy);
  const named = read.success ? read.data.recordSites : [];
  return [...new Set(named.flatMap((each) => originOf(each) ?? []))];
}

/** The learning record store an organisation named in its policy; nothing goes there unless the learner says so. */
export const recordStoreFrom = (policy: unknown): RecordStore | undefined => shape.safeParse(policy).data?.learningRecordStore;
