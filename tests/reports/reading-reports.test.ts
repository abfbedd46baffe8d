import { describe, expect, it } from 'vitest';
import { type Report, readReport } from '../../report/read-report.ts';
import { mayName } from '../../report/says-who.ts';
import { isAsWanted, readWanted, wantedWords } from '../../report/wanted.ts';
import { ng12 } from '../../rules/ng12/editions.ts';
import { block } from './a-report.ts';

describe('a report that is read', () => {
  const given: Report = {
    format: 1,
    version: '0.1.0',
    edition: '2026-04-15',
    sex: 'male',
    findings: [{ id: 'cough', said: 'present', why: [{ by: 'phrase: cough' }] }],
    results: {},
    met: [],
    possible: ['1.1.2'],
  };

  it('may stand in a mail that was answered, with words around it', () => {
    const mail = `Dear all,\n${block(given)}\nBest wishes`;
    expect(readReport(mail)).toEqual(given);
    expect(readReport(mail.replace(/^/gm, '> > ').replaceAll('\n', '\r\n'))).toEqual(given);
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '', /holds no report/],
    ['something else', 'Dear all', /holds no report/],
    ['a block without its end', block(given).slice(0, -4), /holds no report/],
    ['two reports', `${block(given)}\n${block(given)}`, /more than one report/],
    ['JSON that was cut off', block(given).replace('"format":1,', '"format":1'), /not JSON/],
    ['more than any report', ' '.repeat(100_001), /longer than any report/],
    ['another format', block({ ...given, format: 2 }), /format/],
    ['no format', block({ ...given, format: undefined }), /format is missing/],
    ['a field that is not known', block({ ...given, name: 'x' }), /a field that Waymark does not know, name/],
    ['an NHS number', block({ ...given, nhsNumber: '9991234567' }), /a field that Waymark does not know, nhsNumber/],
    ['a birth date for an age', block({ ...given, age: '1961-11-23' }), /age is not/],
    ['an age with a fraction', block({ ...given, age: 1.5 }), /age/],
    ['an age above any', block({ ...given, age: 126 }), /age is above 125/],
    ['an edition that is not held', block({ ...given, edition: '2020-01-01' }), /edition/],
    ['a number of no recommendation', block({ ...given, met: ['9.9.9'] }), /met, entry 1/],
    ['a result in words', block({ ...given, results: { fit: 'high' } }), /results, fit/],
    ['an unknown test', block({ ...given, results: { hb: '98' } }), /Waymark does not know, hb/],
    ['an unknown finding', block({ ...given, findings: [{ ...given.findings[0], id: 'grumpiness' }] }), /findings, entry 1/],
    ['a finding with more to it', block({ ...given, findings: [{ ...given.findings[0], from: 'x' }] }), /Waymark does not know, from/],
    ['a finding twice', block({ ...given, findings: [given.findings[0], given.findings[0]] }), /cough twice/],
    ['no finding list', block({ ...given, findings: null }), /findings/],
  ])('is not %s', (_, text, says) => {
    const read = readReport(text);
    expect(read).toEqual({ problem: expect.stringMatching(says) });
    expect('problem' in read && read.problem).not.toMatch(/9991234567|1961|\n/);
  });
});

describe('what should be', () => {
  it.each([
    ['1.6.4 met', '1.6.4 met', ''],
    ['1.6.4, 1.6.6 and 1.6.2 should be met', '1.6.4 met; 1.6.6 met; 1.6.2 met', ''],
    ['1.6.4 is not met. 1.6.3 not shown; 1.6.2 possible', '1.6.4 not met; 1.6.3 not shown; 1.6.2 possible', ''],
    ['no weight loss, wt loss present', 'weight loss absent; weight loss present', ''],
    ['Weight loss should be asked\ncough not present', 'weight loss asked; cough not present', ''],
    ['1.6.4 met, and it was her brother; no cough', 'cough absent', '1.6.4 met, and it was her brother'],
    ['1.6.44 met', '', '1.6.44 met'],
    ['1.3.4 met', '', '1.3.4 met'],
    ['no grumpiness', '', 'no grumpiness'],
    ['It was her brother. He is well.', '', 'It was her brother. He is well'],
    ['', '', ''],
  ])('%j', (text, words, rest) => {
    const read = readWanted(text, ng12);
    expect({ words: wantedWords(read.wanted), rest: read.rest }).toEqual({ words, rest });
    expect(readWanted(words, ng12)).toEqual({ wanted: read.wanted, rest: '' });
  });

  it('lets “not met” be possible, and “not present” be asked', () => {
    expect(isAsWanted({ number: '1.6.4', is: 'not met' }, 'possible')).toBe(true);
    expect(isAsWanted({ number: '1.6.4', is: 'not shown' }, 'possible')).toBe(false);
    expect(isAsWanted({ id: 'cough', is: 'not present' }, 'asked')).toBe(true);
    expect(isAsWanted({ id: 'cough', is: 'absent' }, 'nothing')).toBe(false);
  });
});

describe('what may say who somebody is', () => {
  it.each([
    ['999 123 4567', 'a long number'],
    ['ring 07700900123', 'a long number'],
    ['seen 3/4/61', 'a date'],
    ['on 3 Apr 1961', 'a date'],
    ['in April 1961', 'a date'],
    ['DOB unknown', 'a date of birth'],
    ['mrs jones', 'a name'],
    ['as Dr Smith said', 'a name'],
    ['for Sandra Smith', 'a name'],
    ['SMITH, Sandra', 'a name'],
    ['ze9 9ze', 'a postcode'],
    ['12 wood street', 'an address'],
    ['a@b.c', 'an address'],
  ])('%j: %s', (text, what) => expect(mayName(text)).toBe(what));

  it.each([
    '1.6.10 not met; 1.10.11 met',
    'Should be 1.6.4 met, the haematuria is his brother’s. Do not miss this',
    'no wt loss 3/52, FIT 23',
  ])('%j: nothing', (text) => expect(mayName(text)).toBeUndefined());
});
