import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { disagreements, kept } from '../../bench/peers/agreement.ts';
import { cqlOfRules } from '../../bench/peers/cql.ts';
import { page, readmeRows } from '../../bench/peers/page.ts';
import { everyPresentation } from '../../bench/peers/presentations.ts';
import { type Peer, peers, printed, type Results, ratiosOf } from '../../bench/peers/results.ts';
import { elmOf } from '../../bench/peers/translate.ts';
import { ng12 } from '../../rules/ng12/editions.ts';

const inTree = (name: string): string => readFileSync(new URL(name, kept), 'utf8');
const results: Results = JSON.parse(inTree('results.json'));
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

// Out of step? Run: npm run peers
describe('what peers are given', () => {
  it('is the CQL that the rules give today', () => {
    expect(inTree('ng12.cql')).toBe(cqlOfRules());
  });

  it('is translated from that CQL', async () => {
    expect(inTree('ng12.elm.json')).toBe(await elmOf(inTree('ng12.cql')));
  }, 120_000);

  it('has the same met, and CQL the same unknown, on a sample of the vignettes', async () => {
    const sample = everyPresentation.filter((_, at) => at % 40 === 0);
    expect(sample.length).toBeGreaterThanOrEqual(20);
    expect(await disagreements(sample)).toEqual([]);
  });
});

describe('the comparison that is kept', () => {
  it('was over as many recommendations as there are, on the newest edition', () => {
    expect([results.recommendations, results.edition]).toEqual([ng12.rules.length, ng12.edition]);
  });

  it('has its page', () => {
    expect(inTree('README.md')).toBe(page(results));
  });

  it('names the machine and no host', () => {
    expect(Object.keys(results.machine)).toEqual(['processor', 'cores', 'memoryGB', 'system', 'node', 'loadBefore', 'loadAfter']);
  });
});

describe('the ratios in the README', () => {
  const rows = [...readme.matchAll(/^\| `([^`]+)` \|(.* times \|)$/gm)];

  it.each(peers)('of %s are those measured', (peer: Peer) => {
    const { answer, traced, first, heap } = ratiosOf(results, peer);
    const named = rows
      .filter(([, name]) => name === peer)
      .map(([, , cells = '']) => [...cells.matchAll(/([\d.,]+) times/g)].map(([, number]) => number));
    expect(named).toEqual([[answer, traced, first, heap].map(printed)]);
  });

  it('are all there are', () => {
    const elsewhere = readme
      .split('\n')
      .filter((line) => !readmeRows(results).includes(line))
      .flatMap((line) => line.match(/\d[\d.,]* times (?:as|faster|slower|longer|quicker|more|less|smaller)|\d[\d.,]*(?:x|×) /g) ?? []);
    expect(elsewhere).toEqual([]);
  });
});
