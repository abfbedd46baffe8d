import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/** A zip that is uploaded to a store: where it lies, how large it is, and what tells it from every other. */
interface Zip {
  path: string;
  bytes: number;
  sha256: string;
}

const kinds = ['chrome', 'firefox', 'sources'] as const;
type Zips = Record<(typeof kinds)[number], Zip>;

/** The zips that `npm run zip` wrote in a copy of the project. Throws where one is missing. */
export function zipsIn(root: string): Zips {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const zipOf = (kind: (typeof kinds)[number]): Zip => {
    const path = join(root, '.output', `${name}-${version}-${kind}.zip`);
    const content = readFileSync(path);
    return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  };
  return { chrome: zipOf('chrome'), firefox: zipOf('firefox'), sources: zipOf('sources') };
}

/** One line for each zip: its SHA-256, its name and its bytes. */
export const linesOf = (zips: Zips): string =>
  kinds.map((kind) => `${zips[kind].sha256}  ${basename(zips[kind].path)}  ${zips[kind].bytes} bytes`).join('\n');

/** Writes all that is in a zip into a folder. */
export function unpack(zip: Zip, folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip.path)))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
