import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { Database } from '../../store/database.ts';
import { openSettings } from '../../store/settings.ts';
import { openStudio } from '../../store/studio.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const dataFlow = textOf('docs/data-flow.md');
const threats = textOf('docs/threat-model.md').split(/^## /m).slice(1);

/** The names in code marks of a text. */
const marked = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
/** The texts in quotes that stand for one row in a table, as the store's own code names them. */
const rowKeys = (): string[] =>
  readdirSync(join(root, 'store')).flatMap((file) => {
    const text = textOf(`store/${file}`);
    return [...text.matchAll(/\bkey: z\.literal\('(\w+)'\)|^const theOne = '(\w+)'/gm)].map(([, key, only]) => key ?? only ?? '');
  });

describe('the documents of trust', () => {
  it.each(['SECURITY.md', 'docs/threat-model.md', 'docs/data-flow.md'])('%s names only tests that exist', (document) => {
    expect(marked(textOf(document)).filter((name) => name.startsWith('tests/') && !existsSync(join(root, name)))).toEqual([]);
  });

  it('each threat says who, by which way, what stops it and what remains, with a test', () => {
    expect(threats.length).toBeGreaterThan(8);
    for (const [at, threat] of threats.entries()) {
      expect(threat).toMatch(new RegExp(`^T${at + 1} `));
      for (const part of ['Who, and why:', 'Way', 'tops it', 'emains'])
        expect([threat.split('\n')[0], threat.includes(part)]).toEqual([threat.split('\n')[0], true]);
      expect(marked(threat).filter((name) => name.startsWith('tests/')).length, threat.split('\n')[0]).toBeGreaterThan(0);
    }
  });

  it('what is still to be filled in for reports of a weakness stands as a blank', () => {
    expect(textOf('SECURITY.md')).toContain('[SECURITY CONTACT]');
  });
});

describe('the data flow', () => {
  it('names every database and every table of it', async () => {
    await new Database().open();
    await openStudio();
    const names = await Dexie.getDatabaseNames();
    expect(names.sort()).toEqual(['waymark', 'waymark-studio']);
    for (const name of names) {
      const database = await new Dexie(name).open();
      expect(marked(dataFlow)).toEqual(expect.arrayContaining([name, ...database.tables.map((table) => table.name)]));
    }
  });

  it('names every setting', async () => {
    const settings = await openSettings();
    const { lost, ...kept } = await new Promise<Record<string, unknown>>((resolve) => settings.watch((told) => resolve({ ...told })));
    expect(lost).toBeNull();
    expect(Object.keys(kept).length).toBeGreaterThan(5);
    expect(marked(dataFlow)).toEqual(expect.arrayContaining(Object.keys(kept)));
  });

  it('names every row that has a name of its own', () => {
    expect(rowKeys().length).toBeGreaterThan(2);
    expect(marked(dataFlow)).toEqual(expect.arrayContaining(rowKeys()));
  });
});
