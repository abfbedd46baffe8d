import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isNhsNumber } from '../../record/nhs-number.ts';
import { STANDS } from '../stands/stands.ts';

const folder = fileURLToPath(new URL('../stands/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:html|js)$/.test(name));
const numbers = (text: string): string[] =>
  (text.match(/(?<![\d-])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g) ?? []).map((found) => found.replace(/\D/g, ''));

describe.each(files)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');

  test('has only NHS numbers of the range that is never given out, with their check digit', () => {
    for (const number of numbers(text)) {
      expect(number).toMatch(/^999/);
      expect(isNhsNumber(number)).toBe(true);
    }
  });

  test('asks for nothing from another site', () => {
    expect(text.replaceAll(/https?:\/\/(?:fhir\.nhs\.uk|snomed\.info|loinc\.org|terminology\.hl7\.org)\b/g, '')).not.toMatch(
      /https?:|src="\/\//,
    );
  });
});

test.each(files.filter((name) => name.endsWith('.html')))('%s says that it is fictitious', (name) => {
  expect(readFileSync(join(folder, name), 'utf8')).toMatch(/fictitious/i);
});

test('no two people share an NHS number', () => {
  const all = STANDS.flatMap(({ patients }) => patients.map((patient) => patient.split(', ')[2]));
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(10);
});
