/** Where a value is in a pack: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** Whether two values of packs are the same, in the same order. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The value at a place; undefined where there is none. */
export const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined), whole);

/** The whole with another value at a place; undefined takes the field, or the entry of a list, away. The rest is shared. */
export function withValue<T>(whole: T, [key, ...rest]: Path, value: unknown): T {
  if (key === undefined) return value as T;
  const inner = rest.length > 0 ? withValue((whole as Record<string, unknown>)[key], rest, value) : value;
  if (Array.isArray(whole)) return (inner === undefined ? whole.toSpliced(Number(key), 1) : whole.with(Number(key), inner)) as T;
  const { [key]: _, ...others } = whole as Record<string, unknown>;
  return (inner === undefined ? others : { ...(whole as object), [key]: inner }) as T;
}
