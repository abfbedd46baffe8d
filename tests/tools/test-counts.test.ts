import { expect, test } from 'vitest';
import { ofNodeTest, ofPlaywright, ofVitest } from '../../tools/test-counts.ts';

test('vitest: what is pending or to do is skipped, not passed', () => {
  const report = { numTotalTests: 10, numPassedTests: 5, numFailedTests: 2, numPendingTests: 2, numTodoTests: 1 };
  expect(ofVitest(JSON.stringify(report))).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('Playwright: a flaky test is a failed one', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 3 } };
  expect(ofPlaywright(JSON.stringify(report))).toEqual({ passed: 7, failed: 3, skipped: 3 });
});

test('node: a cancelled test is a failed one', () => {
  const report = '1..6\n# tests 6\n# suites 0\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 1\n# duration_ms 12.5\n';
  expect(ofNodeTest(report)).toEqual({ passed: 2, failed: 2, skipped: 2 });
});

test.each([
  ['vitest', ofVitest, '{"numPassedTests":5,"numPendingTests":0,"numTodoTests":0}'],
  ['Playwright', ofPlaywright, '{"stats":{"expected":7,"skipped":0}}'],
  ['node', ofNodeTest, '# pass 2\n# fail 0\n'],
])('%s: a report without its numbers is refused', (_, read, report) => {
  expect(() => read(report)).toThrow('it holds no count');
});
