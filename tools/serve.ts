import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asOf, today } from './as-of.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The folder of the fictitious demo record. */
export const DEMO_RECORD = fileURLToPath(new URL('../tests/stands/demo-record/', import.meta.url));

export interface Stand {
  origin: string;
  close: () => Promise<void>;
}

/** Serves one folder of plain files on 127.0.0.1, on the given port or on a free one, as if they had been written today. */
export async function serveFolder(folder: string, port = 0): Promise<Stand> {
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const type = TYPES[extname(name)];
    const body = type === undefined ? undefined : await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (type === undefined || body === undefined) response.writeHead(404, HEADERS).end();
    else response.writeHead(200, { ...HEADERS, 'content-type': type }).end(asOf(body, today()));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
