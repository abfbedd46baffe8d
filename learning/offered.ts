import type { KeptPack } from '../packs/kept.ts';
import type { Pack } from '../packs/kinds.ts';
import type { Module, TeachingPack } from '../packs/teaching/teaching-pack.ts';

/** A module of a pack in use. */
export interface Offered {
  /** Of pack and module: no other has it. */
  id: string;
  pack: TeachingPack;
  module: Module;
}

const isTeaching = (pack: Pack): pack is TeachingPack => pack.kind === 'teaching';

/** The teaching among the packs in use. */
export const teachingIn = (packs: readonly KeptPack[]): TeachingPack[] => packs.map(({ pack }) => pack).filter(isTeaching);

export const idOf = (pack: string, module: string): string => `${pack}/${module}`;

/** Every module of some packs, the newest first. */
export const offeredIn = (packs: readonly TeachingPack[]): Offered[] =>
  packs
    .flatMap((pack) => pack.modules.map((module): Offered => ({ id: idOf(pack.id, module.id), pack, module })))
    .sort((one, other) => (one.module.issued < other.module.issued ? 1 : one.module.issued > other.module.issued ? -1 : 0));
