import type * as z from 'zod/mini';
import type { PackProblem } from './pack-problem.ts';
import { type PathwayPack, pathwayPack } from './pathway-pack.ts';
import { pathwayProblems } from './pathway-problem.ts';
import { type TeachingPack, teachingPack } from './teaching/teaching-pack.ts';
import { teachingProblems } from './teaching/teaching-problem.ts';

/** A pack of any kind. */
export type Pack = PathwayPack | TeachingPack;
export type PackKind = Pack['kind'];

interface Kind {
  schema: z.ZodMiniType<Pack>;
  /** What is wrong between its entries, which a schema cannot say. */
  problems: (pack: Pack) => Iterable<PackProblem>;
}

/** The problems are only asked of a pack of its own kind. */
const kind = <P extends Pack>(schema: z.ZodMiniType<P>, problems: (pack: P) => Iterable<PackProblem>): Kind => ({
  schema,
  problems: (pack) => problems(pack as P),
});

/** Each kind of pack that is read here. All share the envelope, the reader, the signature and how one replaces another. */
export const kinds: Readonly<Record<PackKind, Kind>> = {
  pathways: kind(pathwayPack, pathwayProblems),
  teaching: kind(teachingPack, teachingProblems),
};

export const isPackKind = (named: unknown): named is PackKind => typeof named === 'string' && Object.hasOwn(kinds, named);
