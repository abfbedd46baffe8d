import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { below, permissionReasons, type Store, storePage, stores } from '../../tools/stores/listing.ts';

const root = join(import.meta.dirname, '../..');
const pictures = join(root, 'docs/stores/pictures');

/** The most characters that a field of a store takes. */
const limits: readonly (readonly [Store, string, number])[] = [
  ['chrome', 'Name', 75],
  ['chrome', 'Summary', 132],
  ['chrome', 'Single purpose', 1000],
  ['firefox', 'Name', 50],
  ['firefox', 'Summary', 250],
  ['edge', 'Name', 75],
  ['edge', 'Short description', 132],
];

describe('the texts for the stores', () => {
  test.each(limits)('%s: %s is one paragraph of at most %i characters', (store, field, most) => {
    const text = below(storePage(store), field);
    expect(text).not.toContain('\n');
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  test('the description fits every store: 250 to 10,000 characters, plain text', () => {
    const description = below(storePage('README'), 'Description');
    expect(description.length).toBeGreaterThanOrEqual(250);
    expect(description.length).toBeLessThanOrEqual(10_000);
    expect(description).not.toMatch(/[*_`#<>[\]]|https?:/);
    for (const store of stores) expect(below(storePage(store), 'Description')).toContain('README.md#description');
  });

  test('the description says what Waymark is not', () => {
    const description = below(storePage('README'), 'Description');
    for (const words of [
      'not an NHS product and not a NICE product, and neither has endorsed it',
      'no UKCA mark',
      'not been signed off by a clinician',
      'England only',
      'does not exclude cancer',
    ])
      expect(description).toContain(words);
  });

  test('Edge takes seven search terms of 30 characters, 21 words in all', () => {
    const terms = below(storePage('edge'), 'Search terms').split('\n');
    expect(terms.length).toBeLessThanOrEqual(7);
    for (const term of terms) expect(term.length, term).toBeLessThanOrEqual(30);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });

  test('each permission has one reason, short enough for a field', () => {
    for (const [name, reason] of permissionReasons()) expect([name, reason.length > 40 && reason.length <= 1000]).toEqual([name, true]);
  });

  test('what only the publisher knows is a blank, and each blank is explained', () => {
    const blanks = (text: string): string[] => [...new Set(text.match(/\[[A-Z][A-Z ]+\](?!\()/g))].sort();
    const explained = blanks(below(storePage('README'), 'To be filled in'));
    expect(explained.length).toBeGreaterThan(0);
    for (const store of stores) {
      expect(blanks(storePage(store)), store).toEqual(explained);
      expect(storePage(store), store).not.toMatch(/[\w.]+@[\w.]+|https?:/);
    }
  });
});

/** Width, height and whether it can be seen through, as the first bytes of a PNG say. */
function png(path: string): { size: string; seeThrough: boolean; bytes: number } {
  const bytes = readFileSync(path);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return { size: `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, seeThrough: bytes[25] !== 2, bytes: bytes.length };
}

describe('the pictures for the stores', () => {
  const sizes: Readonly<Record<string, string>> = {
    '1-read.png': '1280x800',
    '2-match.png': '1280x800',
    '3-reason.png': '1280x800',
    '4-forms.png': '1280x800',
    'tile-440x280.png': '440x280',
    'icon-128.png': '128x128',
    'logo-300.png': '300x300',
  };

  test('have the sizes asked for, are as light as they need to be, and cannot be seen through unless they are icons', () => {
    expect(readdirSync(pictures).sort()).toEqual(Object.keys(sizes).sort());
    for (const [name, size] of Object.entries(sizes)) {
      const picture = png(join(pictures, name));
      expect(picture, name).toMatchObject({ size, seeThrough: /^(icon|logo)/.test(name) });
      expect(picture.bytes, name).toBeLessThan(300_000);
    }
  });

  test('are those that each store is given', () => {
    for (const store of stores)
      for (const [, name = ''] of below(storePage(store), 'Pictures').matchAll(/`([^`]+)`/g)) expect(sizes).toHaveProperty([name]);
  });

  test('the icons of the package are there in the sizes that browsers ask for', () => {
    for (const size of [16, 32, 48, 96, 128]) expect(png(join(root, `public/icon/${size}.png`)).size).toBe(`${size}x${size}`);
  });
});
