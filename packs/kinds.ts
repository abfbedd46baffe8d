import type * as z from 'zod/mini';
import { type PathwayPack, pathwayPack } from './pathway-pack.ts';
import { pathwayProblem } from './pathway-problem.ts';

/** A pack of any kind. */
export type Pack = PathwayPack;
export type PackKind = Pack['kind'];

interface Kind<P extends Pack> {
  schema: z.ZodMiniType<P>;
  /** What is wrong between its entries, which a schema cannot say. */
  problem: (pack: P) => string | undefined;
}

/** Each kind of pack that is read here. All share the envelope, the reader, the signature and how one replaces another. */
export const kinds: { readonly [K in PackKind]: Kind<Extract<Pack, { kind: K }>> } = {
  pathways: { schema: pathwayPack, problem: pathwayProblem },
};

export const isPackKind = (kind: unknown): kind is PackKind => typeof kind === 'string' && Object.hasOwn(kinds, kind);
