import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';

/** What each folder may take from; inside rules, what each part may. Types of findings are the engine's words too. */
const mayImport: Readonly<Record<string, RegExp>> = {
  'rules/findings': /^rules\/findings\/|^type rules\/engine\//,
  'rules/reading': /^rules\/(reading|findings)\/|^type rules\/engine\//,
  'rules/engine': /^rules\/(engine|findings)\//,
  'rules/ng12': /^rules\/(ng12|reading|findings|engine)\//,
  'rules/guidance': /^rules\/(guidance|ng12|findings|engine)\//,
  record: /^(record|rules)\//,
  packs: /^(packs|rules)\/|^(zod\/mini|jose|minisearch|marked|csv-parse\/browser\/esm\/sync)$/,
  report: /^(report|packs|rules)\/|^zod\/mini$/,
  learning: /^(learning|packs|rules)\/|^zod\/mini$/,
  store: /^(store|learning|packs|rules)\/|^(dexie|zod(\/mini)?)$/,
  state: /^(state|learning|report|packs|record|store|rules)\/|^(@preact\/signals|minisearch)$/,
  components: /^(components|state|learning|report|packs|record|store|rules)\/|^(preact(\/hooks)?|@preact\/signals)$/,
  cli: /^(cli|record|report|packs|rules)\/|^node:|^zod(\/mini)?$|^happy-dom$/,
  entrypoints: /^(entrypoints|components|state|learning|report|packs|record|store|rules)\/|^(preact|wxt\/.*|@preact\/signals)$/,
};

const root = join(import.meta.dirname, '../..');
const imports = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/gm;
const filesOf = (folder: string): string[] =>
  readdirSync(root).includes(folder.split('/')[0] ?? '')
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => posix.join(folder, file))
    : [];
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

function taken(file: string): string[] {
  return [...textOf(file).matchAll(imports)].map(([, type, from = '', later = '']) => {
    const target = from || later;
    return (type ? 'type ' : '') + (target.startsWith('.') ? posix.join(posix.dirname(file), target) : target);
  });
}

it.each(Object.entries(mayImport))('%s imports nothing from above it', (folder, allowed) => {
  const upwards = filesOf(folder).flatMap((file) =>
    taken(file)
      .filter((target) => !allowed.test(target) && !allowed.test(target.replace(/^type /, '')))
      .map((target) => `${file} takes ${target}`),
  );
  expect(upwards).toEqual([]);
});

it('reads every folder of the rules, the panel and the command', () => {
  for (const folder of [
    'rules/findings',
    'rules/reading',
    'rules/engine',
    'rules/ng12',
    'rules/guidance',
    'packs',
    'report',
    'learning',
    'record',
    'store',
    'state',
    'components',
    'cli',
    'entrypoints',
  ]) {
    expect(filesOf(folder).flatMap(taken).length).toBeGreaterThan(0);
  }
  expect(filesOf('rules').filter((file) => !/^rules\/(findings|reading|engine|ng12|guidance)\//.test(file))).toEqual([]);
});

it('only entrypoints touch the browser', () => {
  const others = ['rules', 'record', 'store', 'packs', 'report', 'learning', 'state', 'components', 'cli'].flatMap(filesOf);
  expect(others.filter((file) => /\b(?:browser|chrome)\.\w|from 'wxt/.test(textOf(file)))).toEqual([]);
});
