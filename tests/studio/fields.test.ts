import { expect, test } from 'vitest';
import { toJSONSchema } from 'zod/mini';
import { kinds, type PackKind } from '../../packs/kinds.ts';
import type { Field } from '../../state/studio/field.ts';
import { fieldsOf } from '../../state/studio/pack-fields.ts';

interface Schema {
  properties?: Record<string, Schema & { const?: unknown }>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** What the studio sees to itself. */
const seenTo = ['kind', 'formatVersion', 'issued', 'edition'];

/** The objects that a schema may be, through lists and choices. */
const objectsIn = (schema: Schema): Schema[] =>
  schema.properties
    ? [schema]
    : [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap(objectsIn);

/** The names of fields, as paths, that a schema has and those that the fields have. */
function compare(fields: readonly Field[], schema: Schema, path: string): { inSchema: string[]; inFields: string[] } {
  const own = fields.filter(({ key }) => key !== '');
  const variants = fields.flatMap((field) => (field.as === 'variant' && field.key === '' ? field.variants : []));
  const by = fields.flatMap((field) => (field.as === 'variant' && field.key === '' ? [field.by] : []));
  const all = { inSchema: [] as string[], inFields: [] as string[] };
  for (const object of objectsIn(schema)) {
    const names = Object.keys(object.properties ?? {});
    const variant = variants.find(({ value }) => by.some((name) => object.properties?.[name]?.const === value));
    const here = [...own, ...(variant?.fields ?? [])];
    all.inSchema.push(...names.filter((name) => !by.includes(name)).map((name) => `${path}.${name}`));
    all.inFields.push(...here.map(({ key }) => `${path}.${key}`));
    for (const field of here) {
      const inner = object.properties?.[field.key];
      const below =
        field.as === 'variant' ? [{ ...field, key: '' }] : field.as === 'entries' || field.as === 'part' ? field.fields : undefined;
      if (!inner || !below) continue;
      const found = compare(below, inner, `${path}.${field.key}`);
      all.inSchema.push(...found.inSchema);
      all.inFields.push(...found.inFields);
    }
  }
  return all;
}

test.each(Object.keys(kinds) as PackKind[])('%s: every field of the schema can be entered, and no other', (kind) => {
  const schema = toJSONSchema(kinds[kind].schema, { io: 'input' }) as Schema;
  const { about, lists } = fieldsOf({ kind });
  const { inSchema, inFields } = compare([...about, ...lists], schema, kind);
  expect(inFields.toSorted()).toEqual(inSchema.filter((name) => !seenTo.some((each) => name === `${kind}.${each}`)).toSorted());
});
