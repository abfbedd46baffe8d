import { describe, expect, test } from 'vitest';
import { read } from './a-page.ts';

const codes = (body: string): string[] =>
  read(body).codes.map(
    ({ code, findings, asserts, date }) => `${code} ${findings.join('+')}${asserts ? '' : ' not now'}${date ? ` ${date}` : ''}`,
  );

describe('coded entries', () => {
  test.each([
    ['in a data attribute', '<li data-code="66857006">Haemoptysis 20-Nov-2026</li>', ['66857006 haemoptysis 2026-11-20']],
    [
      'in another attribute, among other words',
      '<li data-concept="sct|197941005|en">Frank haematuria</li>',
      ['197941005 visible_haematuria'],
    ],
    ['after SCTID', '<p>Haemoptysis SCTID: 66857006</p>', ['66857006 haemoptysis']],
    ['after SNOMED CT', '<p>Haemoptysis, SNOMED CT code 66857006</p>', ['66857006 haemoptysis']],
    ['in brackets', '<p>Haemoptysis (66857006)</p><p>Dysphagia [40739000]</p>', ['66857006 haemoptysis', '40739000 dysphagia']],
    [
      'in a row of a table',
      '<table><tr><td>20-Nov-2026</td><td>Haemoptysis</td><td>(66857006)</td></tr></table>',
      ['66857006 haemoptysis 2026-11-20'],
    ],
    ['twice in one row counts once', '<li data-code="66857006">Haemoptysis (66857006)</li>', ['66857006 haemoptysis']],
    ['of a relative', '<section><h2>Family history</h2><p>Haemoptysis (66857006)</p></section>', ['66857006 haemoptysis not now']],
    ['of the past', '<section><h2>Past problems</h2><p>Haemoptysis (66857006)</p></section>', ['66857006 haemoptysis not now']],
    [
      'said to be over',
      '<p>Haemoptysis (66857006) resolved</p><p>FH: dysphagia (40739000)</p><p>?Jaundice (18165001)</p>',
      ['66857006 haemoptysis not now', '40739000 dysphagia not now', '18165001 jaundice not now'],
    ],
    ['not a number that is no code', '<p>Telephone (01632960123), ref (999999999), 66857006</p>', []],
    ['not a code graded below B', '<p>Heartburn (16331000)</p>', []],
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
