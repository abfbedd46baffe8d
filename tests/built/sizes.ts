import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { parseAst } from 'vite';
import { zipsIn } from '../../tools/stores/zips.ts';

const root = join(import.meta.dirname, '../..');
const built = join(root, '.output/chrome-mv3');
const bytesOf = (file: string): number => statSync(join(built, file)).size;
const textOf = (file: string): string => readFileSync(join(built, file), 'utf8');

/** The scripts that a script needs before it can start: itself and all that it imports, save what is imported later. */
function scriptsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const statement of parseAst(textOf(file)).body)
    if ('source' in statement && statement.source) scriptsOf(posix.join(posix.dirname(file), statement.source.value), seen);
  return seen;
}

const named = (page: string, pattern: RegExp): string[] =>
  [...textOf(page).matchAll(pattern)].map(([, path = '']) => path.replace(/^\//, ''));

/** The scripts that a page loads to open. */
const openingScripts = (page: string): string[] => [
  ...new Set(named(page, /<script[^>]*src="([^"]+)"/g).flatMap((file) => [...scriptsOf(file)])),
];

/** The text of all the script that a page loads to open. */
export const openingScript = (page: string): string => openingScripts(page).map(textOf).join('\n');

/** The text of all the scripts that were built. */
export const allScript = (): string =>
  readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map(textOf)
    .join('\n');

/** Bytes of a page with all the script and style that it loads to open. */
function openingBytes(page: string): number {
  const styles = named(page, /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  return [page, ...openingScripts(page), ...styles].reduce((sum, file) => sum + bytesOf(file), 0);
}

/** Bytes of the packs that ship, as they are built. */
function shippedPackBytes(): number {
  const ids = readdirSync(join(root, 'packs/shipped')).map((file) => basename(file, '.json'));
  const chunks = readdirSync(join(built, 'chunks'));
  const chunkOf = (id: string): string => {
    const found = chunks.filter((chunk) => chunk.startsWith(`${id}-`) && chunk.length === id.length + '-12345678.js'.length);
    if (found.length !== 1) throw new Error(`The pack ${id} is in ${found.length} chunks.`);
    return `chunks/${found[0]}`;
  };
  return ids.reduce((sum, id) => sum + bytesOf(chunkOf(id)), 0);
}

/** What was built, measured in bytes, each under its name in the budgets. */
export function measuredSizes(): Record<string, number> {
  const zips = zipsIn(root);
  const pages = readdirSync(built).filter((file) => file.endsWith('.html'));
  const outsidePages = readdirSync(built).filter((file) => file.endsWith('.js'));
  return {
    'zip for Chromium': zips.chrome.bytes,
    'zip for Firefox': zips.firefox.bytes,
    ...Object.fromEntries(pages.map((page) => [`${page}, opened`, openingBytes(page)])),
    ...Object.fromEntries(outsidePages.map((file) => [file, [...scriptsOf(file)].reduce((sum, each) => sum + bytesOf(each), 0)])),
    'packs that ship': shippedPackBytes(),
  };
}
