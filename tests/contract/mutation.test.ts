import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explained } from '../../tools/mutate/explained.ts';
import { hashOf, keptAt, type MutationReport, parts, reportFrom } from '../../tools/mutate/report.ts';

const kept = parts.filter((part) => existsSync(keptAt(part)));
const aim = { ng12: 100, engine: 95 } as const;

describe.each(kept)('the mutation run over rules/%s that is kept', (part) => {
  const report: MutationReport = JSON.parse(readFileSync(keptAt(part), 'utf8'));

  it('was over the rules as they are now', () => {
    // Rules changed since? Run: npm run mutate
    expect(report.rules).toBe(hashOf(part));
  });

  it('left no survivor without an explanation', () => {
    expect(report.survivors.filter((survivor) => explained(survivor) === undefined)).toEqual([]);
  });

  it(`killed ${aim[part]}% of those that could be killed`, () => {
    const tried = report.killed + report.timedOut + report.survived;
    const same = report.survivors.filter((survivor) => explained(survivor) !== undefined).length;
    expect((100 * (report.killed + report.timedOut)) / (tried - same)).toBeGreaterThanOrEqual(aim[part]);
  });
});

describe('a report', () => {
  const mutant = (status: string, line: number) => ({
    status,
    mutatorName: 'StringLiteral',
    replacement: '""',
    location: { start: { line } },
  });
  const made = reportFrom(
    'ng12',
    {
      files: {
        'a.ts': {
          source: 'one\n  two\n',
          mutants: [mutant('Killed', 1), mutant('Survived', 2), mutant('Timeout', 1), mutant('NoCoverage', 1)],
        },
      },
    },
    '2026-11-22',
  );

  it('counts what was killed, what was not, and what was never reached', () => {
    expect(made).toMatchObject({ killed: 1, timedOut: 1, survived: 2, score: 50, files: { 'a.ts': { killed: 2, survived: 2 } } });
  });

  it('names each survivor by its line as it is', () => {
    expect(made.survivors[0]).toEqual({ file: 'a.ts', line: 2, code: 'two', mutator: 'StringLiteral', becomes: '""' });
  });
});
