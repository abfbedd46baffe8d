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

/** The same age, sex and birth date, and no NHS number. */
const bannerOf = (name: string): string => `<header><h1>${name}</h1><p>Born 14-Mar-1964 (62y) Sex Female</p></header>`;

describe('a name written in another way is the same name', () => {
  test.each([
    ['HOLLOWELL, Ida (Miss)', 'Ida Hollowell'],
    ['Mrs I Hollowell', 'HOLLOWELL, Ida (Mrs)'],
    ['Ida M. Hollowell', 'Ida Hollowell'],
    ['Ida M. Hollowell', 'Hollowell, Ida May'],
    ['Name: Hollowell Ida', 'Ida Hollowell'],
    ['Patient — HOLLOWELL Ida', 'Miss Ida Hollowell'],
    ['Ida “Dolly” Hollowell', 'HOLLOWELL, Ida'],
    ['Ida Hollowell (known as Dolly)', 'HOLLOWELL Ida (Ms)'],
    ['Ida Hollowell (née Roe)', 'Ida Hollowell'],
    ['Ida Hollowell-Roe', 'HOLLOWELL ROE, Ida'],
    ['Anne-Marie Hollowell', 'HOLLOWELL, Anne Marie (Dr)'],
    ['Ida O’Brien', "O'BRIEN, Ida (Mrs)"],
    ['Ida O’Brien', 'Ida O Brien'],
    ['Zoë Müller', 'MULLER, Zoe'],
    ['Ida van der Berg', 'VAN DER BERG, Ida (Ms)'],
    ['Ida van der Berg', 'Vanderberg, Ida'],
    ['McDONALD, Ida', 'Ida McDonald'],
    ['WARD, Ann (Mrs)', 'Mrs Ann Ward'],
    ['Jose\u0301 Pen\u0303a', 'PEÑA, José'],
    ['Ida Hollowell, Mrs', 'HOLLOWELL, Ida'],
  ])('%s and %s', (one, other) => {
    expect(samePatient(seen(bannerOf(one)), seen(bannerOf(other)))).toBe('same');
    expect(samePatient(seen(bannerOf(other)), seen(bannerOf(one)))).toBe('same');
  });
});

describe('another name warns, however it is written', () => {
  test.each([
    ['HOLLOWELL, Ida (Miss)', 'PENHALLOW, Ann (Miss)'],
    ['Ida Hollowell', 'Ann Hollowell'],
    ['Mrs I Hollowell', 'Mrs A Hollowell'],
    ['Ida M. Hollowell', 'Ida J. Hollowell'],
    ['Ida May Hollowell', 'Ida Jane Hollowell'],
    ['Name: Hollowell Ida', 'Name: Penhallow Ida'],
    ['Patient — HOLLOWELL Ida', 'Patient — HOLLOWELL Ann'],
    ['Ida “Dolly” Hollowell', 'Ann “Dolly” Hollowell'],
    ['Ida Hollowell-Roe', 'Ida Hollowell-Penhallow'],
    ['Ida Hollowell-Roe', 'Ida Hollowell'],
    ['Ida O’Brien', 'Ida O’Bryan'],
    ['Zoë Müller', 'Zoë Möller'],
    ['Ida van der Berg', 'Ann van der Berg'],
    ['Hollowell, Ida (Dr)', 'Penhallow, Ida (Dr)'],
    ['Hollowell Roe, Mrs', 'Penhallow Roe, Mrs'],
    ['THOMAS, James', 'JAMES, Thomas'],
    ['Ann May Hollowell', 'May Ann Hollowell'],
    ['Jo Hollowell Jnr', 'HOLLOWELL, Jo (Snr)'],
    ['WARD, Ann (Mrs)', 'Mrs Ann Lane'],
    ['Mrs Hollowell', 'Ida Hollowell'],
    ['HOLLOWELL, Ida (Miss)', 'Ann Penhallow'],
  ])('%s and %s', (one, other) => {
    expect(samePatient(seen(bannerOf(one)), seen(bannerOf(other)))).not.toBe('same');
    expect(samePatient(seen(bannerOf(other)), seen(bannerOf(one)))).not.toBe('same');
  });

  test.each([
    ['within the line of the banner', '<p>HOLLOWELL, Ida (Mrs) F 62y 14-Mar-1964</p>', '<p>HOLLOWELL, Ann (Mrs) F 62y 14-Mar-1964</p>'],
    ['before the first label', '<p>Ida Hollowell DOB: 14-Mar-1964 Sex: F</p>', '<p>Ann Hollowell DOB: 14-Mar-1964 Sex: F</p>'],
    [
      'in fields',
      '<dl><dt>Surname</dt><dd>Hollowell</dd><dt>Forename</dt><dd>Ida</dd><dt>DOB</dt><dd>14-Mar-1964</dd></dl>',
      '<dl><dt>Surname</dt><dd>Hollowell</dd><dt>Forename</dt><dd>Ann</dd><dt>DOB</dt><dd>14-Mar-1964</dd></dl>',
    ],
  ])('%s', (_, one, other) => {
    expect(samePatient(seen(one), seen(one))).toBe('same');
    expect(samePatient(seen(one), seen(other))).toBe('different');
  });
});

describe('the numbers of a record', () => {
  const numbered = (number: string): string => `<p>Born 14-Mar-1964 (62y) Sex Female</p><p>${number}</p>`;
  test.each([
    ['MRN 00123456', 'MRN: 00123456', 'same'],
    ['MRN 00123456', 'MRN 00123457', 'different'],
    ['Hospital number: RXK 123456', 'Hospital no. RXK 123457', 'different'],
    ['Hosp No A123456', 'Hospital Number A123456', 'same'],
    ['CHI 140364 0000', 'CHI number 1403640001', 'different'],
    ['H&C 320 000 0000', 'H&C number: 320 000 0001', 'different'],
    ['EMIS No. 12345', 'EMIS number 12346', 'different'],
    ['Patient ID: 10012', 'Patient ID: 10013', 'different'],
    ['MRN 00123456', 'EMIS No. 12345', 'unsure'],
  ])('%s and %s: %s', (one, other, sameness) => {
    expect(samePatient(seen(numbered(one)), seen(numbered(other)))).toBe(sameness);
    expect(samePatient(seen(numbered(other)), seen(numbered(one)))).toBe(sameness);
  });

  test('in cells and lists too', () => {
    const cells = (number: string) => `<dl><dt>DOB</dt><dd>14-Mar-1964</dd><dt>Hospital number</dt><dd>${number}</dd></dl>`;
    expect(samePatient(seen(cells('123456')), seen(cells('123457')))).toBe('different');
  });

  test('without a label, another number takes away what a name had settled', () => {
    const line = (number: string) => `<p>HOLLOWELL, Ida · F · 62y · 14-Mar-1964 · #${number}</p>`;
    expect(samePatient(seen(line('100234')), seen(line('100234')))).toBe('same');
    expect(samePatient(seen(line('100234')), seen(line('100235')))).toBe('unsure');
  });

  test('are kept as marks only', () => {
    expect(JSON.stringify(seen('<p>Born 14-Mar-1964 MRN 00123456 Hosp No A654321</p>'))).not.toMatch(/123456|654321/);
  });
});
