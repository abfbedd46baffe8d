import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recommendations, sections } from '../../rules/ng12/editions.ts';
import { hazardLog, hazards } from '../../tools/safety/hazard-log.ts';
import { hazardFaults } from './hazard-faults.ts';
import { titlesIn } from './titles.ts';

const root = join(import.meta.dirname, '../..');
const pages = Object.fromEntries(
  ['README.md', 'PRIVACY.md', 'docs/known-limits.md'].map((page) => [page, readFileSync(join(root, page), 'utf8')]),
);
const faultsOf = (log: string, said = pages): string[] => hazardFaults(log, { titlesIn, pages: said });

describe('the hazard log', () => {
  it('has a cause, a rating and a test that exists for each hazard, and a test for each claim', () => {
    expect(faultsOf(hazardLog)).toEqual([]);
  });

  it('bears on recommendations and sections that exist', () => {
    const known = new Set<string>([...Object.keys(sections), ...recommendations.map(({ number }) => number)]);
    expect(hazards.flatMap(({ about }) => (about === 'all' ? [] : about)).filter((each) => !known.has(each))).toEqual([]);
  });
});

describe('a hazard log is found wrong', () => {
  it.each([
    ['without a rating', /^\*\*Initial risk:.+$/m, '', /H01: its initial risk is not on the scale/],
    [
      'with a rating that is not that of the scale',
      '**Residual risk:** Major × medium = 3',
      '**Residual risk:** Major × medium = 2',
      /H01: its residual/,
    ],
    ['without a cause', /\*\*Causes\*\*\n\n(?:- .+\n)+/, '', /H01: no cause/],
    ['without a test', /\*\*Controls\*\*\n[\s\S]+?(?=\*\*Residual)/, '**Controls**\n\n- Care.\n\n', /H01: no test/],
    ['with a test that does not exist', 'make one ruleset each', 'make two rulesets each', /H01: no such test/],
    ['with a test in no file', 'tests/contract/editions.test.ts', 'tests/contract/nowhere.test.ts', /H01: no such test/],
    ['with a number twice', '## H02 ', '## H01 ', /H01: its number is not the next/],
    [
      'with a claim that nothing tries',
      '**Effect:** A patient',
      '**Effect:** It cannot happen that a patient',
      /H01: claims without a test/,
    ],
    [
      'with a hazard that is not in this version',
      '**What remains:** Someone',
      '**What remains:** Not in this version. Someone',
      /H01: claims/,
    ],
    [
      'with a table that says otherwise',
      '| H01 Stale rules: NICE has published a later edition | 4 |',
      '| H01 Stale rules | 1 |',
      /table of all hazards/,
    ],
  ])('%s', (_, from, to, fault) => {
    const log = hazardLog.replace(from, to);
    expect(log).not.toBe(hazardLog);
    expect(faultsOf(log).join('\n')).toMatch(fault);
  });

  it('where a page claims what nothing tries, or no longer claims what is tried', () => {
    expect(faultsOf(hazardLog, { ...pages, 'PRIVACY.md': 'It never fails.' }).join('\n')).toMatch(
      /PRIVACY.md no longer says[\s\S]+PRIVACY.md claims without a test: “…It never fails/,
    );
  });

  it('where a claim is tried on the sources alone', () => {
    const log = hazardLog.replace(
      /(^\| “.+) \| `tests\/e2e\/.+ \|$/m,
      '$1 | `tests/contract/policy.test.ts`: “each page forbids itself to connect: the background alone may” |',
    );
    expect(log).not.toBe(hazardLog);
    expect(faultsOf(log).join('\n')).toMatch(/nothing tries it on what was built/);
  });
});
