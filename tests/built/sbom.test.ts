import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build } from 'wxt';
import { sbomPath } from '../../tools/stores/sbom.ts';

const root = join(import.meta.dirname, '../..');
const sbom = JSON.parse(readFileSync(sbomPath(root), 'utf8'));
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const named = (sbom.components as { name: string }[]).map(({ name }) => name).sort();

const elsewhere = mkdtempSync(join(tmpdir(), 'waymark-sbom-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test('it is a CycloneDX document of this version', () => {
  expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\.[4-7]$/), version: 1 });
  expect(sbom.metadata.component).toMatchObject({ name: manifest.name, version: manifest.version, licenses: [{ license: { id: 'MIT' } }] });
});

test('it names every dependency, each with the version and the licence that the lock file has', () => {
  expect(named).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
  for (const { name, version, licenses, hashes } of sbom.components) {
    const locked = packages[`node_modules/${name}`];
    expect({ name, version, licence: licenses?.[0].license.id }).toEqual({ name, version: locked.version, licence: locked.license });
    expect(hashes).toEqual([{ alg: 'SHA-512', content: Buffer.from(locked.integrity.replace('sha512-', ''), 'base64').toString('hex') }]);
  }
});

test('it names what is in the zips, and nothing else', async () => {
  await build({
    root,
    outDir: elsewhere,
    vite: () => ({ build: { sourcemap: true }, logLevel: 'error' }),
  });
  const maps = readdirSync(elsewhere, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.map'));
  const sources = maps.flatMap((file) => JSON.parse(readFileSync(join(elsewhere, file), 'utf8')).sources as string[]);
  const bundled = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  expect([...new Set(bundled)].sort()).toEqual(named);
});
