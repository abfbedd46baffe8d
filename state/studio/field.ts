import type { Pack } from '../../packs/kinds.ts';

/** What stands where nothing was entered. Without it, an empty text or list, which the schema may refuse. */
export type Empty = 'null' | 'absent';

export interface Option {
  value: string | number;
  label: string;
}

/** Options that are always the same, or that hang on what else is in the pack or beside the field. */
type Options = readonly Option[] | ((pack: Pack, beside: unknown) => readonly Option[]);

interface Named {
  /** The name of the field in the pack; empty: the thing itself. */
  key: string;
  label: string;
  hint?: string;
}

export type TextField = Named &
  ({ as: 'line'; type?: 'date'; empty?: Empty } | { as: 'words' | 'markdown'; empty?: Empty } | { as: 'number'; empty?: Empty });
export type ChoiceField = Named & { as: 'choice'; options: Options; empty?: Empty };
/** Several of some options; `all` is the label of having them all. */
export type SeveralField = Named & { as: 'several'; options: Options; all?: string; empty?: 'absent' };
export type PickedField = Named & { as: 'picked'; from: 'recommendations' | 'findings' };
/** Short texts, one on a line. */
export type ListField = Named & { as: 'list'; empty?: 'absent' };
export type EntriesField = Named & {
  as: 'entries';
  /** What one of them is called. */
  one: string;
  /** The field that names one; none where its place does. */
  named?: string;
  fields: readonly Field[];
  blank: (today: string) => object;
};
/** Some fields together that are there or not, or always there. */
export type PartField = Named & { as: 'part'; without: Empty | 'never'; fields: readonly Field[]; blank: (today: string) => object };
export interface Variant extends Option {
  fields: readonly Field[];
  blank: object;
}
/** One of several kinds, told by the field `by`. */
export type VariantField = Named & { as: 'variant'; by: string; variants: readonly Variant[] };

/** How a field of a pack is shown and entered. */
export type Field = TextField | ChoiceField | SeveralField | PickedField | ListField | EntriesField | PartField | VariantField;
