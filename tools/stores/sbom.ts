import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tools of the build of which a part goes into the zips: npm takes them for tools alone. */
const alsoShipped: readonly string[] = ['wxt', '@wxt-dev/browser'];

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  scope: string;
  licenses?: { license: { id?: string; name?: string } }[];
  properties: { name: string; value: string }[];
}

/** A bill of materials in the form of CycloneDX, as far as it is looked at here. */
interface Sbom {
  bomFormat: string;
  specVersion: string;
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; version: string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const isShipped = ({ name, properties }: Component): boolean =>
  alsoShipped.includes(name) || !properties.some((property) => property.name === 'cdx:npm:package:development');

/** Of all that npm lists for a name, what goes into the zips. Without the moment and the number made by chance, so that the same commit and npm give the same bytes. */
function shippedOf({ serialNumber: _, ...sbom }: Sbom, name: string): Sbom {
  const { timestamp: __, ...metadata } = sbom.metadata;
  const components = sbom.components.filter(isShipped).map((component) => ({ ...component, scope: 'required' }));
  const refs = new Set([`${name}@${metadata.component.version}`, ...components.map((component) => component['bom-ref'])]);
  return {
    ...sbom,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components,
    dependencies: sbom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => refs.has(each)) })),
  };
}

/** Where the bill of materials of a copy of the project lies, beside its zips. */
export function sbomPath(root: string): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(root, '.output', `${name}-${version}-sbom.cdx.json`);
}

/** Writes the bill of materials of what is in the zips, from the lock file, by `npm sbom`. */
export function writeSbom(root: string): void {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const listed = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  writeFileSync(sbomPath(root), `${JSON.stringify(shippedOf(JSON.parse(listed), name), null, 2)}\n`);
}
