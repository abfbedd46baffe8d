import { ATTACHED, type Recorded } from './record.ts';

interface Suite {
  suites?: Suite[];
  specs?: { tests: { results: { attachments: { name: string; body?: string }[] }[] }[] }[];
}

const attachmentsIn = ({ suites = [], specs = [] }: Suite): { name: string; body?: string }[] => [
  ...specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results.at(-1)?.attachments ?? [])),
  ...suites.flatMap(attachmentsIn),
];

/** What the tests recorded, out of Playwright’s JSON report. */
export const recordedIn = (report: string): Recorded[] =>
  attachmentsIn(JSON.parse(report))
    .filter(({ name }) => name === ATTACHED)
    .map(({ body }) => JSON.parse(Buffer.from(body ?? '', 'base64').toString('utf8')));
