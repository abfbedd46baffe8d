import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../report/read-report.ts';
import type { Panel } from '../../state/panel.ts';
import { type OfferedWords, reportOf, reportText, wordsOffered } from '../../state/report.ts';
import { rowsOf } from '../tables.ts';
import { noCauseFound, panelWith } from './a-panel.ts';

const textOf = (panel: Panel, words: readonly OfferedWords[] = [], shouldSay = ''): string =>
  reportText(reportOf(panel, { version: '0.1.0', shouldSay, words }));
const typed = '62M 3/52 visible haematuria, MSU neg, ex-smoker, no cough, SOB or wt loss, ?UTI, PSA 7.2';

describe('a report', () => {
  it('says what was shown and why, and reads back as it was written', () => {
    const panel = panelWith(typed);
    noCauseFound(panel);
    const report = reportOf(panel, { version: '0.1.0', shouldSay: ' 1.6.4 not met ', words: [] });
    expect(readReport(reportText(report))).toEqual(report);
    expect(report).toMatchObject({
      format: 1,
      version: '0.1.0',
      edition: '2026-04-15',
      shouldSay: '1.6.4 not met',
      age: 62,
      sex: 'male',
      results: { psa: '7.2' },
      met: ['1.6.4', '1.6.6', '1.6.3', '1.6.2'],
    });
    const finding = (id: string) => report.findings.find((each) => each.id === id);
    expect(finding('visible_haematuria')).toEqual({
      id: 'visible_haematuria',
      said: 'present',
      read: 'present',
      qualifiers: ['without-uti', 'unexplained'],
      weeks: 3,
      why: [{ by: 'phrase: visible haematuria' }],
    });
    expect(finding('weight_loss')).toEqual({
      id: 'weight_loss',
      said: 'absent',
      why: [{ by: 'phrase: wt loss', cue: 'no', rule: 'no', says: 'denied' }],
    });
    expect(finding('urinary_tract_infection')?.said).toBe('uncertain');
  });

  it('says what the text said of a finding that the GP changed, and by whom one was added', () => {
    const panel = panelWith(typed);
    panel.correct('weight_loss', { assertion: 'present' });
    panel.correct('jaundice', { assertion: 'present' });
    const { findings } = reportOf(panel, { version: '0.1.0', shouldSay: '', words: [] });
    expect(findings).toContainEqual(expect.objectContaining({ id: 'weight_loss', said: 'present', read: 'absent' }));
    expect(findings).toContainEqual({ id: 'jaundice', said: 'present', read: 'nothing', why: [{ by: 'the GP' }] });
  });

  it('has the age in whole years', () => {
    expect(reportOf(panelWith('18 month old girl, pallor'), { version: '0.1.0', shouldSay: '', words: [] }).age).toBe(1);
  });

  it('has words of the text only where they are given', () => {
    const panel = panelWith('62M haematurea seen by wife, denies any cough');
    expect(textOf(panel)).not.toMatch(/haematurea|wife|seen/);
    const offered = wordsOffered(panel);
    expect(offered.map(({ words }) => words)).toEqual(['haematurea seen by wife', 'denies any cough']);
    expect(textOf(panel, offered.slice(1))).toContain('"words":["denies any cough"]');
    expect(textOf(panel, offered.slice(1))).not.toContain('haematurea');
  });
});

describe('the words offered', () => {
  it.each([
    ['what denies stands with what it denies', '62M no cough, SOB', ['no cough', 'no cough, SOB']],
    ['an answer stands with its label', '62M\nWeight loss: No\nCough: Yes', ['Weight loss: No', 'Cough: Yes']],
    [
      'words that decided nothing stand with it too',
      '62M not suffering from haemoptysis at all, cough 3/52',
      ['not suffering from haemoptysis at all', 'cough 3/52'],
    ],
    ['a name beside them', '62M Sandra had haemoptysis. Cough says John', ['had haemoptysis', 'Cough says']],
    ['a number beside them', 'haemoptysis 9991234567, 999 123 4567 cough', ['haemoptysis', 'cough']],
    ['a name between them', '62M denies to Sandra any cough. Jaundice', ['Jaundice']],
    ['a name within them', '62M blood, says zebrawort, in the urine. Jaundice', ['Jaundice']],
    ['a name that is a word too', '62M denies to John any cough. Jaundice', ['Jaundice']],
    ['a number of ten digits between them', '62M denies (999 123 4567) any cough. Jaundice', ['Jaundice']],
    ['a date between them', '62M denies 3/4/1961 any cough. Jaundice', ['Jaundice']],
    ['an address between them', '62M denies at 12 Wood Street any cough. Jaundice', ['Jaundice']],
  ])('%s', (_, text, words) => {
    expect(wordsOffered(panelWith(text)).map((each) => each.words)).toEqual(words);
  });

  it('of almost every finding of the recognition lines there are some', () => {
    const lines = linesOf('held-apart');
    const read = lines
      .map((line) => panelWith(line))
      .map((panel) => [panel.entries.value.length, new Set(wordsOffered(panel).map(({ id }) => id)).size]);
    const sum = (at: number): number => read.reduce((total, each) => total + (each[at] ?? 0), 0);
    expect(sum(1) / sum(0)).toBeGreaterThan(0.9);
  });
});

const linesOf = (name: string): string[] =>
  rowsOf(readFileSync(new URL(`../recognition/${name}.md`, import.meta.url), 'utf8'), [
    'Line',
    'Age',
    'Sex',
    'Present',
    'Absent',
    'Uncertain',
    'Results',
  ]).map(({ Line = '' }) => Line.replaceAll('<br>', '\n').replaceAll('&#124;', '|'));

/** A line with something put between two of its words. */
function withBetween(line: string, at: number, put: string): string {
  const words = line.split(' ');
  return [...words.slice(0, at % words.length), put, ...words.slice(at % words.length)].join(' ');
}

it.each([
  ['a name', 'Zebrawort', 0, /zebrawort/i],
  ['an NHS number', '999 123 4567', 1, /999 ?123|4567/],
  ['a birth date', 'dob 23/11/1961', 2, /1961|23\/11|dob/i],
  ['a postcode', 'ZE9 9ZE', 3, /ZE9/],
])('wherever %s stands in a text, no report has it and no words with it are offered', (_, put, from, found) => {
  linesOf('lines').forEach((line, at) => {
    if (at % 4 !== from) return;
    const panel = panelWith(withBetween(line, at >> 2, put));
    expect(textOf(panel)).not.toMatch(found);
    expect(textOf(panel, wordsOffered(panel))).not.toMatch(found);
    panel.dispose();
  });
});
