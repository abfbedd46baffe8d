import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explained } from '../../tools/mutate/explained.ts';
import { filesToTry, keptOf, parts, resultOf, scoreOf, triedFiles } from '../../tools/mutate/report.ts';

describe.each(parts)('the mutation run over rules/%s that is kept', (part) => {
  const kept = keptOf(part);

  it('was over every file as it is now, and over no other', () => {
    // Rules changed since? Run: npm run mutate
    expect(filesToTry(part, kept)).toEqual([]);
    expect(Object.keys(kept).sort()).toEqual(triedFiles(part));
  });

  it.each(Object.entries(kept))('left no survivor in %s without an explanation, and each has its own', (file, { survivors }) => {
    expect(survivors.filter((survivor) => explained(`${part}/${file}`, survivor) === undefined)).toEqual([]);
    expect(new Set(survivors.map(({ code, becomes }) => `${code} ${becomes}`)).size).toBe(survivors.length);
  });

  it('killed at least 95% of all, those that answer as the rules do among them', () => {
    expect(scoreOf(kept).percent).toBeGreaterThanOrEqual(95);
  });
});

describe('a result', () => {
  const mutant = (status: string, line: number) => ({
    status,
    mutatorName: 'StringLiteral',
    replacement: '"a\n  b"',
    location: { start: { line } },
  });
  const statuses = ['Killed', 'Survived', 'Timeout', 'NoCoverage', 'RuntimeError', 'Killed', 'Killed'];
  const result = resultOf(
    { source: 'one\n  two\n', mutants: statuses.map((status, at) => mutant(status, 1 + (at % 2))) },
    'abc',
    '2026-11-22',
  );

  it('counts what was killed, what was not or never reached, and what could not be loaded', () => {
    expect(result).toMatchObject({ hash: 'abc', on: '2026-11-22', killed: 3, timedOut: 1, unloadable: 1 });
    expect(result.survivors).toHaveLength(2);
  });

  it('names each survivor by its line as it is', () => {
    expect(result.survivors[0]).toEqual({ line: 2, code: 'two', mutator: 'StringLiteral', becomes: '"a b"' });
  });

  it('scores what was killed or timed out of all but what could not be loaded', () => {
    expect(scoreOf({ 'a.ts': result, 'b.ts': { ...result, killed: 0, timedOut: 0 } })).toEqual({ killed: 4, tried: 8, percent: 50 });
  });

  it('is wanted of a file that has none, and of one that is no longer as it was tried', () => {
    const kept = keptOf('engine');
    const { 'truth.ts': _, ...rest } = kept;
    const changed = { ...rest, 'bands.ts': result };
    expect(filesToTry('engine', changed)).toEqual(expect.arrayContaining(['bands.ts', 'truth.ts']));
  });
});

it('has the scores that the README names', () => {
  const readme = readFileSync('README.md', 'utf8').replaceAll(/\s+/g, ' ');
  for (const part of parts) {
    const { tried, percent } = scoreOf(keptOf(part));
    expect(readme).toMatch(new RegExp(`${percent}% of ${tried.toLocaleString('en-GB')} (mutants killed )?in \`rules/${part}\``));
  }
});
