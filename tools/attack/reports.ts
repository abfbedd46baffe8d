import { relative } from 'node:path';
import type { Run } from './tally.ts';

interface VitestReport {
  testResults: { name: string; assertionResults: { ancestorTitles: string[]; title: string; status: string }[] }[];
}

/** The tests in vitest's JSON report. */
export const runsOfVitest = (report: string, root: string): Run[] =>
  (JSON.parse(report) as VitestReport).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status }) => ({
      file: relative(root, name),
      titles: [...ancestorTitles, title],
      passed: status === 'passed',
    })),
  );

interface Suite {
  title: string;
  file: string;
  specs: { title: string; tests: { status: string }[] }[];
  suites?: Suite[];
}

const runsIn = ({ file, specs, suites = [] }: Suite, around: readonly string[], folder: string): Run[] => [
  ...specs.map(({ title, tests }) => ({
    file: `${folder}/${file}`,
    titles: [...around, title],
    passed: tests.length > 0 && tests.every(({ status }) => status === 'expected'),
  })),
  ...suites.flatMap((suite) => runsIn(suite, [...around, suite.title], folder)),
];

/** The tests in Playwright's JSON report, of files in a folder. One that passed only when tried again did not pass. */
export const runsOfPlaywright = (report: string, folder: string): Run[] =>
  (JSON.parse(report) as { suites: Suite[] }).suites.flatMap((suite) => runsIn(suite, [], folder));
