import { browser } from 'wxt/browser';
import { getStatements } from '../../learning/get-statements.ts';
import { type RecordStore, recordStoreShape } from '../../learning/record-store.ts';

/** Asks the background, since the page itself can reach nothing; permission for that one origin first. */
export async function readRecordStore(store: RecordStore): Promise<unknown[] | string> {
  const origins = [`${new URL(store.address).origin}/*`];
  const allowed = await browser.permissions.request({ origins }).catch(() => false);
  if (!allowed) return 'Your browser was not allowed to reach this address.';
  return browser.runtime.sendMessage({ readRecordStore: store });
}

/** In the background: reads a learning record store for the studio. */
export function answerStudio(): void {
  browser.runtime.onMessage.addListener((message: { readRecordStore?: unknown }, sender, answer: (found: unknown[] | string) => void) => {
    const asked = recordStoreShape.safeParse(message.readRecordStore).data;
    if (!asked || sender.url === undefined || new URL(sender.url).pathname !== '/studio.html') return undefined;
    void getStatements(asked, fetch).then(answer);
    return true;
  });
}
