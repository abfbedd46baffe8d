import { describe, expect, it } from 'vitest';
import { attacks } from '../../tools/attack/attacks.ts';
import { runsOfPlaywright, runsOfVitest } from '../../tools/attack/reports.ts';
import { tallyOf } from '../../tools/attack/tally.ts';
import { titlesIn } from '../contract/titles.ts';

const listed = { packs: [['a.test.ts'], ['b.spec.ts', 'opening %s is refused', 'a group']] } as const;
const run = (file: string, titles: string[], passed = true) => ({ file, titles, passed });
const all = [run('a.test.ts', ['huge']), run('b.spec.ts', ['opening a list is refused']), run('b.spec.ts', ['a group', 'deep'])];

describe('the tally of attacks', () => {
  it('counts what was tried and held, of files, titles with a value in them and groups', () => {
    const others = [run('b.spec.ts', ['something else'], false), run('c.test.ts', ['huge'], false)];
    expect(tallyOf(listed, [...all, ...others])).toEqual([{ kind: 'packs', tried: 3, held: 3, faults: [] }]);
  });

  it('says what was not held', () => {
    expect(tallyOf(listed, [...all, run('a.test.ts', ['deep'], false)])).toEqual([
      { kind: 'packs', tried: 4, held: 3, faults: ['not held: a.test.ts: deep'] },
    ]);
  });

  it('says what was not run', () => {
    expect(tallyOf(listed, all.slice(0, 2))[0]?.faults).toEqual(['not tried: b.spec.ts: a group']);
    expect(tallyOf(listed, [])[0]?.faults).toHaveLength(3);
  });
});

describe('a report', () => {
  it('of vitest: what was left out did not pass', () => {
    const assertionResults = ['passed', 'failed', 'skipped'].map((status) => ({ ancestorTitles: ['group'], title: status, status }));
    expect(runsOfVitest(JSON.stringify({ testResults: [{ name: '/project/tests/a.test.ts', assertionResults }] }), '/project')).toEqual([
      run('tests/a.test.ts', ['group', 'passed']),
      run('tests/a.test.ts', ['group', 'failed'], false),
      run('tests/a.test.ts', ['group', 'skipped'], false),
    ]);
  });

  it('of Playwright: what was left out, or passed only when tried again, did not pass', () => {
    const specs = ['expected', 'unexpected', 'flaky', 'skipped'].map((status) => ({ title: status, tests: [{ status }] }));
    const suites = [{ title: 'a.spec.ts', file: 'a.spec.ts', specs: [], suites: [{ title: 'group', file: 'a.spec.ts', specs }] }];
    expect(runsOfPlaywright(JSON.stringify({ suites }), 'tests/e2e')).toEqual([
      run('tests/e2e/a.spec.ts', ['group', 'expected']),
      run('tests/e2e/a.spec.ts', ['group', 'unexpected'], false),
      run('tests/e2e/a.spec.ts', ['group', 'flaky'], false),
      run('tests/e2e/a.spec.ts', ['group', 'skipped'], false),
    ]);
  });
});

describe('the list of attacks', () => {
  it.each(Object.entries(attacks))('names tests that exist: %s', (_, parts) => {
    for (const [file, ...titles] of parts) {
      const there = titlesIn(file);
      expect([file, there.size > 0]).toEqual([file, true]);
      for (const title of titles) expect([...there]).toContain(title);
    }
  });
});
