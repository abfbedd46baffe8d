import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const title =
  /\b(?:it|test|describe)(?:\.each)?\(\s*(['"`])((?:(?!\1).)*)\1|\)\(\s*(['"`])((?:(?!\3).)*)\3,\s*(?:\{[^}]*\},\s*)?(?:async\s*)?\(/gs;

/** The titles of tests and groups in a file, as they are written there. */
export function titlesIn(file: string): Set<string> {
  if (!existsSync(join(root, file))) return new Set();
  return new Set([...readFileSync(join(root, file), 'utf8').matchAll(title)].map(([, , first, , second]) => first ?? second ?? ''));
}
