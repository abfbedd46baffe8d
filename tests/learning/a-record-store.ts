import { createServer, type IncomingMessage } from 'node:http';
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
}

/** What a store that keeps the rules of xAPI holds: each id once, and a conflict where the same id says something else. */
export function createStatements() {
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
export async function aRecordStore({ status = () => undefined }: Behaviour = {}) {
  const { held, put } = createStatements();
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
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
      const answer = put(id, body);
      if (now === 'lost') return request.socket.destroy();
      return response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/xapi`,
    held,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
