import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { ng12 } from '../rules/ng12/editions.ts';
import { disagreements, kept } from './peers/agreement.ts';
import { cqlOfRules } from './peers/cql.ts';
import { alone, warm } from './peers/measure.ts';
import { page, readmeRows } from './peers/page.ts';
import { prepare } from './peers/prepare.ts';
import { consultations, everyPresentation } from './peers/presentations.ts';
import type { Results } from './peers/results.ts';
import { elmOf } from './peers/translate.ts';

const root = join(import.meta.dirname, '..');
const held = 2000;
const write = (name: string, text: string): void => writeFileSync(new URL(name, kept), text);
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const cql = cqlOfRules();
write('ng12.cql', cql);
write('ng12.elm.json', await elmOf(cql));

const differ = await disagreements(everyPresentation);
if (differ.length > 0) {
  console.error(differ.slice(0, 20).join('\n'));
  console.error(`${differ.length} differences: nothing was measured.`);
  process.exit(1);
}
console.log(`All say the same of ${everyPresentation.length} presentations. Measuring takes minutes.`);

const folder = join(root, '.output/peers');
await prepare(folder);
const loadBefore = loadavg();
const measured = { warm: await warm(folder, 21), cold: alone(folder, 11, 0), memory: alone(folder, 5, held) };
const results: Results = {
  on: new Date().toISOString().slice(0, 10),
  machine: {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    system: `${type()} ${release().split('-')[0]}`,
    node: process.versions.node,
    loadBefore,
    loadAfter: loadavg(),
  },
  versions: Object.fromEntries(['json-rules-engine', 'cql-execution', '@cqframework/cql'].map((name) => [name, devDependencies[name]])),
  edition: ng12.edition,
  recommendations: ng12.rules.length,
  presentations: { agreed: everyPresentation.length, timed: consultations.length, held },
  ...measured,
};
write('results.json', `${JSON.stringify(results, null, 1)}\n`);
write('README.md', page(results));
console.log(page(results).slice(page(results).indexOf('## An answer')));
console.log(`Kept in docs/peers. The README must say:\n${readmeRows(results).join('\n')}`);
