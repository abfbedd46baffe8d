import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readThisPage } from '../record/injected.ts';
import type { ReadingOptions } from '../record/read-page.ts';
import type { Snapshot } from '../record/snapshot.ts';
import { type Taught, taughtValues, withTaught } from '../record/taught.ts';
import { createWatch, type Glance } from '../record/watch.ts';
import { isPanel } from './sidepanel/messages.ts';

/** What the panel asks of a page. */
export type Asked = { look: ReadingOptions & { key: string; taught?: Taught } } | { glance: true };

/** What a look gives: what the page says, how long that took, whether its user did anything there in the seconds before, and the glance to begin with. */
export type Looked = ({ snapshot: Snapshot; took: number; acted: boolean } & Glance) | { problem: string };

/** A page that is still being parsed is waited for this long, in milliseconds: it may never end. */
const longestLoad = 1_000;

const parsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') return resolve();
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, longestLoad);
  });

/** Put into a page on the GP's gesture: answers the panel, and tells nobody anything of its own accord. */
export default defineUnlistedScript(() => {
  let watch: { key: string; is: ReturnType<typeof createWatch> } | undefined;

  async function look({ taught = {}, ...reading }: Extract<Asked, { look: object }>['look']): Promise<Looked> {
    const acted = navigator.userActivation?.isActive ?? true;
    await parsed();
    const began = performance.now();
    const { key, today } = reading;
    if (watch?.key !== key) watch = { key, is: createWatch(document, key) };
    try {
      // What changes while it is read may have been read before.
      const { changes } = watch.is.glance();
      const before = taughtValues(document, taught, today);
      const { snapshot, watched } = await readThisPage(reading);
      const after = taughtValues(document, taught, today);
      if (JSON.stringify(before) !== JSON.stringify(after)) return { problem: 'changed' };
      watch.is.follow(watched);
      return { snapshot: withTaught(snapshot, after), took: performance.now() - began, acted, ...watch.is.glance(), changes };
    } catch (error) {
      // Said to the panel, never to the page's console.
      return { problem: error instanceof Error ? error.name : 'unknown' };
    }
  }

  browser.runtime.onMessage.addListener((asked: Asked, sender, answer: (said: Looked | Glance | null) => void) => {
    if (!isPanel(sender)) return undefined;
    if ('look' in asked) {
      void look(asked.look).then(answer);
      return true;
    }
    if ('glance' in asked) answer(watch?.is.glance() ?? null);
    return undefined;
  });
});
