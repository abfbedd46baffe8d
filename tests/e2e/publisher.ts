import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fingerprintOf } from '../../packs/fingerprint.ts';
import { newKeyPair, signerOf } from '../../packs/key-pair.ts';
import { signPack } from '../../packs/sign-pack.ts';
import testshire from '../packs/testshire.json' with { type: 'json' };
import { selfSigned } from './certificate.ts';

export const HOST = 'testshire.example';
export const PACK = `https://${HOST}/pack`;
export const FORM = `https://${HOST}/forms/urology.docx`;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The test pack, made to speak of Dorset so that it can be chosen. */
export const dorsetPack = (changes: object = {}) => ({
  ...structuredClone(testshire),
  area: { scope: 'boards', name: 'Dorset', boards: [{ ods: 'QVV', name: 'Dorset board', part: null, succeeds: [] }] },
  ...changes,
});

const publisher = await newKeyPair();
export const publisherKey = await fingerprintOf(publisher);

export const signed = async (changes: object = {}, by = publisher): Promise<string> =>
  signPack(JSON.stringify(dorsetPack(changes)), await signerOf(by));

export interface Seen {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

const ofTheBrowser =
  /^(host|connection|user-agent|accept-encoding|cache-control|pragma|sec-ch-ua(-mobile|-platform)?|sec-fetch-(site|mode|dest|storage-access)|priority)$/;

/** The headers of a request but those that the browser sends with any. */
export const headersOfOurs = ({ headers }: Seen): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheBrowser.test(name)));

export interface Publisher {
  /** Switches with which Chromium finds the server under its name, and takes its certificate. */
  args: string[];
  seen: Seen[];
  /** What the address of the pack answers from now on. */
  give(answer: string | ((response: ServerResponse, request: Seen) => void)): void;
  close(): Promise<void>;
}

/** A board that publishes a pack and a form over https on this machine, and notes every byte that it is asked with. */
export async function servePublisher(): Promise<Publisher> {
  const seen: Seen[] = [];
  let answer: (response: ServerResponse, request: Seen) => void = (response) => response.writeHead(404).end();
  const server = createServer(selfSigned(HOST), async (request, response) => {
    const { method, url, headers } = request;
    let body = '';
    for await (const chunk of request) body += chunk;
    const asked: Seen = { method, url, headers, body };
    seen.push(asked);
    if (url === '/pack') answer(response, asked);
    else if (url === '/forms/urology.docx')
      response.writeHead(200, { 'content-type': DOCX, 'content-disposition': 'attachment', etag: '"form"' }).end('a form');
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    seen,
    give(given) {
      if (typeof given !== 'string') answer = given;
      else
        answer = (response, { headers }) => {
          const etag = `"${createHash('sha256').update(given).digest('hex')}"`;
          if (headers['if-none-match'] === etag) response.writeHead(304).end();
          else response.writeHead(200, { 'content-type': 'application/jose', etag, 'set-cookie': 'who=me; Path=/' }).end(given);
        };
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
