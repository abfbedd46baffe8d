import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Attempt, attemptsInLog, attemptsInStatements, together } from '../../learning/attempts.ts';
import { getStatements } from '../../learning/get-statements.ts';
import { readLearnerFile } from '../../learning/read-learner-file.ts';
import { heard } from '../../learning/read-statements.ts';
import { reportsOf } from '../../learning/report.ts';
import { createReporting } from '../../state/studio/reporting.ts';
import { aLog, aRecord, someStatements } from './learner-files.ts';

const fromStatements = (...given: unknown[]): Attempt[] => attemptsInStatements(given.flatMap((each) => heard(each) ?? []));

test('a log tells of answers, statements of names and of how it went; together each attempt counts once', () => {
  const record = aRecord(0, [false, true]);
  const other = aRecord(1, [true, true]);
  const log = attemptsInLog([record, other], 'file 1');
  const told = fromStatements(...someStatements([record], '1', 'B. Learner'));
  for (const sources of [
    [log, told],
    [told, log],
  ]) {
    const attempts = together(sources);
    expect(attempts).toHaveLength(2);
    expect(attempts.map(({ name }) => name)).toEqual(['B. Learner', 'B. Learner']);
    expect(reportsOf(attempts)).toMatchObject([
      { opened: 1, finished: 1, passed: 1, score: 0.5, names: ['B. Learner'], wrong: [{ question: 'limit', wrong: 1, of: 1 }] },
    ]);
  }
});

test('learners are counted, not times; the first score and the first answers count', () => {
  const attempts = [
    ...attemptsInLog([aRecord(0, [false, false]), aRecord(1, [true, true])], 'file 1'),
    ...attemptsInLog([aRecord(2, [false], false)], 'file 2'),
  ];
  expect(reportsOf(attempts)).toEqual([
    {
      activity: 'https://testshire.example/learning/testshire-teaching/fit-in-testshire',
      title: 'FIT in Testshire',
      opened: 2,
      finished: 1,
      passed: 1,
      score: 0,
      names: [],
      wrong: [
        { question: 'limit', wrong: 2, of: 2 },
        { question: 'safety-net', wrong: 1, of: 1 },
      ],
    },
  ]);
});

test('a learner without a name stays without one', () => {
  const [attempt] = fromStatements(...someStatements([aRecord(0, [true, true])], '1'));
  expect(attempt).toMatchObject({ name: null, finished: true, score: { scaled: 1, passed: true }, answers: null });
});

test.each([
  ['a log', aLog(aRecord(0, [true, true]), aRecord(1, [true])), 2],
  ['statements', JSON.stringify(someStatements([aRecord(0, [true, true])], '1')), 1],
  ['what a store answers', JSON.stringify({ statements: someStatements([aRecord(0, [true, true])], '1'), more: '' }), 1],
  ['no statements at all', '[]', 0],
  ['statements of others', '[{"id":1}]', 'No statement in this file is one of Waymark’s.'],
  ['something else', 'hello', 'This file is not a learning log, or is cut off before its end.'],
])('a file of %s', (_, text, found) => {
  const read = readLearnerFile(text, 'file 1');
  expect(typeof read === 'string' ? read : read.length).toBe(found);
});

test.each([
  ['another platform', { context: { platform: 'Other' } }],
  ['another verb', { verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } }],
  ['a score that is none', { result: { score: { scaled: 7 } } }],
  ['a title beyond measure', { object: { id: 'x', definition: { name: { en: 'x'.repeat(501) } } } }],
])('a statement with %s is not heard', (_, change) => {
  const [statement] = someStatements([aRecord(0, [true, true])], '1');
  expect(heard(statement)).toBeDefined();
  expect(heard({ ...statement, ...change })).toBeUndefined();
});

