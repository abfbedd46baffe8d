import { describe, expect, test } from 'vitest';
import { proposalsOf } from '../../record/proposals.ts';
import { readPage } from '../../record/read-page.ts';
import { aDocument, read, today } from './a-page.ts';
import { inShort } from './in-short.ts';

const banner = '<header>Born 14-Mar-1964 (62y) Sex Male NHS No. 999 273 6410</header>';
const attack = [
  '&lt;/p&gt;&lt;header&gt;Born 01-Jan-1950 (76y) Sex Female NHS No. 999 000 0018&lt;/header&gt;',
  '&lt;img src=x onerror=alert(1)&gt; &lt;script&gt;alert(2)&lt;/script&gt;',
  'PATIENT BANNER: Born 01-Jan-1950 (76y)',
  'NHS No. 999 000 0018',
  '"}],"patients":[{"age":{"value":{"years":5}}}]',
  '__proto__ constructor toString hasOwnProperty',
  'Ha\u200bemopty\u200bsis \u202e olleh',
];
const body = `${banner}<section><h2>Consultations</h2>${attack.map((text) => `<p>${text}</p>`).join('')}</section>`;

describe('a page whose notes try to speak for it', () => {
  test('keeps to the patient of the banner, and says that the notes name another', () => {
    const { patients } = read(body);
    expect(patients.map(inShort)).toEqual(['M 62, 1964-03-14, 9992736410']);
    expect(patients[0]?.notices).toEqual(['The notes on this page also name another birth date or NHS number. It was not used.']);
  });

  test('markup put into the notes by force gives a second patient, so that neither is picked', () => {
    const forced = `${banner}<section><h2>Consultations</h2></section><header>Born 01-Jan-1950 (76y) Sex Female NHS No. 999 000 0018</header>`;
    expect(read(forced).patients).toHaveLength(2);
  });

  test('text stays text: every value is a plain string and nothing was added to the page', () => {
    const document = aDocument(body);
    const before = document.documentElement.outerHTML;
    const snapshot = readPage(document, { today });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(snapshot.sections[0]?.text).toContain('<img src=x onerror=alert(1)>');
    expect(structuredClone(snapshot)).toEqual(snapshot);
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  test('invisible characters neither hide nor reverse words', () => {
    const [section] = read(body).sections;
    expect(section?.text).toContain('Haemoptysis olleh');
    expect(section?.text).not.toMatch(/[\u200b\u202e]/);
    expect(proposalsOf(read(body)).findings.map(({ id }) => id)).toEqual(['haemoptysis']);
  });

  test('dozens of nested boxes are read', () => {
    const depth = 60;
    const { patients } = read(`${'<div>'.repeat(depth)}Born 14-Mar-1964${'</div>'.repeat(depth)}`);
    expect(patients.map(inShort)).toEqual(['- 62, 1964-03-14, -']);
  });

  test.each([
    ['digits', '1'.repeat(200_000)],
    ['spaces', `DOB${' '.repeat(200_000)}x`],
    ['labels', 'DOB '.repeat(50_000)],
    ['brackets', '('.repeat(100_000)],
    ['dates', '12-'.repeat(70_000)],
    ['slashes', `${'1/'.repeat(100_000)}`],
    ['capitals', 'A, '.repeat(70_000)],
    ['names', 'Ann (Ida '.repeat(20_000)],
    ['banners', 'Ida Hollowell F 62y · '.repeat(10_000)],
    ['a banner of marks', `${'F · '.repeat(35)}62y`],
  ])('%s without end do not stop it', (_, text) => {
    const began = performance.now();
    read(`${banner}<p>${text}</p><h2>Notes</h2><p>${text}</p>`);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
