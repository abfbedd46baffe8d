import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Chromium asks for by itself when it starts. From the panel, a page or the worker it is still seen: those are watched directly too. */
const CHROMIUMS_OWN = /^https?:\/\/(accounts\.google\.com|content-autofill\.googleapis\.com|update\.googleapis\.com)[:/]/;

/** A proxy on 127.0.0.1 that lets nothing through and notes each address asked for. */
export async function startRecordingProxy(record: (url: string) => void): Promise<{ server: string; close: () => Promise<void> }> {
  const note = (url: string) => {
    if (!CHROMIUMS_OWN.test(url)) record(url);
  };
  const proxy = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    note(`https://${request.url}`);
    // A browser that closes resets what it had open: nothing to note.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  proxy.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    server: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        proxy.closeAllConnections();
      }),
  };
}
