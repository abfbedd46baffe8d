import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import type { Snapshot } from '../../record/snapshot.ts';
import { SEEN_ON } from './stands.ts';

const ENTRY = fileURLToPath(new URL('in-page.ts', import.meta.url));

/** The reader as one script, the way it is put into a page. */
export async function bundleReader(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry: ENTRY, formats: ['iife'], name: 'waymark', fileName: 'reader' } },
  });
  const [{ output: [chunk] = [] } = {}] = [output].flat() as Rolldown.RolldownOutput[];
  if (chunk?.type !== 'chunk') throw new Error('The reader could not be bundled.');
  return chunk.code;
}

/** Runs something of the reader in a page, from a world of its own, as an extension does: the page's scripts are out of reach both ways. */
export async function inReader<Given>(page: Page, reader: string, expression: string): Promise<Given> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'reader' });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${reader}; ${expression}`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Given;
}

/** What a page says. */
export const readIn = (page: Page, reader: string): Promise<Snapshot> =>
  inReader(page, reader, `waymark.readThisPage({ today: '${SEEN_ON}' }).then(({ snapshot }) => snapshot)`);
