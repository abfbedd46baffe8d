import * as z from 'zod/mini';
import { feedAddress } from '../packs/kept.ts';

/** A learning record store: where its xAPI begins, and what it lets in with. */
export const recordStoreShape = z.strictObject({
  address: feedAddress,
  key: z.string().check(z.maxLength(500)),
  secret: z.string().check(z.maxLength(500)),
});

export type RecordStore = z.infer<typeof recordStoreShape>;
