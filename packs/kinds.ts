import type * as z from 'zod/mini';
import { type PathwayPack, pathwayPack } from './pathway-pack.ts';
import { pathwayProblem } from './pathway-problem.ts';
import { type TeachingPack, teachingPack } from './teaching/teaching-pack.ts';
import { teachingProblem } from './teaching/teaching-problem.ts';

/** A pack of any kind. */
export type Pack = PathwayPack | TeachingPack;
export type PackKind = Pack['kind'];

interface Kind {
  schema: z.ZodMiniType<Pack>;
  /** What is wrong between its entries, which a schema cannot say. */
  problem: (pack: Pack) => string | undefined;
}

/** The problem is only asked of what its own schema has read. */
const kind = <P extends Pack>(schema: z.ZodMiniType<P>, problem: (pack: P) => string | undefined): Kind => ({
  schema,
  problem: (pack) => problem(pack as P),
});

/** Each kind of pack that is read here. All share the envelope, the reader, the signature and how one replaces another. */
export const kinds: Readonly<Record<PackKind, Kind>> = {
  pathways: kind(pathwayPack, pathwayProblem),
  teaching: kind(teachingPack, teachingProblem),
};

export const isPackKind = (named: unknown): named is PackKind => typeof named === 'string' && Object.hasOwn(kinds, named);
