import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { policyFrom } from '../../store/managed.ts';

const root = join(import.meta.dirname, '../..');
const pages = readdirSync(join(root, 'entrypoints'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

test('each page forbids itself to connect: the background alone may', () => {
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages)
    expect(readFileSync(join(root, 'entrypoints', page), 'utf8'), page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'" />`,
    );
});

test('no page has a word checked for its spelling: the browser may ask a server about it', () => {
  for (const page of pages)
    expect(readFileSync(join(root, 'entrypoints', page), 'utf8'), page).toContain('<html lang="en-GB" spellcheck="false">');
});

test('the managed schema names what is read, and nothing else', () => {
  const schema = JSON.parse(readFileSync(join(root, 'public/managed-schema.json'), 'utf8'));
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(policyFrom({})).sort());
  expect(schema.properties.locks.items.enum).toEqual(policyFrom({ locks: ['area', 'packs'] }).locks);
});
