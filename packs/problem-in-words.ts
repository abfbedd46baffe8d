import type * as z from 'zod/mini';

const nameOf = (key: string): string => key.replace(/([A-Z])/g, ' $1').toLowerCase();
const within = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;

/** "forms, entry 4 (form-urology), places, entry 1, address" */
function whereIs(path: readonly PropertyKey[], given: unknown): string {
  const said: string[] = [];
  let at = given;
  for (const key of path) {
    at = within(at, key);
    if (typeof key !== 'number') said.push(nameOf(String(key)));
    else {
      const id = within(at, 'id');
      const shown = typeof id === 'string' && /^[a-z0-9-]{1,64}$/.test(id) ? ` (${id})` : '';
      said.push(`entry ${key + 1}${shown}`);
    }
  }
  return said.join(', ');
}

const count = (limit: number | bigint, origin: string): string => {
  const unit = origin === 'string' ? 'character' : 'entry';
  return `${limit} ${Number(limit) === 1 ? unit : unit === 'entry' ? 'entries' : `${unit}s`}`;
};

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a set of named fields',
};

/** What a schema found wrong with one value, in words that follow its name: "is missing". */
export function whatIsWrong(issue: z.core.$ZodIssue, given: unknown): string {
  const value = issue.path.reduce<unknown>(within, given);
  if (value === undefined && issue.code !== 'unrecognized_keys') return 'is missing';
  if (value === '') return 'is empty';
  switch (issue.code) {
    case 'invalid_type':
      return `is not ${types[issue.expected] ?? 'what it should be'}`;
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      return /^[\w-]{1,40}$/.test(key) ? `has a field that Waymark does not know, ${key}` : 'has a field that Waymark does not know';
    }
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `has more than ${count(issue.maximum, issue.origin)}`
        : `is above ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `has fewer than ${count(issue.minimum, issue.origin)}`
        : `is below ${issue.minimum}`;
    case 'invalid_format':
      return issue.message;
    default:
      return 'is not one of the values that Waymark knows';
  }
}

/** The first thing a schema found wrong, where and what, without the words that were given: "forms, entry 4, title has HTML in it". */
export function problemInWords({ issues: [issue] }: z.core.$ZodError, given: unknown): string {
  if (!issue) return 'it is not as a pack should be';
  const where = whereIs(issue.path, given);
  return `${where === '' ? 'it' : where} ${whatIsWrong(issue, given)}`;
}
