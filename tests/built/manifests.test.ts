import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { below, permissionReasons, storePage } from '../../tools/stores/listing.ts';

const root = join(import.meta.dirname, '../..');
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const chrome = json('.output/chrome-mv3/manifest.json');
const firefox = json('.output/firefox-mv3/manifest.json');

/** All that a manifest asks for, at install or later. */
const asked = ({ permissions = [], optional_permissions = [], host_permissions = [], optional_host_permissions = [] }): string[] => [
  ...permissions,
  ...optional_permissions,
  ...host_permissions,
  ...optional_host_permissions,
];

test('each permission that was built has its reason in the texts for the stores, and no reason is for one that was not', () => {
  expect([...new Set([...asked(chrome), ...asked(firefox)])].sort()).toEqual([...permissionReasons().keys()].sort());
});

test('nothing is asked for at install that gives standing access to a page', () => {
  for (const manifest of [chrome, firefox]) {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  }
});

test('name and description are those of the listings', () => {
  for (const manifest of [chrome, firefox])
    expect([manifest.name, manifest.description]).toEqual([below(storePage('chrome'), 'Name'), below(storePage('chrome'), 'Summary')]);
  expect(below(storePage('edge'), 'Short description')).toBe(chrome.description);
});

test('what is collected is declared as it is told', () => {
  const { required, optional } = firefox.browser_specific_settings.gecko.data_collection_permissions;
  expect([required, optional]).toEqual([['none'], undefined]);
  expect(below(storePage('firefox'), 'Data collection')).toMatch(/^`none`$/m);
});

test('no remote code: scripts from the package alone, and no eval', () => {
  for (const manifest of [chrome, firefox])
    expect(/script-src[^;]*/.exec(manifest.content_security_policy.extension_pages)?.[0]).toBe("script-src 'self'");
});

test('one version in package, lock file, manifests and the newest entry of the changelog', () => {
  const { version } = json('package.json');
  const lock = json('package-lock.json');
  const [, newest] = /^## (\d+\.\d+\.\d+) – (?:unreleased|\d{4}-\d\d-\d\d)$/m.exec(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')) ?? [];
  expect([lock.version, lock.packages[''].version, chrome.version, firefox.version, newest]).toEqual(Array(5).fill(version));
});

test('the icons are named in every size', () => {
  for (const manifest of [chrome, firefox]) expect(Object.keys(manifest.icons).map(Number)).toEqual([16, 32, 48, 96, 128]);
});
