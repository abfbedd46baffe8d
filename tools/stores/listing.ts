import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../docs/stores');

export const stores = ['chrome', 'firefox', 'edge'] as const;
export type Store = (typeof stores)[number];

/** The text of one of the pages on the stores. */
export const storePage = (name: Store | 'README'): string => readFileSync(join(folder, `${name}.md`), 'utf8');

/** What stands below a heading, up to the next. Throws where there is none. */
export function below(text: string, heading: string): string {
  const parts = text.split(/^#+ (.+)$/m);
  const at = parts.indexOf(heading);
  if (at < 0 || parts.lastIndexOf(heading) !== at) throw new Error(`There is not one heading ${heading}.`);
  return (parts[at + 1] ?? '').trim();
}

/** The reason for each permission, by its name. */
export function permissionReasons(): ReadonlyMap<string, string> {
  const rows = below(storePage('README'), 'Permissions').matchAll(/^\| `([^`]+)`[^|]*\| ([^|]+) \|$/gm);
  return new Map([...rows].map(([, name = '', reason = '']) => [name, reason]));
}
