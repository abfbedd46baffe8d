import { describe, expect, test } from 'vitest';
import { samePatient } from '../../record/same-patient.ts';
import { read } from './a-page.ts';

const key = '0a'.repeat(16);
const seen = (body: string) => read(body, { key }).patients[0] ?? { notices: [] };

describe('whether two pages show the same patient', () => {
  test.each([
    ['<p>Born 12-Mar-1961 NHS 999 000 0018</p>', '<p>NHS 999 000 0018</p>', 'same'],
    ['<p>Born 12-Mar-1961 NHS 999 000 0018</p>', '<p>Born 12-Mar-1961 NHS 999 273 6410</p>', 'different'],
    ['<h1>OTHER, Ann</h1><p>Born 12-Mar-1961</p>', '<p>Name: Ann Other</p><p>DOB 12/03/1961</p>', 'same'],
    ['<h1>OTHER, Ann</h1><p>Born 12-Mar-1961</p>', '<h1>OTHER, Jo</h1><p>Born 12-Mar-1961</p>', 'different'],
    ['<p>Born 12-Mar-1961</p>', '<p>Born 13-Mar-1961</p>', 'different'],
    ['<p>Born 12-Mar-1961 Sex F</p>', '<p>Born 12-Mar-1961 Sex M</p>', 'different'],
    ['<p>Born 12-Mar-1961</p>', '<p>Age: 64</p>', 'different'],
    ['<p>Born 12-Mar-1961</p>', '<p>DOB 12/03/1961</p>', 'unsure'],
    ['<p>Age: 64</p>', '<p>Age: 64</p>', 'unsure'],
    ['<p>Age: 64</p>', '<p>Age: 65</p>', 'different'],
    ['<p>NHS 999 000 0018</p>', '<p>Born 12-Mar-1961</p>', 'unsure'],
  ])('%s and %s: %s', (one, other, sameness) => {
    expect(samePatient(seen(one), seen(other))).toBe(sameness);
    expect(samePatient(seen(other), seen(one))).toBe(sameness);
  });
});
