import { browser } from 'wxt/browser';
import { getStatements } from '../../learning/get-statements.ts';
import { recordStoreShape } from '../../learning/record-store.ts';
import { fetchAllowed } from './updates.ts';

/** Reads a learning record store when the studio asks for it. The credentials are used once and kept nowhere. */
export function listenForStudio(): void {
  browser.runtime.onMessage.addListener((message: { readRecordStore?: unknown }, sender, answer: (found: unknown[] | string) => void) => {
    const asked = recordStoreShape.safeParse(message.readRecordStore).data;
    if (!asked || sender.url === undefined || new URL(sender.url).pathname !== '/studio.html') return undefined;
    void getStatements(asked, fetchAllowed).then(answer);
    return true;
  });
}
