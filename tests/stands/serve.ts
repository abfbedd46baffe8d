import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asOf, WRITTEN_ON } from '../../tools/as-of.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The stands that run their own scripts; the others allow none. */
const SCRIPTED = /^\/(?:single-page|web-record|hostile-record)\//;

/** One paragraph of the long notes: plausible, and of no use to the reader. */
const FILLER =
  '<p>Seen again. Says much the same as before, sleeps well, eats well, no change. Spoke of the garden and of the allotment at some length. Blood pressure taken. To carry on as now &amp; to ring if anything new. Next review in the usual way.</p>\n';

/** Five million characters of notes. */
const LONG_NOTES = Array.from(
  { length: 200 },
  (_, at) => `<h3>${String((at % 28) + 1).padStart(2, '0')}-Jan-${2025 - Math.floor(at / 12)}</h3>\n${FILLER.repeat(112)}`,
).join('');

/** A page that never ends: it goes on until nobody listens any more. */
const ENDLESS = '/hostile-record/endless.html';

function neverEnd(response: ServerResponse, page: string): void {
  response.write(page.replace('</body>', '').replace('</html>', ''));
  const more = setInterval(() => response.write('<p>And so on.</p>\n'), 200);
  response.on('close', () => clearInterval(more));
}

export interface Stands {
  origin: string;
  /** A second site, for frames that may not be read. */
  otherOrigin: string;
  close: () => Promise<void>;
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function policyFor(path: string, otherOrigin: string): string {
  const scripts = SCRIPTED.test(path) ? "script-src 'self'; style-src 'self' 'unsafe-inline'" : "style-src 'self'";
  return `default-src 'none'; ${scripts}; img-src 'self' data:; font-src data:; frame-src 'self' ${otherOrigin}; base-uri 'none'; form-action 'none'`;
}

interface Serving {
  /** Stands that were built, by their folder. */
  built?: Readonly<Record<string, string>>;
  /** The day as of which they are served. */
  day?: string;
}

/** Serves every stand at /its-name/, from here and from a second site. */
export async function serveStands({ built = {}, day = WRITTEN_ON }: Serving = {}): Promise<Stands> {
  const servers: Server[] = [];
  const serve = async (): Promise<void> => {
    const server = createServer(async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html');
      const other = servers[1] ? originOf(servers[1]) : '';
      const headers = {
        'cache-control': 'no-store',
        'content-security-policy': policyFor(path, other),
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      };
      const [, name = '', ...rest] = path.split('/');
      const file = path === ENDLESS ? join(FOLDER, name, 'index.html') : join(built[name] ?? join(FOLDER, name), ...rest);
      const type = TYPES[extname(file)];
      const written = type === undefined ? undefined : await readFile(file, 'utf8').catch(() => undefined);
      if (type === undefined || written === undefined) return response.writeHead(404, headers).end();
      const text = asOf(written, day);
      if (path === ENDLESS) return neverEnd(response.writeHead(200, { ...headers, 'content-type': type as string }), text);
      return response
        .writeHead(200, { ...headers, 'content-type': type })
        .end(type === TYPES['.html'] ? text.replace('OTHER_ORIGIN', other).replace('<!-- LONG NOTES -->', () => LONG_NOTES) : text);
    });
    servers.push(server);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
  };
  await serve();
  await serve();
  const [first, second] = servers as [Server, Server];
  return {
    origin: originOf(first),
    otherOrigin: originOf(second),
    close: async () => {
      await Promise.all(
        servers.map(
          (server) =>
            new Promise<void>((resolve) => {
              server.close(() => resolve());
              server.closeAllConnections();
            }),
        ),
      );
    },
  };
}