describe('a learning record store', () => {
  let seen: IncomingMessage[] = [];
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  const server = createServer((request, response) => {
    seen.push(request);
    answer(request, response);
  });
  const json = (response: ServerResponse, body: unknown): void => void response.end(JSON.stringify(body));
  const store = { address: 'https://store.example/xapi/', key: 'who', secret: 'pässword' };
  const here: typeof fetch = (address, init) =>
    fetch(String(address).replace('https://store.example', `http://127.0.0.1:${(server.address() as AddressInfo).port}`), init);

  beforeEach(async () => {
    seen = [];
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterEach(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });

  test('is read page by page, with its own key and no cookie', async () => {
    const statements = someStatements([aRecord(0, [true, true]), aRecord(1, [true, false])], '1');
    answer = ({ url = '' }, response) => {
      const { searchParams, pathname } = new URL(url, 'https://store.example');
      const of = statements.filter(({ verb }) => verb.id === searchParams.get('verb'));
      if (pathname === '/more') json(response, { statements: statements.slice(1, 2), more: null });
      else json(response, { statements: of.slice(0, 1), more: of.length > 1 ? '/more' : '' });
    };
    const read = await getStatements(store, here);
    expect(read).toHaveLength(4);
    expect(seen.map(({ url }) => url?.split('?')[0])).toEqual(['/xapi/statements', '/more', '/xapi/statements', '/xapi/statements']);
    for (const { headers, method } of seen) {
      expect(method).toBe('GET');
      expect(headers).toMatchObject({
        authorization: `Basic ${Buffer.from('who:pässword').toString('base64')}`,
        'x-experience-api-version': '1.0.3',
      });
      expect(headers.cookie ?? headers.referer).toBeUndefined();
    }
  });

  test.each<[string, (response: ServerResponse) => void, string]>([
    ['a wrong key', (response) => void response.writeHead(401).end(), 'did not accept the key and secret'],
    ['an error', (response) => void response.writeHead(500).end(), 'answered with an error, 500'],
    ['no list', (response) => void response.end('<html>'), 'is not a list of statements'],
    [
      'another address to go on with',
      (response) => json(response, { statements: [], more: 'https://other.example/more' }),
      'does not follow',
    ],
    ['a redirect', (response) => void response.writeHead(302, { location: '/elsewhere' }).end(), 'could not be reached'],
    ['a circle of pages', (response) => json(response, { statements: [], more: '/more' }), 'leads round in a circle'],
    ['pages without end', (response) => json(response, { statements: [], more: `/more?${seen.length}` }), 'holds more than Waymark reads'],
    ['a broken connection', (response) => void response.destroy(), 'could not be reached'],
  ])('that gives %s is said in one sentence', async (_, answers, says) => {
    answer = (_request, response) => answers(response);
    expect(await getStatements(store, here)).toContain(says);
    expect(seen.every(({ url }) => url !== '/elsewhere')).toBe(true);
  });
});

test('reporting takes files and a store, names what it could not take, and forgets all of it', async () => {
  const asked: unknown[] = [];
  const reporting = createReporting(async (store) => {
    asked.push(store);
    return someStatements([aRecord(0, [true, true])], '1', 'B. Learner');
  });
  reporting.take([
    { name: 'a.json', text: aLog(aRecord(0, [true, true])) },
    { name: 'b.json', text: 'hello' },
  ]);
  expect(reporting.problems.value).toEqual(['b.json: This file is not a learning log, or is cut off before its end.']);
  expect(reporting.reports.value).toMatchObject([{ opened: 1, names: [] }]);
  await reporting.read({ address: 'http://store.example', key: '', secret: '' });
  expect(reporting.problems.value).toEqual(['This is not an https address that Waymark can read from.']);
  expect(asked).toEqual([]);
  await reporting.read({ address: 'https://store.example/xapi', key: 'a', secret: 'b' });
  expect(reporting.reports.value).toMatchObject([{ opened: 1, names: ['B. Learner'] }]);
  reporting.forget();
  expect([reporting.sources.value, reporting.reports.value]).toEqual([[], []]);
});
