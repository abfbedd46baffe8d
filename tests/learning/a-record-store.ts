import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage['headers'];
  body: string;
}

interface Behaviour {
  /** The status for a request, by its number from 1; undefined where it is dealt with as it should be; 'lost' where it is, and the answer is lost. */
  status?: (number: number) => number | 'lost' | 'cut' | undefined;
  /** With it, the store is served over https. */
  certificate?: { key: string; cert: string };
}

/** What a store that keeps the rules of xAPI holds: each id once, and a conflict where the same id says something else. */
function createStatements() {
  const held = new Map<string, string>();
  return {
    held,
    put(id: string, body: string): 204 | 409 {
      const known = held.get(id);
      if (known !== undefined && known !== body) return 409;
      held.set(id, body);
      return 204;
    },
  };
}

/** A learning record store on loopback. */
export async function aRecordStore({ status = () => undefined, certificate }: Behaviour = {}) {
  const { held, put } = createStatements();
  const asked: Asked[] = [];
  const answer: RequestListener = (request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { method, url, headers } = request;
      asked.push({ method, url, headers, body });
      const now = status(asked.length);
      if (now === 'cut') return request.socket.destroy();
      if (typeof now === 'number') return response.writeHead(now).end();
      const id = new URL(url ?? '', 'http://x').searchParams.get('statementId') ?? '';
      const code = put(id, body);
      if (now === 'lost') return request.socket.destroy();
      return response.writeHead(code).end();
    });
  };
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    address: `http://127.0.0.1:${port}/xapi`,
    held,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
