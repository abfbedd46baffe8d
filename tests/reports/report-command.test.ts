import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowOf } from '../../cli/report-row.ts';
import { type Case, failuresOf } from '../../report/case.ts';
import { caseOf } from '../../report/case-of.ts';
import { readReport } from '../../report/read-report.ts';
import { block, reportFor } from './a-report.ts';
import { casesIn, columns } from './rows.ts';

const root = join(import.meta.dirname, '../..');

function report(input: string, args: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/report.ts', ...args], { cwd: root, input, encoding: 'utf8' });
  return { code: status, out: stdout, errors: stderr.split('\n').filter(Boolean) };
}

/** What the test of the table does with rows. */
const casesOf = (rows: string): Case[] =>
  casesIn(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n${rows}`).map(({ reported }) => reported);

function caseFor(...reporting: Parameters<typeof reportFor>): Case | { problem: string } {
  const read = readReport(reportFor(...reporting));
  return 'problem' in read ? read : caseOf(read);
}

const haematuria = '62M 3/52 visible haematuria, MSU neg, ex-smoker, no cough, SOB or wt loss';
const told = (id: string, shouldSay = '') => ({ shouldSay, ticked: [id] });

describe('a row', () => {
  it.each<[string, Parameters<typeof reportFor>, RegExp[]]>([
    ['of the rules, that says what should be', [haematuria, { shouldSay: '1.6.4 met' }], [/^1\.6\.4 met is wanted, and it is possible$/]],
    ['of the rules, that is right already', [haematuria, { shouldSay: '1.6.2 met; 1.6.4 not met' }], [/^1\.6\.4 not shown is wanted/]],
    [
      'of words that are read wrongly',
      [haematuria, told('weight_loss', 'weight loss present')],
      [/^weight loss present is wanted, and it is absent$/],
    ],
    ['of words that are read well', [haematuria, told('weight_loss', 'no weight loss')], []],
    [
      'of an answer not wanted',
      [haematuria, { shouldSay: 'This is no reason to worry' }],
      [/still the one reported as wrong: met: 1\.6\.2; possible: 1\.1\.2/],
    ],
    [
      'of an answer not wanted, with its words',
      [haematuria, told('weight_loss', 'He lost some')],
      [/still the one reported as wrong: .*; weight loss: absent$/],
    ],
    [
      'of what the GP put right',
      [haematuria, { ticked: ['weight_loss'], done: ({ correct }) => correct('weight_loss', { assertion: 'present' }) }],
      [/^weight loss present is wanted/],
    ],
    [
      'of what the GP took away',
      [haematuria, { ticked: ['ever_smoked'], done: ({ correct }) => correct('ever_smoked', { assertion: 'removed' }) }],
      [/^ever smoked not present is wanted/],
    ],
  ])('%s', (_, reporting, failures) => {
    const reported = caseFor(...reporting) as Case;
    expect(failuresOf(reported)).toEqual(failures.map((each) => expect.stringMatching(each)));
    expect(casesOf(rowOf(reported))).toEqual([reported]);
  });

  it('keeps what counts besides: qualifiers, weeks, organs, results', () => {
    const reported = caseFor('62yo trans man with a cervix, visible haematuria, MSU neg, PSA 7.2, no cough', {
      shouldSay: '1.6.4 not met',
      ticked: ['visible_haematuria'],
      done: (panel) => {
        panel.correct('visible_haematuria', { qualifiers: { unexplained: 'yes' }, durationWeeks: 3 });
        panel.correct('fatigue', { assertion: 'present', qualifiers: { persistent: 'yes', unexplained: 'no' }, durationWeeks: 4 });
      },
    }) as Case;
    expect(rowOf(reported)).toBe(
      '| 0.1.0 | 2026-04-15 | 62 | ?, female organs | visible haematuria | visible haematuria (without uti, unexplained; 3 weeks) | fatigue (persistent, denied unexplained; 4 weeks) | cough | PSA 7.2 | 1.6.4 not met |  |',
    );
    expect(casesOf(rowOf(reported))).toEqual([reported]);
    expect(failuresOf(reported)).toEqual([expect.stringMatching(/^1\.6\.4 not met is wanted, and it is met$/)]);
  });

  it('is put right by what is read otherwise, not by what was sent besides', () => {
    const reported = caseFor(haematuria, { shouldSay: 'ever smoked not present', ticked: ['ever_smoked'] }) as Case;
    expect(failuresOf(reported)).toHaveLength(1);
    expect(failuresOf({ ...reported, words: 'never smoked' })).toEqual([]);
    expect(failuresOf({ ...reported, words: '' })).toEqual([]);
  });

  it('takes an answer that the GP gave as given', () => {
    const done = ({ correct }: Parameters<NonNullable<Parameters<typeof reportFor>[1]>['done'] & object>[0]) =>
      correct('jaundice', { assertion: 'present' });
    const reported = caseFor('62M ?jaundice', { shouldSay: '1.2.4 not met', ticked: ['jaundice'], done }) as Case;
    expect({ words: reported.words, ids: reported.findings.map(({ id }) => id) }).toEqual({ words: '', ids: ['jaundice'] });
    expect(failuresOf(reported)).toEqual([expect.stringMatching(/^1\.2\.4 not met is wanted, and it is met/)]);
  });

  it('is of any other answer once one was not wanted', () => {
    const reported = caseFor(haematuria, { shouldSay: 'Wrong' }) as Case;
    expect(failuresOf(reported)).toHaveLength(1);
    expect(failuresOf({ ...reported, age: 30 })).toEqual([]);
  });

  it('takes what should have been read as read where the rules are what is reported', () => {
    const reported = caseFor('62M visible haematuria', { shouldSay: 'no visible haematuria; 1.6.2 not met' }) as Case;
    expect({ ...reported, words: '' }).toMatchObject({ findings: [], absent: ['visible_haematuria'] });
    expect(failuresOf(reported)).toEqual([]);
  });
});

describe('no row', () => {
  it.each<[string, string, RegExp]>([
    ['of a misreading without its words', reportFor(haematuria, { shouldSay: 'no weight loss' }), /has none of its words/],
    ['of what may name somebody', reportFor(haematuria, { shouldSay: 'Sandra Smith has no weight loss' }), /There may be a name in it/],
    ['of what is no report', 'Dear all', /holds no report/],
    ['of a report that was changed', block({ format: 1, name: 'Sandra Smith' }), /not as Waymark writes it/],
  ])('%s: one sentence, exit code 2', (_, input, says) => {
    const { code, out, errors } = report(input);
    expect({ code, out, errors }).toEqual({ code: 2, out: '', errors: [expect.stringMatching(says)] });
    expect(errors[0]).toMatch(/^report: .*\.$/);
    expect(errors[0]).not.toContain('Sandra');
  });

  it.each<[string, readonly string[], RegExp]>([
    ['of a file that is not there', ['nowhere.txt'], /^report: nowhere\.txt is not there$/],
    ['of two files', ['a', 'b'], /^report: usage/],
    ['of an option that is not known', ['--send'], /^report: usage/],
  ])('%s', (_, args, says) => {
    expect(report('', args)).toEqual({ code: 2, out: '', errors: [expect.stringMatching(says)] });
  });
});

describe('the command', () => {
  it('prints a row that fails for the reason reported, and says so', () => {
    const { code, out, errors } = report(reportFor(haematuria, told('weight_loss', 'weight loss present; Ask him again')));
    expect({ code, errors }).toEqual({
      code: 0,
      errors: ['report: fails today, as reported: weight loss present is wanted, and it is absent'],
    });
    const [reported] = casesOf(out);
    expect(reported?.title).toBe('0.1.0: Ask him again');
    expect(reported && failuresOf(reported)).toHaveLength(1);
  });

  it('says where the answer is right today, and does not write that', () => {
    const { code, errors } = report(reportFor(haematuria, told('weight_loss', 'no weight loss')), ['--write']);
    expect({ code, errors }).toEqual({ code: 0, errors: [expect.stringMatching(/passes today/), expect.stringMatching(/not written/)] });
  });
});
