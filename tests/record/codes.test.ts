import { describe, expect, test } from 'vitest';
import { read } from './a-page.ts';

const codes = (body: string): string[] =>
  read(body).codes.map(({ code, asserts, date }) => `${code}${asserts ? '' : ' not now'}${date ? ` ${date}` : ''}`);

describe('coded entries', () => {
  test.each([
    ['in a data attribute', '<li data-code="66857006">Haemoptysis 20-Nov-2026</li>', ['66857006 2026-11-20']],
    ['in another attribute, among other words', '<li data-concept="sct|197941005|en">Frank haematuria</li>', ['197941005']],
    ['after SCTID', '<p>Haemoptysis SCTID: 66857006</p>', ['66857006']],
    ['after SNOMED CT', '<p>Haemoptysis, SNOMED CT code 66857006</p>', ['66857006']],
    ['in brackets', '<p>Haemoptysis (66857006)</p><p>Dysphagia [40739000]</p>', ['66857006', '40739000']],
    ['in a row of a table', '<table><tr><td>20-Nov-2026</td><td>Haemoptysis</td><td>(66857006)</td></tr></table>', ['66857006 2026-11-20']],
    ['twice in one row counts once', '<li data-code="66857006">Haemoptysis (66857006)</li>', ['66857006']],
    ['of a relative', '<section><h2>Family history</h2><p>Haemoptysis (66857006)</p></section>', ['66857006 not now']],
    ['of the past', '<section><h2>Past problems</h2><p>Haemoptysis (66857006)</p></section>', ['66857006 not now']],
    [
      'said to be over',
      '<p>Haemoptysis (66857006) resolved</p><p>FH: dysphagia (40739000)</p><p>?Jaundice (18165001)</p>',
      ['66857006 not now', '40739000 not now', '18165001 not now'],
    ],
    ['not a number that is no code', '<p>Telephone (01632960123), ref (999999999), slip (66857007), 66857006</p>', []],
    ['whatever it stands for', '<p>Heartburn (16331000)</p>', ['16331000']],
    ['not one that is hidden', '<p hidden>Haemoptysis (66857006)</p>', []],
  ])('%s', (_, body, found) => {
    expect(codes(body)).toEqual(found);
  });
});

describe('lines about smoking', () => {
  test.each([
    ['<dl><dt>Smoking status</dt><dd>Ex-smoker</dd></dl>', ['Smoking status: Ex-smoker']],
    ['<p>Never smoked tobacco</p>', ['Never smoked tobacco']],
    ['<li>Current smoker, 20 a day</li>', ['Current smoker, 20 a day']],
    ['<p>Passive smoking at home</p><p>Smoking cessation clinic</p><p>Father smoked</p>', []],
    ['<section><h2>Family history</h2><p>Heavy smoker</p></section>', []],
    ['<button>Ex-smoker</button><nav><a>Current smoker</a></nav>', []],
  ])('%s', (body, found) => {
    expect(read(body).smoking.map(({ text }) => text)).toEqual(found);
  });
});
