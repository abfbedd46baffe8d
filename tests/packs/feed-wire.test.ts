import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { updateFeed } from '../../packs/feed.ts';
import { openPacks } from '../../store/packs.ts';
import { now, publisherKey, raw, signed } from './a-pack.ts';

const host = 'https://testshire.example';
const jws = await signed(raw());
let seen: { method: string | undefined; url: string | undefined; headers: NodeJS.Dict<string | string[]> }[] = [];
let answer: (response: ServerResponse, request: IncomingMessage) => void;
const server = createServer((request, response) => {
  seen.push({ method: request.method, url: request.url, headers: request.headers });
  answer(response, request);
});

beforeEach(async () => {
  seen = [];
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
});

/** The real fetch, with the host alone exchanged for the server here: what it sends is what would be sent. */
const here: typeof fetch = (address, init) => {
  const { port } = server.address() as AddressInfo;
  return fetch(String(address).replace(host, `http://127.0.0.1:${port}`), init);
};

async function following() {
  const store = await openPacks(() => now);
  await store.pin({ fingerprint: publisherKey, name: 'Testshire Test Board', by: 'user', since: '2026-11-22', remits: ['pathways:T9T9T'] });
  await store.follow(`${host}/pack`);
  return { store, update: (patience = 2000) => updateFeed(`${host}/pack`, { fetch: here, store, clock: () => now, patience }) };
}

test('what goes over the wire is the address and what was asked of it: no cookie, referrer, query or identifier', async () => {
  const { update } = await following();
  answer = (response, { headers }) =>
    headers['if-none-match'] === '"3"'
      ? response.writeHead(304).end()
      : response.writeHead(200, { etag: '"3"', 'set-cookie': 'who=me; Path=/', 'content-type': 'application/jose' }).end(jws);
  expect(await update()).toMatchObject({ state: 'updated' });
  expect(await update()).toMatchObject({ state: 'unchanged' });
  expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /pack', 'GET /pack']);
  const ofTheConnection = ['host', 'connection'];
  const ofEveryFetch = {
    'sec-fetch-mode': 'cors',
    'user-agent': 'node',
    'accept-encoding': expect.any(String),
    pragma: 'no-cache',
    'cache-control': 'no-cache',
  };
  const asked = { accept: 'application/jose, application/json', 'accept-language': 'en' };
  const sent = seen.map(({ headers }) => Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheConnection.includes(name))));
  expect(sent).toEqual([
    { ...ofEveryFetch, ...asked },
    { ...ofEveryFetch, ...asked, 'if-none-match': '"3"' },
  ]);
});

test('a redirect is not followed, be it on the same host', async () => {
  const { update } = await following();
  answer = (response) => response.writeHead(302, { location: '/other' }).end();
  expect(await update()).toEqual({ state: 'failed', sentence: 'The address leads on to another one, which Waymark does not follow.' });
  expect(seen.map(({ url }) => url)).toEqual(['/pack']);
});

test('a server that never ends its answer is left', async () => {
  const { update } = await following();
  answer = (response) => void response.writeHead(200).write(jws.slice(0, 100));
  expect(await update(200)).toEqual({ state: 'failed', sentence: 'The address took too long to answer.' });
});

test('an answer cut off mid-way is not taken', async () => {
  const { update, store } = await following();
  answer = (response) => {
    response.writeHead(200, { 'content-length': jws.length });
    response.write(jws.slice(0, 1000), () => response.destroy());
  };
  expect(await update()).toEqual({ state: 'failed', sentence: 'The address could not be reached.' });
  expect((await store.read()).packs).toEqual([]);
});
