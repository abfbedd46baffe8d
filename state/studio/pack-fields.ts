import type { Pack, PackKind } from '../../packs/kinds.ts';
import type { EntriesField, Field } from './field.ts';
import { pathwayAbout } from './pathway/area-fields.ts';
import { pathwayLists } from './pathway/pathway-lists.ts';
import { teachingAbout, teachingLists } from './teaching-fields.ts';

interface PackFields {
  /** What the pack says of itself. */
  about: readonly Field[];
  /** Its lists, each entry of which is edited on its own. */
  lists: readonly EntriesField[];
}

const fields: Readonly<Record<PackKind, PackFields>> = {
  teaching: { about: teachingAbout, lists: teachingLists },
  pathways: { about: pathwayAbout, lists: pathwayLists },
};

/** The fields of a pack, of its kind. */
export const fieldsOf = ({ kind }: Pick<Pack, 'kind'>): PackFields => fields[kind];
