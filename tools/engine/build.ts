import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

const manifest = {
  name: 'waymark-engine',
  type: 'module',
  license: 'MIT',
  exports: { '.': { types: './types/cli/engine.d.ts', default: './waymark-engine.js' } },
};

/** Its types, as a folder of declarations. Throws with what the compiler says. */
function writeTypes(folder: string): void {
  const config = join(folder, 'tsconfig.json');
  const compilerOptions = {
    rootDir: root,
    outDir: join(folder, 'types'),
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: true,
    skipLibCheck: true,
    types: [],
  };
  writeFileSync(
    config,
    JSON.stringify({ extends: join(root, 'rules/tsconfig.json'), compilerOptions, include: [join(root, 'cli/engine.ts')] }),
  );
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', config], { encoding: 'utf8' });
  rmSync(config);
  if (status !== 0) throw new Error(stdout + stderr);
}

/** Writes the engine as one ES module without dependencies, with its types, to a folder of its own. Gives the module's path. */
export async function buildEngine(folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    build: {
      outDir: folder,
      target: 'es2023',
      lib: { entry: join(root, 'cli/engine.ts'), formats: ['es'], fileName: () => 'waymark-engine.js' },
    },
  });
  writeTypes(folder);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return join(folder, 'waymark-engine.js');
}
