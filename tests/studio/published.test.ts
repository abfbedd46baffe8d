import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { updateFeed } from '../../packs/feed.ts';
import { withValue } from '../../state/studio/at-path.ts';
import { type Draft, nextVersion } from '../../state/studio/draft.ts';
import { createSigning } from '../../state/studio/signing.ts';
import { openPacks } from '../../store/packs.ts';
import { openStudio } from '../../store/studio.ts';
import { aDraft, now } from './a-draft.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-web-space-'));

/** A web server that knows nothing of packs: files of a folder, their type by their ending, an etag of what is in them. */
const server = createServer(({ url = '', headers }, response) => {
  try {
    const file = readFileSync(join(folder, url));
    const etag = `"${createHash('sha256').update(file).digest('hex').slice(0, 20)}"`;
    if (headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': url.endsWith('.txt') ? 'text/plain' : 'application/octet-stream', etag }).end(file);
  } catch {
    response.writeHead(404).end();
  }
});

beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
afterAll(() => {
  rmSync(folder, { recursive: true });
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
});

const host = 'https://mockland.example';
const here: typeof fetch = (address, init) =>
  fetch(String(address).replace(host, `http://127.0.0.1:${(server.address() as AddressInfo).port}`), init);

test('what the studio saves is put in a folder of a static web server, and those who follow it get it, and each next version', async () => {
  const clock = (): Date => now;
  const signing = createSigning({ store: await openStudio(), clock });
  await signing.make();
  const publish = async (draft: Draft) => {
    const issued = await signing.issue(draft);
    if (typeof issued === 'string') throw new Error(issued);
    writeFileSync(join(folder, issued.fileName), issued.text);
    return issued;
  };
  const first = await publish(aDraft());
  const address = `${host}/${first.fileName}`;
  const store = await openPacks(clock);
  await store.pin({ fingerprint: first.signedBy, name: 'Mockland', by: 'user', since: '2026-11-22', remits: ['teaching'] });
  await store.follow(address);
  const update = () => updateFeed(address, { fetch: here, store, clock });
  expect(await update()).toMatchObject({ state: 'updated', sentence: expect.stringContaining('version 3') });
  expect(await update()).toMatchObject({ state: 'unchanged' });

  const next = nextVersion({ pack: first.pack, signedBy: first.signedBy }, 'a-draft');
  await publish({ ...next, pack: withValue(next.pack, ['title'], 'Put right') });
  expect(await update()).toMatchObject({ state: 'updated', sentence: 'Put right, version 4, is now in use.' });

  const stranger = createSigning({ store: await openStudio(), clock });
  await stranger.make();
  const forged = await stranger.issue({ ...next, pack: { ...next.pack, version: 9 } });
  if (typeof forged === 'string') throw new Error(forged);
  writeFileSync(join(folder, forged.fileName), forged.text);
  expect(await update()).toMatchObject({ state: 'refused', reason: 'key-swapped' });
  rmSync(join(folder, forged.fileName));
  expect(await update()).toMatchObject({ state: 'failed', sentence: 'The address answered with an error, 404.' });
  expect((await store.read()).packs[0]?.pack.title).toBe('Put right');
});
