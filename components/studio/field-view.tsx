import { type Path, valueAt } from '../../state/studio/at-path.ts';
import type { Field } from '../../state/studio/field.ts';
import type { Writing } from '../../state/studio/writing.ts';
import { ChoiceView } from './choice-view.tsx';
import { EntriesView } from './entries-view.tsx';
import { ListView } from './list-view.tsx';
import { PartView } from './part-view.tsx';
import { PickedView } from './picked-view.tsx';
import { SeveralView } from './several-view.tsx';
import { TextView } from './text-view.tsx';
import { VariantView } from './variant-view.tsx';

export interface FieldProps<F extends Field> {
  field: F;
  /** Where it is in the pack. */
  path: Path;
  value: unknown;
  writing: Writing;
}

/** A field of a pack, as it is entered. */
function FieldView({ field, ...rest }: FieldProps<Field>) {
  switch (field.as) {
    case 'choice':
      return <ChoiceView field={field} {...rest} />;
    case 'several':
      return <SeveralView field={field} {...rest} />;
    case 'picked':
      return <PickedView field={field} {...rest} />;
    case 'list':
      return <ListView field={field} {...rest} />;
    case 'entries':
      return <EntriesView field={field} {...rest} />;
    case 'part':
      return <PartView field={field} {...rest} />;
    case 'variant':
      return <VariantView field={field} {...rest} />;
    default:
      return <TextView field={field} {...rest} />;
  }
}

/** The fields of something at a place in the pack. */
export const FieldsView = ({ fields, path, writing }: { fields: readonly Field[]; path: Path; writing: Writing }) => (
  <>
    {fields.map((field) => {
      const at = field.key === '' ? path : [...path, field.key];
      return <FieldView key={field.key} field={field} path={at} value={valueAt(writing.draft.value?.pack, at)} writing={writing} />;
    })}
  </>
);
